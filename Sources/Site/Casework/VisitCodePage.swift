import Civics

/// Shown once to the officer who made a letter of a visit, or promised something to somebody without a code: the code to be
/// handed over.
struct VisitCodePage: Page {
    let visit: Visit
    let code: String
    let origin: String
    /// What the code leads to.
    let what: String
    let title: Phrase
    private let hand: Phrase

    static func letter(_ subject: String, of visit: Visit, code: String, origin: String) -> VisitCodePage {
        VisitCodePage(
            visit: visit, code: code, origin: origin, what: subject,
            title: Phrase("Đã lập đơn từ lượt tiếp", "A letter was made of the visit"),
            hand: Phrase(
                "Mã chỉ hiện một lần. Hãy in hoặc chép lại và giao cho người gửi đơn.",
                "The code is shown this once. Print it or write it down, and hand it to the sender."))
    }

    static func promise(_ what: String, of visit: Visit, code: String, origin: String) -> VisitCodePage {
        VisitCodePage(
            visit: visit, code: code, origin: origin, what: what,
            title: Phrase("Đã ghi lời hứa với người đến", "The promise is entered"),
            hand: Phrase(
                "Mã chỉ hiện một lần. Hãy in hoặc chép lại và giao cho người đến: với mã này họ xem lời hứa, xác nhận đã xong hoặc nói là chưa xong.",
                "The code is shown this once. Print it or write it down, and hand it over: with it they see the promise, confirm that it is done or say that it is not."
            ))
    }

    var shape: PageShape { .document }
    var trail: [Crumb] { [Crumb(Phrase("Lượt tiếp \(visit.name)", "Visit \(visit.name)"), .visit(visit.id))] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(what)</p>
            <p class="receipt-code-name">\(Phrase("Mã biên nhận", "Receipt code"), language)</p>
            <p class="receipt-code">\(code)</p>
            <p>\(Phrase("Tra cứu tại", "Look it up at"), language) \(origin)\(Address.receipt)</p>
            \(Notice(.note, hand[language]).view(language))
            <p class="actions no-print"><button type="button" class="button" data-print hidden>\(Phrase("In phiếu", "Print"), language)</button> \
            \(ActionLink(Phrase("Về lượt tiếp", "Back to the visit"), .visit(visit.id), .quiet).view(language))</p></div>
            """
    }
}
