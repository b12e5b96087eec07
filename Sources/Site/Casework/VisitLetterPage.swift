import Civics

/// Shown once to the officer who made a letter of a visit: the code to be handed to the sender.
struct VisitLetterPage: Page {
    let visit: Visit
    let code: String
    let subject: String
    let origin: String

    var title: Phrase { Phrase("Đã lập đơn từ lượt tiếp", "A letter was made of the visit") }
    var trail: [Crumb] { [Crumb(Phrase("Lượt tiếp \(visit.name)", "Visit \(visit.name)"), .visit(visit.id))] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(subject)</p>
            <p class="receipt-code-name">\(Phrase("Mã biên nhận", "Receipt code"), language)</p>
            <p class="receipt-code">\(code)</p>
            <p>\(Phrase("Tra cứu tại", "Look it up at"), language) \(origin)\(Address.receipt)</p>
            \(Notice(.note, Self.hand[language]).view(language))
            <p class="actions no-print"><button type="button" class="button" data-print hidden>\(Phrase("In phiếu", "Print"), language)</button> \
            \(ActionLink(Phrase("Về lượt tiếp", "Back to the visit"), .visit(visit.id), .quiet).view(language))</p></div>
            """
    }

    private static let hand = Phrase(
        "Mã chỉ hiện một lần. Hãy in hoặc chép lại và giao cho người gửi đơn.",
        "The code is shown this once. Print it or write it down, and hand it to the sender.")
}
