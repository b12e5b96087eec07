import Civics
import Records

/// Promises as a table: what, whose, by when, how it stands.
struct PromiseTable {
    /// All that a row shows.
    private struct Row: Hashable, Sendable {
        let line: PromiseListPage.Line
        let today: Day
        let language: Language

        func hash(into hasher: inout Hasher) {
            hasher.combine(line.promise.id)
            hasher.combine(language)
        }
    }

    private static let memory = RowMemory<Row>()

    let lines: [PromiseListPage.Line]
    let today: Day

    init(_ lines: [PromiseListPage.Line], today: Day) {
        self.lines = lines
        self.today = today
    }

    func view(_ language: Language) -> Markup {
        let columns = [
            Phrase("Hứa làm gì", "What was promised"), Phrase("Đơn vị", "Unit"), Phrase("Hạn", "Due"),
            Phrase("Tình trạng", "State"),
        ]
        return Table(
            Phrase("Các lời hứa", "Promises")[language],
            columns: columns.map { Table.Column($0[language]) },
            rows: lines.map { Row(line: $0, today: today, language: language) }, in: Self.memory,
            hidesCaption: true, cells: Self.cells
        ).view
    }

    private static func cells(_ row: Row) -> [Markup] {
        let (promise, language) = (row.line.promise, row.language)
        return [
            """
            <a href="\(Address.promise(promise.id))">\(promise.what.beginning(upTo: 200))</a>\
            <br><span class="muted">\(promise.origin.name, language), \(promise.madeOn, language)</span>
            """,
            "\(row.line.unit)<br><span class=\"muted\">\(promise.owner)</span>",
            PromiseDue(promise, on: row.today).view(language), promise.mark(on: row.today).view(language),
        ]
    }
}
