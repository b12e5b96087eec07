import Civics
import Records

/// A person who was given an account chooses a password.
struct InvitationPage: Page {
    let person: Person
    let token: SecretToken
    var form = Form.blank()

    var title: Phrase { Phrase("Đặt mật khẩu", "Choose a password") }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields: Markup = """
            <input type="hidden" name="username" autocomplete="username" value="\(person.login.description)">
            \(NewPasswordFields().view(form, language))
            <p class="actions">\(Button(Phrase("Đặt mật khẩu", "Set the password")).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            <p>\(Phrase(
                "Tài khoản của \(person.name), tên đăng nhập \(person.login).",
                "The account of \(person.name), sign-in name \(person.login)."), language)</p>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .invitation(token), fields).view(reader))
            </article>
            """
    }
}

/// The two fields of a password chosen anew.
struct NewPasswordFields {
    func view(_ form: Form, _ language: Language) -> Markup {
        """
        \(FormField(
            "password", Phrase("Mật khẩu mới", "New password"), .secret(autocomplete: "new-password"),
            hint: Phrase(
                "Ít nhất 12 ký tự. Bốn, năm từ không liên quan đến nhau là tốt nhất; dấu và khoảng trắng đều được.",
                "At least 12 characters. Four or five unrelated words are best; marks and spaces are fine.")
        ).view(form, language))
        \(FormField(
            "again", Phrase("Nhập lại mật khẩu mới", "The new password again"),
            .secret(autocomplete: "new-password")).view(form, language))
        """
    }
}
