import Civics

/// The form of one deed: what it means, its fields, one button.
struct PromiseDeedPage: Page {
    let deed: PromiseDeed
    let promise: Promise
    let form: Form
    let files: KeptFiles

    var title: Phrase { deed.name }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Lời hứa với dân", "Promises to residents"), .promises),
            Crumb(Phrase(name: promise.heading), .promise(promise.id)),
        ]
    }

    static let doneOn = Phrase("Làm xong ngày", "Done on")
    static let whatWasDone = Phrase("Đã làm gì, thấy ở đâu", "What was done and where it can be seen")
    static let newDue = Phrase("Hạn mới", "New due day")
    static let reason = Phrase("Lý do", "Reason")
    static let remark = Phrase("Ghi thêm", "Remarks")

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let weight: Button.Weight = deed == .notPossible ? .grave : .main
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <blockquote><p>\(promise.heading)</p><p class="muted">\(PromiseDue(promise, on: reader.today).view(language))</p></blockquote>
            <p class="lead">\(deed.lead, language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .promiseDeed(deed, promise.id), hasFiles: deed == .claim, """
                <input type="hidden" name="revision" value="\(promise.revision)">
                \(fields.markup { $0.view(form, language) })
                \(files.view("files", language))
                <p class="actions">\(Button(deed.name, weight).view(language)) \
                <a class="button button-quiet" href="\(Address.promise(promise.id))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))
            </div>
            """
    }

    private static let internalWords = Phrase(
        "Người của đơn vị và Ban Chỉ đạo đọc được; xin không ghi việc riêng tư.",
        "The unit's people and the committee read this; please leave out private matters.")
    private static let toEveryone = Phrase(
        "Mọi người đọc được; xin không ghi tên, địa chỉ của người dân.",
        "Everyone reads this; please leave out names and addresses of residents.")

    private var readers: Phrase { promise.origin.isInternal ? Self.internalWords : Self.toEveryone }

    private var fields: [FormField] {
        switch deed {
        case .takeOn, .publishEvidence: []
        case .claim: claiming.filter { $0.name != "public" || !promise.origin.isInternal }
        case .extend:
            [
                FormField("due", Self.newDue, .day),
                FormField("reason", Self.reason, .area(rows: 4), hint: readers),
            ]
        case .confirm:
            [FormField("text", Self.remark, .area(rows: 3), hint: readers, isRequired: false)]
        case .notPossible: [FormField("reason", Self.reason, .area(rows: 4), hint: readers)]
        }
    }

    private var claiming: [FormField] {
        [
            FormField("done-on", Self.doneOn, .day),
            FormField("text", Self.whatWasDone, .area(rows: 4), hint: readers),
            FormField(
                "files", Phrase("Ảnh, văn bản minh chứng", "Pictures and papers that show it"),
                .files(accepting: "image/*,.pdf,.docx,.xlsx", isMultiple: true), isRequired: false),
            FormField(
                "public",
                Phrase("Cho mọi người xem các tệp này", "Let everyone see these files"), .check,
                hint: Phrase(
                    "Không chọn thì chỉ đơn vị và người hỏi xem được.",
                    "Otherwise only the unit and whoever asked see them."), isRequired: false),
        ]
    }
}
