import Civics

/// Asks for a receipt code.
struct ReceiptPage: Page {
    var form = Form.blank()

    var title: Phrase { Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code") }
    var door: Door? { .check }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let field = FormField(
            "code", Phrase("Mã biên nhận", "Receipt code"), .line(autocomplete: "off", inputMode: "numeric"),
            hint: Phrase(
                "16 chữ số in trên phiếu biên nhận, gõ liền hay có dấu cách đều được.",
                "The 16 digits printed on the receipt, with blanks or without."))
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(Self.lead, language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .receipt, """
                \(field.view(form, language))
                <p class="actions">\(Button(Phrase("Xem", "Show")).view(language))</p>
                """).view(reader))
            <h2>\(Phrase("Mất phiếu biên nhận?", "Lost the receipt?"), language)</h2>
            <p>\(Self.lost, language)</p></div>
            """
    }

    private static let lead = Phrase(
        "Xem đơn đã gửi, lượt tiếp công dân đã đặt, câu hỏi đối thoại hay lời hứa đang đến đâu. Không cần tài khoản.",
        "See what has become of your letter, your turn at a reception, your question or a promise made to you. No account is needed."
    )
    private static let lost = Phrase(
        "Mã chỉ được in một lần và không ai xem lại được. Xin mang giấy tờ tuỳ thân đến nơi đã gửi đơn để được trả lời trực tiếp.",
        "The code was shown once and nobody can look it up again. Please come to the office you wrote to with proof of who you are."
    )
}

/// Closes what was opened with a code; stands on each page that a code opens.
struct ReceiptClosing {
    func view(_ reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="receipt-closing no-print"><p class="muted">\(Self.words, language)</p>\
            \(SealedForm(to: .receiptClosing, Button(Phrase("Đóng lại", "Close"), .quiet).view(language)).view(reader))</div>
            """
    }

    private static let words = Phrase(
        "Trang này chỉ mở trên máy này, trong một giờ. Dùng máy chung thì bấm “Đóng lại” khi xem xong.",
        "This page is open in this browser alone, for one hour. On a shared computer, close it when you are done."
    )
}
