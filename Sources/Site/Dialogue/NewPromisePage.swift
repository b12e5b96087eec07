import Civics

/// Enters a promise that stands in minutes on paper.
struct NewPromisePage: Page {
    let unit: Unit
    let form: Form

    static let occasion = Phrase("Hứa khi nào", "Promised on")
    static let minutes = Phrase("Số và ngày biên bản", "Number and day of the minutes")
    static let what = Phrase("Hứa làm gì", "What is promised")
    static let owner = Phrase("Người, bộ phận chịu trách nhiệm", "Who answers for it")
    static let due = Phrase("Xong chậm nhất ngày", "To be done by")

    /// An agency's dialogues are with its own people, but for those on a clearance.
    private static let within = FormField(
        "internal", Phrase("Hứa ở đối thoại trong cơ quan", "Promised at a dialogue within the agency"),
        .check,
        hint: Phrase(
            "Chỉ người của cơ quan và Ban Chỉ đạo đọc được. Bỏ dấu nếu là đối thoại với dân về thu hồi đất.",
            "Only the agency's people and the committee read it. Clear it for a dialogue with residents on a clearance."
        ), isRequired: false)

    var title: Phrase { Phrase("Ghi lời hứa từ biên bản giấy", "Enter a promise from paper") }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(Phrase("Lời hứa của \(unit.name)", "Promises of \(unit.name)"), .promiseDesk(of: unit)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let nouns = PromiseOrigin.Noun.allCases.filter(\.isOnPaper)
        let occasion = FormField(
            "noun", Self.occasion,
            .select(nouns.map { FormField.Choice($0.rawValue, $0.source.name[language]) }))
        let within = DialogueKind.held(by: unit.kind).contains(.agency) ? [Self.within] : []
        let fields =
            [occasion] + within + [
                FormField(
                    "origin", Self.minutes,
                    hint: Phrase(
                        "Ví dụ: BB 05, ngày 1/8/2022. Không ghi tên người dân.",
                        "For instance: BB 05, 1 August 2022. No names of residents.")),
                FormField(
                    "what", Self.what, .area(rows: 4),
                    hint: Phrase(
                        "Mọi người đọc được. Ghi việc làm và nơi làm; không ghi tên, địa chỉ của người hỏi.",
                        "Everyone reads this. Say what will be done and where; leave out the name and address of whoever asked."
                    )),
                FormField(
                    "owner", Self.owner,
                    hint: Phrase("Chức vụ, hoặc tên và chức vụ.", "A post, or a name and a post.")),
                FormField(
                    "due", Self.due, .day,
                    hint: Phrase(
                        "Ngày nghỉ thì tính đến ngày làm việc tiếp theo.",
                        "A day off goes over to the next working day.")),
            ]
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(unit.name)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .newPromise, """
                <input type="hidden" name="unit" value="\(unit.code)">
                \(fields.markup { $0.view(form, language) })
                <p class="actions">\(Button(Phrase("Ghi lời hứa", "Enter the promise")).view(language)) \
                <a class="button button-quiet" href="\(Address.promiseDesk(of: unit))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }
}

/// The slip for whoever asked: the code is shown this once, to be printed or written down.
struct PromiseMadePage: Page {
    let promise: Promise
    /// The day that was typed; another than the due day where that was a day off.
    let asked: Day
    let code: ReceiptCode
    let unit: Unit

    var title: Phrase { Phrase("Đã ghi lời hứa", "The promise is entered") }
    var shape: PageShape { .document }
    var trail: [Crumb] {
        [Crumb(Phrase("Lời hứa của \(unit.name)", "Promises of \(unit.name)"), .promiseDesk(of: unit))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(unit.name)</p>
            <blockquote>\(PostingPage.paragraphs(promise.what))</blockquote>
            \(DefinitionList([
                (Phrase("Chịu trách nhiệm", "Answers for it"), "\(promise.owner)"),
                (Phrase("Hạn", "Due"), "\(promise.due, language)\(when: asked != promise.due, " (\(rolled, language))")"),
            ]).view(language))
            <h2>\(Phrase("Mã biên nhận cho người hỏi", "Receipt code for whoever asked"), language)</h2>
            <p class="receipt-code number"><strong>\(code.grouped)</strong></p>
            <p>\(Self.instruction, language)</p>
            <p class="actions no-print">\(ActionLink(Phrase("Xem lời hứa", "See the promise"), .promise(promise.id)).view(language))</p></div>
            """
    }

    private var rolled: Phrase {
        Phrase(
            "\(Format.day(asked, .vietnamese)) là ngày nghỉ", "\(Format.day(asked, .english)) is a day off")
    }

    private static let instruction = Phrase(
        "In trang này hoặc chép mã cho người hỏi. Mã chỉ hiện một lần. Với mã này, người hỏi vào mục Tra cứu để xem minh chứng, xác nhận đã xong hoặc nói là chưa xong.",
        "Print this page or write the code down for whoever asked. It is shown only once. With it they look up the evidence, confirm that it is done, or say that it is not."
    )
}
