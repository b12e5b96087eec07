import Civics

/// The parts of one whole in one bar, each named with its number.
struct StackedBar {
    struct Part {
        let kind: StatusMark.Kind
        let name: Phrase
        let count: Int
        var address: Address?

        init(_ kind: StatusMark.Kind, _ name: Phrase, _ count: Int, address: Address? = nil) {
            self.kind = kind
            self.name = name
            self.count = count
            self.address = address
        }
    }

    let title: String
    let parts: [Part]

    init(_ title: String, _ parts: [Part]) {
        self.title = title
        self.parts = parts
    }

    func view(_ language: Language) -> Markup {
        let total = parts.reduce(0) { $0 + $1.count }
        var before = 0
        let segments = parts.markup { part in
            defer { before += part.count }
            guard part.count > 0 else { return .empty }
            return """
                <rect class="part-\(part.kind.rawValue)" x="\(Chart.percent(Double(before), of: Double(total)))" \
                width="\(Chart.percent(Double(part.count), of: Double(total)))" height="18"/>
                """
        }
        return """
            <div class="stacked"><p class="stacked-title">\(title)</p>
            <svg class="stacked-bar" width="100%" height="18" aria-hidden="true" focusable="false">\(segments)</svg>
            <ul class="stacked-parts">\(parts.markup { part in
                let words: Markup = """
                    \(StatusMark(part.kind, part.name).view(language)) <span class="number">\(Format.number(part.count, language))</span>
                    """
                return "<li>\(part.address.map { "<a href=\"\($0)\">\(words)</a>" } ?? words)</li>"
            })</ul></div>
            """
    }
}
