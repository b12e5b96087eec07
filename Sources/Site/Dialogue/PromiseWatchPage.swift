import Civics
import Records

/// Unit by unit: made, come due, kept, late; and what is late or disputed, the longest first.
struct PromiseWatchPage: Page {
    struct Line: Sendable {
        let unit: Unit
        let tally: PromiseTally
        let late: Int
        let disputed: Int
    }

    let lines: [Line]
    let total: PromiseTally
    let troubled: [PromiseListPage.Line]
    let today: Day

    private static let mostTroubled = 500

    var title: Phrase { Phrase("Thực hiện lời hứa", "How promises are kept") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Theo dõi", "Watch"), .watch)] }

    init(_ units: [Unit], _ tree: UnitTree, _ reading: Reading) throws {
        let tallies = try PromiseStore.tallies(of: tree.withPredecessors(units), in: reading)
        let found = try PromiseStore.troubled(
            in: tree.withPredecessors(units), limit: Self.mostTroubled, reading)
        today = reading.today
        troubled = found.map { PromiseListPage.Line(promise: $0, unit: tree.named($0.unit)) }
        lines = units.compactMap { unit in
            let ids = [unit.id] + tree.everyPredecessor(of: unit.id)
            let tally = ids.compactMap { tallies[$0] }.reduce(PromiseTally(), +)
            guard tally.made > 0 else { return nil }
            let own = found.filter { ids.contains($0.unit) }
            return Line(
                unit: unit, tally: tally, late: own.count { $0.isLate(on: reading.today) },
                disputed: own.count { $0.state == .disputed })
        }
        total = tallies.values.reduce(PromiseTally(), +)
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(total.sentence, language)</p>
            <p class="actions">\(ActionLink(Phrase("Sổ theo dõi (in)", "Register (print)"), .promiseRegister, .quiet).view(language)) \
            \(ActionLink(Phrase("Tải sổ (XLSX)", "Download the register (XLSX)"), .promiseWorkbook, .quiet).view(language))</p>
            \(when: lines.isEmpty, EmptyState(Phrase("Chưa có lời hứa nào được ghi.", "No promise has been entered yet.")).view(language))
            \(when: !lines.isEmpty, table(language))
            \(when: !troubled.isEmpty, """
                <h2>\(Phrase("Quá hạn hoặc người hỏi nói chưa xong", "Late or disputed"), language)</h2>
                \(PromiseTable(troubled, today: today).view(language))
                """)
            """
    }

    private func table(_ language: Language) -> Markup {
        let names = [
            Phrase("Đã hứa", "Made"), Phrase("Đến hạn", "Come due"), Phrase("Đã giữ", "Kept"),
            Phrase("Giữ đúng hạn", "Kept in time"), Phrase("Đang thực hiện", "Under way"),
            Phrase("Quá hạn", "Late"), Phrase("Người hỏi nói chưa xong", "Disputed"),
            Phrase("Tỷ lệ giữ", "Share kept"),
        ]
        let rows: [[Markup]] = lines.map { line in
            ["<a href=\"\(Address.promises(of: line.unit))\">\(line.unit.name)</a>"]
                + numbers(line.tally, late: line.late, disputed: line.disputed, language)
        }
        return Table(
            Phrase("Theo đơn vị", "By unit")[language],
            columns: [Table.Column(Phrase("Đơn vị", "Unit")[language])]
                + names.map { Table.Column($0[language], isNumeric: true) },
            rows: rows,
            foot: ["\(Phrase("Cộng", "Total"), language)"]
                + numbers(
                    total, late: lines.reduce(0) { $0 + $1.late },
                    disputed: lines.reduce(0) { $0 + $1.disputed }, language)
        ).view
    }

    private func numbers(_ tally: PromiseTally, late: Int, disputed: Int, _ language: Language) -> [Markup] {
        let counts = [tally.made, tally.due, tally.kept, tally.keptInTime, tally.open, late, disputed]
        let rate =
            tally.due == 0
            ? "–"
            : "\(Format.percent(tally.kept, of: tally.due, language)) (\(tally.kept)/\(tally.due))"
        return counts.map { "\(Format.number($0, language))" } + ["\(rate)"]
    }
}
