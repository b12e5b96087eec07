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
            \(when: status == .forbidden, own(reader))
            <a class="button button-quiet" href="\(Address.home)">\(Phrase("Về trang đầu", "To the home page"), language)</a></p>
            </article>
            """
    }

    /// Whoever came where only others may go finds the way back to what is theirs.
    private func own(_ reader: Reader) -> Markup {
        guard let person = reader.person else { return .empty }
        return """
            <a class="button" href="\(person.start)">\(Phrase("Về trang làm việc của ông/bà", "To your own page"), reader.language)</a>
            """
    }

    private func signIn(_ reader: Reader) -> Markup {
        """
        <a class="button" href="\(Address.signIn(returningTo: reader.address))">\
        \(Phrase("Đăng nhập", "Sign in"), reader.language)</a>
        """
    }
}
