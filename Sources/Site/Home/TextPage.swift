import Civics

/// A page on which the site speaks about itself, in a few paragraphs under headings.
struct TextPage: Page {
    struct Part: Sendable {
        let heading: Phrase
        let paragraphs: [Phrase]

        init(_ heading: Phrase, _ paragraphs: Phrase...) {
            self.heading = heading
            self.paragraphs = paragraphs
        }
    }

    let address: Address
    let title: Phrase
    let lead: Phrase
    let parts: [Part]

    static let all: [TextPage] = [.about, .privacy, .accessibility]

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(lead, language)</p>
            \(parts.markup { part in
                """
                <section><h2>\(part.heading, language)</h2>\(part.paragraphs.markup { "<p>\($0, language)</p>" })</section>
                """
            })</article>
            """
    }
}
