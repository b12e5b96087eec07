import Civics

extension DeskPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(part(Phrase("Quá hạn", "Late"), late, .late, reader))
            \(part(Phrase("Đến hạn hôm nay", "Due today"), today, .soon, reader))
            \(part(Phrase("Sắp tới", "Coming"), coming, .upcoming, reader))
            \(when: late.isEmpty && today.isEmpty && coming.isEmpty,
                "<p>\(Phrase("Hiện không có việc nào chờ ông/bà.", "No work is waiting for you."), language)</p>")
            """
    }

    private func part(_ name: Phrase, _ lines: [DeskLine], _ kind: StatusMark.Kind, _ reader: Reader)
        -> Markup
    {
        guard !lines.isEmpty else { return .empty }
        let language = reader.language
        let columns = [
            Phrase("Việc", "What"), Phrase("Đơn vị", "Unit"), Phrase("Hạn", "Due"), Phrase("Còn", "Left"),
            Phrase("Bước tiếp", "Next step"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = lines.map { line in
            [
                "<a href=\"\(line.address)\">\(line.what, language)</a>", "\(line.unit)",
                line.due.map { "\($0, language)" } ?? "–", clock(line, reader), "\(line.nextStep, language)",
            ]
        }
        let caption = "\(name[language]): \(Format.number(lines.count, language))"
        return "<section>\(Table(caption, columns: columns, rows: rows).view)</section>"
    }

    private func clock(_ line: DeskLine, _ reader: Reader) -> Markup {
        guard let due = line.due else { return "–" }
        return ClockBadge(due: due, today: reader.today, working: line.working).view(reader.language)
    }
}
