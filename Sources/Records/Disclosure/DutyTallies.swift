import Civics
import Storage

/// What the duties of units under these items come to in a period, gathered by the database.
///
/// A city has hundreds of thousands of duties a year. How each stands is judged where it is kept, by the rule of
/// `DutyState.init`, out of an index alone; what comes back is a row for a unit and an item, with a mark for each duty.
struct DutyTallies {
    let items: [DisclosureItem.ID]
    let first: Day
    let last: Day
    let today: Day
    let soonUntil: Day

    init(items: [DisclosureItem.ID], from first: Day, to last: Day, on today: Day, soonUntil: Day) {
        self.items = items
        self.first = first
        self.last = last
        self.today = today
        self.soonUntil = soonUntil
    }

    /// An engine takes no more than some thirty thousand arguments.
    private static let unitsAtOnce = 1_000

    /// Which postings are looked at beside the obligations, of those that answer none.
    enum Postings {
        case all
        /// The first of each item alone: enough where it only matters whether anything was published.
        case first
    }

    /// Obligations, and postings that answer none, by unit and item.
    func read(of units: [Unit.ID], postings: Postings, in reading: Reading) throws -> [MatrixTally] {
        guard !items.isEmpty else { return [] }
        var tallies: [MatrixTally] = []
        for start in stride(from: 0, to: units.count, by: Self.unitsAtOnce) {
            let some = units[start..<min(start + Self.unitsAtOnce, units.count)]
            try read(some, postings, into: &tallies, reading)
        }
        return tallies
    }

    // Units and items go in and come back by their places: sixty thousand names would take longer to read than all the
    // duties to judge.
    private func read(
        _ units: ArraySlice<Unit.ID>, _ postings: Postings, into tallies: inout [MatrixTally],
        _ reading: Reading
    ) throws {
        let dialect = reading.connection.dialect
        try reading.connection.forEach(
            """
            WITH asked_unit (place, unit) AS (VALUES \(sql: Self.places(units))),
                asked_item (place, item) AS (VALUES \(sql: Self.places(items)))
            SELECT u.place, i.place, \(sql: obligations(dialect)), \(sql: self.postings(postings, dialect))
            FROM asked_unit u CROSS JOIN asked_item i
            """
        ) { row in
            guard !(row.isNull(2) && row.isNull(3)) else { return }
            let (unit, item) = (try row.value(0, as: Int.self), try row.value(1, as: Int.self))
            for column in 2...3 where !row.isNull(column) {
                tallies.append(
                    MatrixTally(
                        unit: units[units.startIndex + unit], item: items[item], marks: try row.text(column)))
            }
        }
    }

    private static func places(_ names: some Collection<some SQLBindable>) -> SQLFragment {
        names.enumerated().map { place, name in "(\(place), \(name))" as SQLFragment }.joined(by: ", ")
    }

    /// The digits are those of `DutyState`.
    private func obligations(_ dialect: Dialect) -> SQLFragment {
        let mark: SQLFragment = """
            placed_on || CASE WHEN is_waived = 1 THEN '6'
                WHEN opened_on <= \(today) THEN
                    CASE WHEN ended_early = 1 THEN '5' WHEN opened_on > due THEN '3' ELSE '2' END
                WHEN due < \(today) THEN '4' WHEN due <= \(soonUntil) THEN '1' ELSE '0' END
            """
        return """
            (SELECT \(sql: dialect.gathered(mark)) FROM obligation
                WHERE unit = u.unit AND item = i.item AND placed_on BETWEEN \(first) AND \(last))
            """
    }

    /// Postings of a unit's own accord, each in the month in which it was first seen. Nothing was due: they are never late.
    private func postings(_ which: Postings, _ dialect: Dialect) -> SQLFragment {
        let mark: SQLFragment = """
            opened_on || CASE WHEN opened_on > \(today) THEN '0' WHEN ended_early = 1 THEN '5' ELSE '2' END
            """
        let source: SQLFragment = """
            FROM posting WHERE unit = u.unit AND item = i.item AND opened_on BETWEEN \(first) AND \(last)
                AND is_permanent = 0 AND obligation IS NULL
            """
        return switch which {
        case .all: "(SELECT \(sql: dialect.gathered(mark)) \(sql: source))"
        case .first: "(SELECT \(sql: mark) \(sql: source) ORDER BY opened_on LIMIT 1)"
        }
    }
}
