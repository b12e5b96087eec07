import Civics
import Records

/// How many of the duties of this half-year that have come due units kept.
struct DutiesKept: Sendable {
    let counts: StateCounts
    /// Each unit of which something has come due, by its name.
    let units: [(unit: MatrixUnit, counts: StateCounts)]

    init(by units: [Unit], _ disclosure: DisclosureParts, _ reading: Reading) throws {
        let choice = MatrixChoice(FormFields(), on: reading.today)
        let matrices = try SeenMatrix.ofEachScope(choice, units: units, disclosure, reading)
        counts = matrices.reduce(into: StateCounts()) { $0 += $1.counts }
        self.units = matrices.flatMap { matrix in
            matrix.units.indices.map { (matrix.units[$0], matrix.counts(ofUnit: $0)) }
        }.filter { $0.counts.judged > 0 }
    }

    /// "12 trên 14 việc đến hạn đã công khai đúng hạn"; nothing before the first duty of the half-year has come due.
    func tile(from source: Address?, _ language: Language) -> StatTiles.Tile? {
        guard counts.judged > 0 else { return nil }
        return StatTiles.Tile(
            Format.number(counts[.postedInTime], language),
            Phrase(
                "việc đến hạn nửa năm nay đã công khai đúng hạn", "due this half-year were published in time"),
            whole: Phrase(
                "trên \(Format.number(counts.judged, .vietnamese))",
                "of \(Format.number(counts.judged, .english))"),
            from: source, kind: counts[.missing] > 0 ? .missing : nil)
    }

    /// Those of each unit, each leading to the unit's own page.
    func table(_ language: Language) -> Markup {
        let caption = Phrase(
            "Việc đến hạn nửa năm nay, theo đơn vị", "Due this half-year, unit by unit")[language]
        let columns =
            [Table.Column(Phrase("Đơn vị", "Unit")[language])]
            + [
                Phrase("Đến hạn", "Due"), Phrase("Đúng hạn", "In time"),
                Phrase("Chưa công khai", "Not published"),
            ].map { Table.Column($0[language], isNumeric: true) }
        let rows: [[Markup]] = units.prefix(Self.mostShown).map { unit, counts in
            [
                "<a href=\"\(Address.unit(unit.code))\">\(unit.name)</a>",
                "\(Format.number(counts.judged, language))",
                "\(Format.number(counts[.postedInTime], language))",
                "\(Format.number(counts[.missing], language))",
            ]
        }
        return """
            <details class="by-unit"><summary>\(caption)</summary>
            \(Table(caption, columns: columns, rows: rows, hidesCaption: true).view)
            \(when: units.count > Self.mostShown, "<p>\(more(language))</p>")</details>
            """
    }

    private static let mostShown = 200

    private func more(_ language: Language) -> String {
        let count = units.count - Self.mostShown
        return Phrase("Còn \(count) đơn vị nữa.", "And \(count) units more.")[language]
    }
}
