import Civics

extension WatchPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(when: parts.isEmpty, EmptyState(Phrase("Chưa có gì để theo dõi.", "There is nothing to watch yet.")).view(language))
            \(parts.markup { part($0, language) })
            """
    }

    private func part(_ part: WatchPart, _ language: Language) -> Markup {
        """
        <section class="watch-part"><h2><a href="\(part.address)">\(part.name, language)</a></h2>
        \(when: !part.tiles.isEmpty, StatTiles(part.tiles).view(language))
        \(part.duties?.view(language))
        \(when: !part.lines.isEmpty, lines(part, language))</section>
        """
    }

    private func lines(_ part: WatchPart, _ language: Language) -> Markup {
        Table(
            Phrase("Cần xem trước", "To be looked at first")[language],
            columns: [
                .init(Phrase("Việc", "What")[language]), .init(Phrase("Đơn vị", "Unit")[language]),
                .init(Phrase("Tình trạng", "State")[language]),
            ],
            rows: part.lines.map { line in
                ["<a href=\"\(line.address)\">\(line.what)</a>", "\(line.unit)", line.mark.view(language)]
            }
        ).view
    }
}
