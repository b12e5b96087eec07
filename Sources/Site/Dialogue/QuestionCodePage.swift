import Civics

/// The code for somebody who asked in the room, to be written down or printed for them; it is told this once.
struct QuestionCodePage: Page {
    let record: DialogueRecord
    let question: DialogueQuestion
    let code: ReceiptCode

    var title: Phrase { Phrase("Mã cho người hỏi", "A code for whoever asked") }
    var shape: PageShape { .document }
    var trail: [Crumb] {
        [
            Crumb(DialogueWords.desk, .dialogueDesk),
            Crumb(
                Phrase("Biên bản đối thoại", "Minutes of the dialogue"), .dialogueMinutes(record.dialogue.id)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="sheet-unit">\(record.dialogue.plan.title), \(record.dialogue.when(language))</p>
            <blockquote>\(PostingPage.paragraphs(question.text))</blockquote>
            <p class="receipt-code number"><strong>\(code.grouped)</strong></p>
            <p class="notice notice-warning">\(Self.once, language)</p>
            <p class="actions no-print">\(ActionLink(Phrase("Về biên bản", "Back to the minutes"), .dialogueMinutes(record.dialogue.id)).view(language)) \
            <button class="button button-quiet" type="button" data-print hidden>\(Phrase("In mã", "Print"), language)</button></p></div>
            """
    }

    private static let once = Phrase(
        "Mã chỉ hiện lần này. Xin đưa cho người hỏi: với mã này họ xem câu trả lời và xác nhận lời hứa ở mục Tra cứu.",
        "The code is shown this once. Give it to whoever asked: with it they see the answer and confirm a promise."
    )
}
