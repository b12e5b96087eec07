import Civics
import Hummingbird
import HTTPTypes
import Records

/// Taking a letter in at the desk: handed in, sent by post, told to the hotline, passed on from elsewhere. Whoever has
/// no way to write is written for, with their consent.
struct LetterCounterController {
    let parts: SiteParts

    private static let channels: [LetterChannel] = [.counter, .post, .hotline, .transfer]

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.letterCounter.route, use: new)
        group.post(Address.letterCounter.route, use: receive)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let units = try units(context)
        let form = Form.blank([
            ("received-on", context.today.description), ("people", "1"), ("unit", units.first?.code ?? ""),
        ])
        return try context.page(LetterCounterPage(units: units, channels: Self.channels, form: form))
    }

    func receive(_ request: Request, context: SignedInContext) async throws -> Response {
        let units = try units(context)
        var uploaded: UploadedForm
        do {
            uploaded = try await UploadedForm.read(
                context.submission, into: parts.disclosure.files.folder, LetterIntakeController.limits)
        } catch let refused as RefusedUpload {
            uploaded = UploadedForm(refused.form)
        }
        let intake = Self.intake(&uploaded.form, among: units)
        do {
            guard uploaded.form.isRight, let intake else { throw Refusals([]) }
            _ = try intake.checked(on: context.today, under: .shipped)
            let files = uploaded.keepContents(in: parts.disclosure.files.folder)
            guard uploaded.form.isRight else { throw Refusals([]) }
            let (letter, code) = try await parts.letters.receive(
                intake, files: files, by: context.person.authority.letterHand)
            return context.site.handing(code, of: letter.id)
        } catch let refusal as Refusal where refusal.concernsForm {
            uploaded.form.refuse(refusal)
        } catch let refusals as Refusals {
            uploaded.form.refuse(refusals)
        }
        uploaded.abandon()
        return try context.page(
            LetterCounterPage(units: units, channels: Self.channels, form: uploaded.form),
            status: .unprocessableContent)
    }

    private func units(_ context: SignedInContext) throws -> [Unit] {
        let authority = context.person.authority
        let units = authority.letterUnits.filter { authority.may(.receiveLetter, in: $0) }
        guard !units.isEmpty else { throw Refusal.forbidden }
        return units
    }

    private static func intake(_ form: inout Form, among units: [Unit]) -> LetterIntake? {
        typealias Label = LetterWords.Label
        let code = form.line("unit", Label.unit, upTo: 40)
        let unit = units.first { $0.code == code }
        if unit == nil { form.refuse("unit", Phrase("Hãy chọn đơn vị.", "Choose the unit.")) }
        let kind = form.choice("kind", LetterActField.Label.kind, as: LetterKind.self)
        var channel = form.choice("channel", LetterCounterPage.channel, as: LetterChannel.self)
        if let chosen = channel, !Self.channels.contains(chosen) {
            form.refuse("channel", Phrase("Chọn một nguồn đơn đã cho.", "Choose one of the ways given."))
            channel = nil
        }
        let day = form.day("received-on", LetterCounterPage.receivedOn)
        let people = form.number("people", LetterCounterPage.people, in: 1...Int64(LetterIntake.mostPeople))
        let names = form.text("representatives", Label.representatives, upTo: 1_000, isRequired: false)
        let name = form.line("name", Label.name, upTo: LetterIntake.longestName, isRequired: false)
        let address = form.line(
            "address", Label.address, upTo: LetterIntake.longestAddress, isRequired: false)
        let phone = form.line("phone", Label.phone, upTo: LetterIntake.longestPhone, isRequired: false)
        let subject = form.line("subject", Label.subject, upTo: LetterIntake.longestSubject)
        let text = form.text("text", Label.text, upTo: LetterIntake.longestText)
        let origin = form.line(
            "origin", LetterCounterPage.origin, upTo: LetterIntake.longestAddress,
            isRequired: channel == .transfer)
        if channel == .hotline, !form.isChecked("consent") {
            form.refuse(
                "consent",
                Phrase(
                    "Ghi hộ thì phải hỏi và được người đó đồng ý.",
                    "Writing for somebody needs their consent: ask for it."))
        }
        guard let unit, let kind, let channel, let day, let people else { return nil }
        return LetterIntake(
            unit: unit.id, kind: kind, channel: channel, receivedOn: day, senderName: name,
            senderAddress: address,
            senderPhone: phone, people: Int(people), subject: subject, text: text, origin: origin,
            representatives: names.split(separator: "\n").map(String.init))
    }
}

/// The form in which an officer takes a letter in.
struct LetterCounterPage: Page {
    let units: [Unit]
    let channels: [LetterChannel]
    let form: Form

    var title: Phrase { Phrase("Nhận đơn", "Take a letter in") }
    var trail: [Crumb] {
        [Crumb(Phrase("Bàn làm việc", "Desk"), .desk), Crumb(Phrase("Đơn thư", "Letters"), .letterDesk)]
    }

    static let channel = Phrase("Nguồn đơn", "How it came")
    static let receivedOn = Phrase("Ngày nhận", "Day it came")
    static let people = Phrase("Số người ký", "Signed by how many")
    static let origin = Phrase("Nơi chuyển đến, số phiếu chuyển", "Passed on by, and the number of the slip")
    static let consent = Phrase(
        "Người này nhờ ghi hộ và đồng ý với nội dung đã đọc lại",
        "The person asked to be written for, and agreed to what was read out")

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(when: !form.isRight, "<p class=\"notice notice-warning\">\(Self.chooseAgain, language)</p>")
            \(SealedForm(to: .letterCounter, hasFiles: true, """
                \(fields(reader).markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Nhận đơn, in biên nhận", "Take it in and print the receipt")).view(language)) \
                <a class="button button-quiet" href="\(Address.letterDesk)">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }

    private func fields(_ reader: Reader) -> [FormField] {
        let language = reader.language
        typealias Label = LetterWords.Label
        return [
            FormField("unit", Label.unit, .select(units.map { .init($0.code, $0.name) })),
            FormField(
                "channel", Self.channel, .radios(channels.map { .init($0.rawValue, $0.name[language]) })),
            FormField("received-on", Self.receivedOn, .day),
            FormField(
                "kind", LetterActField.Label.kind,
                .radios(LetterKind.allCases.map { .init($0.rawValue, $0.name[language]) })),
            FormField("name", Label.name, hint: Label.nameHint, need: .bound),
            FormField("address", Label.address, hint: Label.addressHint, need: .bound),
            FormField("phone", Label.phone, .line(type: "tel", inputMode: "tel"), isRequired: false),
            FormField("people", Self.people, .line(inputMode: "numeric")),
            FormField(
                "representatives", Label.representatives, .area(rows: 2),
                hint: Label.representativesHint(on: reader.today),
                isRequired: false),
            FormField("subject", Label.subject), FormField("text", Label.text, .area(rows: 8)),
            FormField(
                "origin", Self.origin, hint: Phrase("Khi nơi khác chuyển đến.", "Where it was passed on."),
                isRequired: false),
            FormField(
                "consent", Self.consent, .check,
                hint: Phrase("Khi ghi hộ qua điện thoại hoặc tại bàn tiếp.", "When writing for somebody.")),
            FormField(
                "files", Phrase("Bản chụp đơn và giấy tờ", "Scan of the letter and papers"),
                .files(accepting: "image/*,.pdf,.docx,.xlsx", isMultiple: true), isRequired: false),
        ]
    }

    private static let chooseAgain = Phrase(
        "Những gì đã gõ vẫn còn nguyên. Nếu đã chọn tệp, xin chọn lại.",
        "What was typed is all still here. If files were chosen, choose them again.")
}
