import Civics

/// Giving somebody an account with a first role.
struct NewPersonPage: Page {
    let choices: AppointmentChoices
    var form = Form.blank()

    static let name = Phrase("Thêm người", "Add a person")
    static let nameLabel = Phrase("Họ và tên", "Full name")

    var title: Phrase { Self.name }
    var trail: [Crumb] { [.people] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let fields: Markup = """
            \(FormField("name", Self.nameLabel).view(form, language))
            \(FormField(
                "login", SignInPage.login,
                hint: Phrase("Chữ không dấu và chữ số, như lan.nt.", "Letters without marks and digits, such as lan.nt.")
            ).view(form, language))
            \(choices.fields(form, language))
            <p class="actions">\(Button(Self.name).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: .newPerson, fields).view(reader))
            </article>
            """
    }
}

/// The one-time link of an account, shown once.
struct InvitedPage: Page {
    let person: Person
    let link: String
    let days: Int

    var title: Phrase { Phrase("Đường dẫn cho \(person.name)", "Link for \(person.name)") }
    var trail: [Crumb] { [.people] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            <p class="lead">\(Phrase(
                "Trao tận tay hoặc qua kênh riêng đường dẫn này. Nó chỉ hiện ra lần này, dùng được một lần trong \(days) ngày.",
                "Hand this link over in person or by a private channel. It is shown this once, and works once within \(days) days."
            ), language)</p>
            <p><code>\(link)</code></p>
            <p>\(Phrase(
                "Tên đăng nhập: \(person.login).", "Sign-in name: \(person.login)."), language)</p>
            <p class="actions">\(ActionLink(Phrase("Xong", "Done"), .person(person.id)).view(language))</p>
            </article>
            """
    }
}
