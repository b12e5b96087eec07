import Civics

/// A number in text or in a table that can be asked from what it comes.
struct TracedNumber {
    let value: String
    let source: Address?
    /// What the number counts, for those who hear only the link.
    let label: Phrase

    init(_ value: String, _ label: Phrase, from source: Address?) {
        self.value = value
        self.label = label
        self.source = source
    }

    func view(_ language: Language) -> Markup {
        guard let source else { return "<span class=\"number\">\(value)</span>" }
        return """
            <a class="traced number" href="\(source)">\(value)<span class="unseen"> – \(label, language)</span></a>
            """
    }
}

/// A few numbers that say how things stand, each with its link.
struct StatTiles {
    struct Tile {
        let value: String
        /// "trên 24", where the number is a part of something.
        var whole: Phrase?
        let label: Phrase
        let source: Address?
        var kind: StatusMark.Kind?

        init(
            _ value: String, _ label: Phrase, whole: Phrase? = nil, from source: Address? = nil,
            kind: StatusMark.Kind? = nil
        ) {
            self.value = value
            self.label = label
            self.whole = whole
            self.source = source
            self.kind = kind
        }
    }

    let tiles: [Tile]

    init(_ tiles: [Tile]) {
        self.tiles = tiles
    }

    func view(_ language: Language) -> Markup {
        "<ul class=\"tiles\">\(tiles.markup { tile($0, language) })</ul>"
    }

    private func tile(_ tile: Tile, _ language: Language) -> Markup {
        let words: Markup = """
            <span class="tile-value number">\(tile.value)\(when: tile.whole != nil, " <span class=\"tile-whole\">\(tile.whole, language)</span>")</span> \
            <span class="tile-label">\(tile.label, language)</span>
            """
        let inside: Markup = tile.source.map { "<a href=\"\($0)\">\(words)</a>" } ?? "<div>\(words)</div>"
        return "<li class=\"tile\(when: tile.kind != nil, " tile-\(tile.kind?.rawValue)")\">\(inside)</li>"
    }
}
