import Civics

extension DoorPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(promise, language)</p>
            <ul class="entry-list">\(entries.markup { entry in
                """
                <li><a href="\(entry.address)">\(entry.name, language)</a><p>\(entry.explanation, language)</p></li>
                """
            })</ul>
            """
    }
}
