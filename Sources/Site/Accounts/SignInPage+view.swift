import Civics

extension SignInPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields: Markup = """
            \(when: destination != nil, "<input type=\"hidden\" name=\"ve\" value=\"\(destination?.path)\">")
            \(FormField("login", Self.login, .line(autocomplete: "username")).view(form, language))
            \(FormField("password", Self.password, .secret(autocomplete: "current-password")).view(form, language))
            <p class="actions">\(Button(Phrase("Đăng nhập", "Sign in")).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            <p>\(Self.lead, language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .signIn, fields).view(reader))
            <p class="hint">\(Self.help, language)</p>
            </article>
            """
    }

    private static let lead = Phrase(
        "Dành cho cán bộ và thành viên Ban Chỉ đạo. Người dân không cần tài khoản để xem, hỏi và góp ý.",
        "For staff and members of the Steering Committee. Residents need no account to read, ask and comment."
    )
    private static let help = Phrase(
        "Quên mật khẩu: xin người quản lý tài khoản của đơn vị cấp đường dẫn đặt lại. Không ai được hỏi mật khẩu của ông/bà.",
        "Forgotten the password: ask whoever manages accounts in your unit for a new link. Nobody may ask you for your password."
    )
}
