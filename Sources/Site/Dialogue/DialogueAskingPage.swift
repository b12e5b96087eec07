import Civics

/// The form with which anyone sends a question before the day.
struct DialogueAskingPage: Page {
    let record: DialogueRecord
    let form: Form

    var title: Phrase { Phrase("Gửi câu hỏi trước", "Ask in advance") }
    var door: Door? { .discuss }
    var trail: [Crumb] {
        [
            Crumb(DialogueWords.desk, .dialogues),
            Crumb(Phrase(name: record.dialogue.plan.title), .dialogue(record.dialogue.id)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields = [
            FormField(
                "text", DialogueQuestionController.text, .area(rows: 6),
                hint: Phrase(
                    "Câu hỏi sẽ được mọi người đọc khi đơn vị đưa vào chương trình. Xin không ghi việc riêng tư.",
                    "Others read it once it is on the agenda. Please leave out private matters.")),
            FormField(
                "name", DialogueQuestionController.name, .line(autocomplete: "name"),
                hint: Phrase("Chỉ đơn vị biết tên.", "Only the unit sees the name."), isRequired: false),
        ]
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(record.unitName)</p>
            <p class="lead">\(record.dialogue.plan.title): \(record.dialogue.when(language))</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .dialogueAsking(record.dialogue.id), """
                \(fields.markup { $0.view(form, language) })\(Trap.view)
                <p class="actions">\(Button(Phrase("Gửi câu hỏi", "Send")).view(language)) \
                <a class="button button-quiet" href="\(Address.dialogue(record.dialogue.id))">\(Phrase("Quay lại", "Go back"), language)</a></p>
                """).view(reader))</div>
            """
    }
}

/// The question was taken; its code is told this once.
struct DialogueAskedPage: Page {
    let record: DialogueRecord
    let code: ReceiptCode

    var title: Phrase { Phrase("Đã nhận câu hỏi", "Your question was taken") }
    var shape: PageShape { .document }
    var trail: [Crumb] {
        [Crumb(Phrase(name: record.dialogue.plan.title), .dialogue(record.dialogue.id))]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(record.unitName)</p>
            <p>\(Self.next, language)</p>
            <h2>\(Phrase("Mã biên nhận", "Receipt code"), language)</h2>
            <p class="receipt-code number"><strong>\(code.grouped)</strong></p>
            <p class="notice notice-warning">\(Self.once, language)</p>
            <p class="actions no-print">\(ActionLink(Phrase("Về trang đối thoại", "Back to the dialogue"), .dialogue(record.dialogue.id)).view(language)) \
            <button class="button button-quiet" type="button" data-print hidden>\(Phrase("In mã", "Print"), language)</button></p></div>
            """
    }

    private static let next = Phrase(
        "Đơn vị xem câu hỏi rồi xếp vào chương trình. Tại đối thoại, câu hỏi được trả lời, được hứa giải quyết, hoặc được nêu lý do không trả lời.",
        "The unit looks at it and puts it on the agenda. At the dialogue it is answered, promised, or refused with a reason."
    )
    private static let once = Phrase(
        "Mã chỉ hiện lần này. Xin chép lại: với mã này ông/bà xem câu trả lời và xác nhận lời hứa ở mục Tra cứu.",
        "The code is shown this once. Write it down: with it you see the answer and confirm a promise.")
}

/// What became of one's own question, opened by its code.
struct OpenedQuestionPage: Page {
    let record: DialogueRecord
    let question: DialogueQuestion
    let made: PromisesOfAsker

    var title: Phrase { Phrase("Câu hỏi của ông/bà", "Your question") }
    var door: Door? { .discuss }
    var trail: [Crumb] { [Crumb(Phrase("Tra cứu", "Look up"), .receipt)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead"><strong>\(state, language)</strong></p>
            <blockquote>\(PostingPage.paragraphs(question.text))</blockquote>
            \(DialogueOutcome(question, record.promises[question.id], today: record.today).view(language))
            \(DefinitionList([
                (Phrase("Cuộc đối thoại", "Dialogue"), "<a href=\"\(Address.dialogue(record.dialogue.id))\">\(record.dialogue.plan.title)</a>"),
                (Phrase("Thời gian", "When"), "\(record.dialogue.when(language))"),
                (Phrase("Địa điểm", "Where"), "\(record.dialogue.plan.place)"),
                (Phrase("Lượt ủng hộ", "Support"), "\(question.support)"),
            ]).view(language))
            \(made.view(reader))
            \(ReceiptClosing().view(reader))</div>
            """
    }

    private var state: Phrase {
        if let end = question.end { return end.kind.name }
        if record.dialogue.state == .cancelled {
            return Phrase(
                "Cuộc đối thoại không tổ chức; xem lý do ở trang đối thoại.",
                "The dialogue was called off; its page says why.")
        }
        return question.place.map {
            Phrase("Câu hỏi đã vào chương trình, số \($0).", "It is on the agenda as number \($0).")
        }
            ?? Phrase(
                "Đơn vị đã nhận, chưa xếp vào chương trình.", "The unit has it; it is not on the agenda yet.")
    }
}
