import Civics

extension DeskPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="desk-head"><h1>\(title, language)</h1>
            \(when: !ways.isEmpty, waysOn(language))</div>
            <div class="desk">
            \(part(Phrase("Quá hạn", "Late"), late, reader))
            \(part(Phrase("Đến hạn hôm nay", "Due today"), today, reader))
            \(part(Phrase("Sắp tới", "Coming"), coming, reader))
            </div>
            \(when: late.isEmpty && today.isEmpty && coming.isEmpty,
                "<p>\(Phrase("Hiện không có việc nào chờ ông/bà.", "No work is waiting for you."), language)</p>")
            """
    }

    private func waysOn(_ language: Language) -> Markup {
        """
        <nav class="desk-ways" aria-label="\(Phrase("Các mảng việc", "Fields of work"), language)">\
        <ul>\(ways.markup { "<li><a href=\"\($0.address)\">\($0.name, language)</a></li>" })</ul></nav>
        """
    }

    /// The name of the part stands above its first column, so that no line is spent on it alone.
    private func part(_ name: Phrase, _ lines: [DeskLine], _ reader: Reader) -> Markup {
        guard !lines.isEmpty else { return .empty }
        let language = reader.language
        let caption = "\(name[language]): \(Format.number(lines.count, language))"
        let columns =
            [Table.Column(caption)]
            + [
                Phrase("Đơn vị", "Unit"), Phrase("Hạn", "Due"), Phrase("Còn", "Left"),
                Phrase("Bước tiếp", "Next step"),
            ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = lines.map { line in
            [
                "<a href=\"\(line.address)\">\(line.what, language)</a>", "\(line.unit)",
                line.due.map { "\($0, language)" } ?? "–", clock(line, reader), "\(line.nextStep, language)",
            ]
        }
        return "<section>\(Table(caption, columns: columns, rows: rows).view)</section>"
    }

    private func clock(_ line: DeskLine, _ reader: Reader) -> Markup {
        guard let due = line.due else { return "–" }
        return ClockBadge(due: due, today: reader.today, working: line.working).view(reader.language)
    }
}
