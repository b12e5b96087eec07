import Civics

extension SecondFactorPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let control: FormField.Control =
            way == .authenticator
            ? .line(autocomplete: "one-time-code", inputMode: "numeric") : .line(autocomplete: "off")
        let fields: Markup = """
            \(when: destination != nil, "<input type=\"hidden\" name=\"ve\" value=\"\(destination?.path)\">")
            \(FormField("code", way.label, control, hint: way.hint).view(form, language))
            <p class="actions">\(Button(Phrase("Tiếp tục", "Continue")).view(language))</p>
            """
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(SealedForm(to: way.address, fields).view(reader))
            <p><a href="\(other.address.returning(to: destination))">\(otherWords, language)</a></p>
            </article>
            """
    }

    private var other: Way { way == .authenticator ? .paper : .authenticator }

    private var otherWords: Phrase {
        switch way {
        case .authenticator:
            Phrase("Không có điện thoại bên mình? Dùng mã khôi phục", "No phone at hand? Use a recovery code")
        case .paper: Phrase("Dùng ứng dụng xác thực", "Use the authenticator")
        }
    }
}
