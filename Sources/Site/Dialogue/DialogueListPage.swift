import Civics
import Records

/// The dialogues of all units, or of one: those to come first, then those that were held.
struct DialogueListPage: Page {
    struct Line: Sendable {
        let dialogue: Dialogue
        let unit: String
    }

    let unit: Unit?
    let kind: DialogueKind?
    let coming: [Line]
    let past: [Line]
    let units: [Unit]
    let today: Day

    private static let most = 60

    var title: Phrase {
        unit.map { Phrase("Đối thoại của \($0.name)", "Dialogues of \($0.name)") }
            ?? Phrase("Đối thoại với người đứng đầu", "Dialogues with heads of offices")
    }
    var door: Door? { .discuss }
    var trail: [Crumb] { [Crumb(Door.discuss.name, .door(.discuss))] }

    init(_ query: FormFields, _ tree: UnitTree, _ reading: Reading) throws {
        let chosen = query["don-vi"].flatMap { tree.unit(code: $0) }
        let wanted = query["loai"].flatMap { DialogueKind(rawValue: $0) }.flatMap { $0.isPublic ? $0 : nil }
        unit = chosen
        kind = wanted
        let ids = chosen.flatMap { unit in
            unit.parent == nil
                ? nil : tree.within(unit) + tree.everyPredecessor(of: unit.id)
        }
        func lines(_ dialogues: [Dialogue]) -> [Line] {
            dialogues.filter { wanted == nil || $0.kind == wanted }
                .map { Line(dialogue: $0, unit: tree.named($0.unit)) }
        }
        coming = lines(
            try DialogueStore.announced(of: ids, from: reading.today, limit: Self.most, in: reading))
        past = lines(try DialogueStore.past(of: ids, before: reading.today, limit: Self.most, in: reading))
        units = tree.all.filter { $0.kind.level != .village }.prefix(400).map { $0 }
        today = reading.today
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(narrowing(language))
            <h2>\(Phrase("Sắp diễn ra", "To come"), language)</h2>
            \(coming.isEmpty
                ? EmptyState(Phrase("Chưa có cuộc đối thoại nào được thông báo.", "No dialogue has been announced.")).view(language)
                : table(coming, Phrase("Đối thoại sắp diễn ra", "Dialogues to come"), language))
            \(when: !past.isEmpty, """
                <h2>\(Phrase("Đã qua ngày", "Past"), language)</h2>
                \(table(past, Phrase("Đối thoại đã qua ngày", "Dialogues whose day is past"), language))
                """)
            """
    }

    private static let lead = Phrase(
        "Người đứng đầu gặp dân, nghe và trả lời. Ông/bà gửi được câu hỏi trước, không cần tài khoản; sau đối thoại, mỗi câu đều có kết quả ở đây.",
        "The head of the office meets people, listens and answers. Questions can be sent in advance without an account; afterwards each has its outcome here."
    )

    private func table(_ lines: [Line], _ caption: Phrase, _ language: Language) -> Markup {
        let columns = [
            Phrase("Ngày", "Day"), Phrase("Cuộc đối thoại", "Dialogue"), Phrase("Đơn vị", "Unit"),
            Phrase("Nơi", "Place"), Phrase("Tình trạng", "State"),
        ].map { Table.Column($0[language]) }
        return Table(
            caption[language], columns: columns,
            rows: lines.map { line in
                let plan = line.dialogue.plan
                return [
                    "\(plan.day, language)<br>\(plan.hours.words)",
                    "<a href=\"\(Address.dialogue(line.dialogue.id))\">\(plan.title)</a><br><span class=\"muted\">\(line.dialogue.kind.name, language)</span>",
                    "\(line.unit)", "\(plan.place)", line.dialogue.mark(on: today).view(language),
                ]
            }, hidesCaption: true
        ).view
    }

    private func narrowing(_ language: Language) -> Markup {
        let form = Form.blank([("don-vi", unit?.code ?? ""), ("loai", kind?.rawValue ?? "")])
        let all = FormField.Choice("", Phrase("Tất cả", "All")[language])
        let kinds = DialogueKind.allCases.filter(\.isPublic).map {
            FormField.Choice($0.rawValue, $0.name[language])
        }
        let fields = [
            FormField(
                "don-vi", Phrase("Đơn vị", "Unit"),
                .select([all] + units.map { FormField.Choice($0.code, $0.name) }), isRequired: false),
            FormField("loai", Phrase("Loại", "Kind"), .select([all] + kinds), isRequired: false),
        ]
        return """
            <form class="narrowing" method="get" action="\(Address.dialogues)" role="search">
            \(fields.markup { $0.view(form, language) })
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button></p>
            </form>
            """
    }
}
