import Civics
import Records

/// The promises made to somebody who came back with a receipt code, each with what shows that it was done and, where
/// an answer is awaited, the form to give it. It stands on every page that a code opens: letter, turn, question, promise.
struct PromisesOfAsker: Sendable {
    let promises: [Promise]
    let files: [StoredFile.ID: StoredFile]
    let unitNames: [Unit.ID: String]

    /// What was promised on this occasion.
    init(of origin: PromiseOrigin, _ tree: UnitTree, in reading: Reading) throws {
        try self.init(try PromiseStore.promises(of: origin, in: reading), tree, in: reading)
    }

    init(_ promises: [Promise], _ tree: UnitTree, in reading: Reading) throws {
        self.promises = promises
        let found = try FileStore.files(promises.flatMap(\.steps).flatMap(\.files), in: reading)
        files = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        unitNames = Dictionary(
            promises.map { ($0.unit, tree.named($0.unit)) }, uniquingKeysWith: { one, _ in one })
    }

    var isEmpty: Bool { promises.isEmpty }

    /// - Parameter form: the answer that was not taken, shown again under its promise.
    func view(_ reader: Reader, refused: (id: Promise.ID, form: Form)? = nil) -> Markup {
        let language = reader.language
        guard !promises.isEmpty else { return .empty }
        return """
            <section class="promises-made"><h2>\(Phrase("Lời hứa với ông/bà", "What was promised to you"), language)</h2>
            \(promises.markup { promise in
                one(promise, refused?.id == promise.id ? refused?.form : nil, reader)
            })</section>
            """
    }

    private func one(_ promise: Promise, _ form: Form?, _ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="promise-made" id="\(promise.id)"><h3>\(promise.heading)</h3>
            \(when: promise.heading != promise.what, PostingPage.paragraphs(promise.what))
            <p>\(promise.mark(on: reader.today).view(language))</p>
            \(DefinitionList([
                (Phrase("Đơn vị", "Unit"), "\(unitNames[promise.unit] ?? "")"),
                (Phrase("Chịu trách nhiệm", "Answers for it"), "\(promise.owner)"),
                (Phrase("Hạn", "Due"), PromiseDue(promise, on: reader.today).view(language)),
            ]).view(language))
            \(lastWord(promise, language))
            \(when: promise.mayBeDisputed, answer(promise, form ?? .blank(), reader))
            <p><a href="\(Address.promise(promise.id))">\(Phrase("Xem cả quá trình", "See everything that was done"), language)</a></p>
            </article>
            """
    }

    private func lastWord(_ promise: Promise, _ language: Language) -> Markup {
        guard let step = promise.steps.last else { return .empty }
        let shown = step.files.compactMap { id in
            files[id].map { (file: $0, address: Address.promiseEvidence(promise.id, $0)) }
        }
        return """
            <p><strong>\(step.kind.name, language)</strong>, \(step.at.day, language)\(when: !step.by.isEmpty, " (\(step.by))")</p>
            \(when: !step.text.isEmpty, "<blockquote>\(PostingPage.paragraphs(step.text))</blockquote>")
            \(when: !shown.isEmpty, PromiseEvidence(shown).view(language))
            """
    }

    private func answer(_ promise: Promise, _ form: Form, _ reader: Reader) -> Markup {
        let language = reader.language
        let isClaim = promise.state == .claimed
        let field = FormField(
            "text", isClaim ? Self.remark : Self.objection, .area(rows: 3),
            hint: Phrase(
                "Nếu chưa xong, xin ghi điều gì còn thiếu. Chỉ đơn vị và cấp trên đọc được.",
                "If it is not done, please say what is missing. Only the unit and those above it read this."),
            isRequired: !isClaim)
        return SealedForm(
            to: .promiseAnswer(promise.id),
            """
            \(ErrorSummary(form).view(language))
            <p><strong>\(isClaim ? Self.question : Self.otherQuestion, language)</strong></p>
            <input type="hidden" name="revision" value="\(promise.revision)">
            \(field.view(form, language))
            <p class="actions">\(when: isClaim, Button(Phrase("Đã xong", "It is done"), name: "answer", value: "done").view(language)) \
            \(Button(Phrase("Chưa xong, chưa đúng", "It is not done"), .quiet, name: "answer", value: "not-done").view(language))</p>
            """
        ).view(reader)
    }

    private static let question = Phrase(
        "Theo ông/bà, việc này đã xong chưa?", "Is it done, as you see it?")
    private static let otherQuestion = Phrase(
        "Ông/bà không đồng ý?", "Do you disagree?")
    static let remark = Phrase("Ý kiến của ông/bà", "What you want to say")
    static let objection = Phrase("Điều gì chưa đúng, chưa xong", "What is not right or not done")
}
