import Civics

extension EnrolmentPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let way = SecondFactorPage.Way.authenticator
        let fields: Markup = """
            \(when: destination != nil, "<input type=\"hidden\" name=\"ve\" value=\"\(destination?.path)\">")
            \(FormField("code", way.label, .line(autocomplete: "one-time-code", inputMode: "numeric"), hint: way.hint)
                .view(form, language))
            <p class="actions">\(Button(Phrase("Xác nhận", "Confirm")).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            <p>\(Self.why, language)</p>
            \(ErrorSummary(form).view(language))
            <ol>
            <li><p>\(Self.install, language)</p></li>
            <li><p>\(Self.scan, language)</p>\(drawing(language))
            <p>\(Phrase("Hoặc gõ khoá này vào ứng dụng:", "Or type this key into the app:"), language)</p>
            <p><code>\(secret)</code></p></li>
            <li><p>\(Phrase("Nhập mã mà ứng dụng đang hiện.", "Enter the code the app shows now."), language)</p></li>
            </ol>
            \(SealedForm(to: .enrolment, fields).view(reader))
            </article>
            """
    }

    private func drawing(_ language: Language) -> Markup {
        guard let code = QRCode(authenticator) else { return .empty }
        let side = code.sideWithBorder
        return """
            <svg viewBox="0 0 \(side) \(side)" width="220" height="220" role="img" \
            aria-label="\(Phrase("Mã QR cho ứng dụng xác thực", "QR code for the authenticator"), language)">\
            <rect width="\(side)" height="\(side)" fill="#fff"/><path d="\(code.path)" fill="#000"/></svg>
            """
    }

    private static let why = Phrase(
        "Tài khoản của cán bộ cần thêm một bước ngoài mật khẩu, để người biết mật khẩu cũng không vào được.",
        "Accounts of staff need one more step than the password, so that knowing the password is not enough.")
    private static let install = Phrase(
        "Cài một ứng dụng xác thực trên điện thoại (Aegis, Google Authenticator, Microsoft Authenticator…).",
        "Install an authenticator on your phone (Aegis, Google Authenticator, Microsoft Authenticator…).")
    private static let scan = Phrase("Trong ứng dụng, quét mã này:", "Scan this code in the app:")
}
