import Civics
import Storage

/// How far someone has read the journal. Whoever keeps something made out of the records asks it what has been done since.
///
/// PostgreSQL hands out numbers before acts are kept, so that a lower number may appear after a higher one: numbers that
/// were passed over are looked for again.
package struct JournalPosition: Equatable, Sendable {
    let last: Int64
    let missing: Set<Int64>

    /// No act stays under way while as many others are kept.
    private static let longestAct: Int64 = 1_000

    /// Where the journal ends in this reading.
    package static func end(_ reading: Reading) throws -> JournalPosition {
        let last: Int64 = try reading.connection.value("SELECT COALESCE(MAX(number), 0) FROM journal") ?? 0
        guard reading.connection.dialect == .postgres else { return JournalPosition(last: last, missing: []) }
        let seen = try reading.connection.values(
            "SELECT number FROM journal WHERE number > \(last - longestAct) ORDER BY number", as: Int64.self)
        return JournalPosition(last: last, missing: [], seeing: seen, after: max(0, last - longestAct))
    }

    init(last: Int64, missing: Set<Int64>) {
        self.last = last
        self.missing = missing
    }

    private init(last: Int64, missing: Set<Int64>, seeing numbers: [Int64], after start: Int64) {
        var missing = missing
        let start = max(start, last - Self.longestAct)
        if start < last { missing.formUnion(start + 1...last) }
        missing.subtract(numbers)
        self.init(last: last, missing: missing.filter { $0 > last - Self.longestAct })
    }

    /// What was done since. Nothing where nothing was.
    package func news(_ reading: Reading) throws -> JournalNews? {
        let late: SQLFragment =
            missing.isEmpty
            ? ""
            : "UNION ALL SELECT number, unit, noun FROM journal WHERE number IN (\(list: missing.sorted()))"
        let rows = try reading.connection.all(
            "SELECT number, unit, noun FROM journal WHERE number > \(last) \(sql: late)"
        ) { row in
            (try row.value(0, as: Int64.self), try row.value(1, as: Unit.ID?.self), try row.text(2))
        }
        guard !rows.isEmpty else { return nil }
        let numbers = rows.map(\.0)
        let end = max(last, numbers.max() ?? last)
        return JournalNews(
            position: JournalPosition(last: end, missing: missing, seeing: numbers, after: last),
            units: Set(rows.compactMap(\.1)), general: Set(rows.filter { $0.1 == nil }.map(\.2)))
    }
}

/// What was entered into the journal after a position.
package struct JournalNews: Sendable {
    package let position: JournalPosition
    /// Of which units something was done.
    package let units: Set<Unit.ID>
    /// To which kinds of things something was done that belongs to no unit.
    package let general: Set<String>
}
