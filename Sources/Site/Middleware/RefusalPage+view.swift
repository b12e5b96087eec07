import Civics

extension RefusalPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="measure">
            <h1>\(title, language)</h1>
            \(reasons.markup { "<p class=\"lead\">\($0, language)</p>" })
            \(when: article != nil, "<p>\(Phrase("Căn cứ", "Under"), language): \(article).</p>")
            <p class="actions">\(when: status == .unauthorized, signIn(reader))
            <a class="button button-quiet" href="\(Address.home)">\(Phrase("Về trang đầu", "To the home page"), language)</a></p>
            </article>
            """
    }

    private func signIn(_ reader: Reader) -> Markup {
        """
        <a class="button" href="\(Address.signIn(returningTo: reader.address))">\
        \(Phrase("Đăng nhập", "Sign in"), reader.language)</a>
        """
    }
}
