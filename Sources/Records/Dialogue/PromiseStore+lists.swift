import Civics
import Storage

extension PromiseStore {
    /// The newest promises first.
    package static func list(_ filter: PromiseFilter, limit: Int = 50, in reading: Reading) throws
        -> [PromiseSummary]
    {
        try reading.connection.all(
            """
            SELECT \(sql: PromiseSummary.columns) FROM promise WHERE \(sql: filter.condition(on: reading.today))
            ORDER BY id DESC LIMIT \(limit)
            """, PromiseSummary.init)
    }

    /// How many there are, counted up to a bound so that a long list costs no more than a short one.
    package static func count(_ filter: PromiseFilter, upTo bound: Int, in reading: Reading) throws -> Int {
        try reading.connection.value(
            """
            SELECT COUNT(*) FROM (SELECT 1 AS one FROM promise WHERE \(sql: filter.condition(on: reading.today))
                LIMIT \(bound)) counted
            """) ?? 0
    }

    /// What the units still have to do or wait to be confirmed, the nearest due day first. The next meeting takes them
    /// up again.
    package static func open(
        of units: [Unit.ID], isPublic: Bool = false, limit: Int = 100, in reading: Reading
    ) throws -> [PromiseSummary] {
        let narrowed: SQLFragment =
            isPublic ? "AND source <> \(PromiseSource.internalDialogue)" : ""
        return try reading.connection.all(
            """
            SELECT \(sql: PromiseSummary.columns) FROM promise
            WHERE unit IN (\(list: units)) AND settled_on IS NULL \(sql: narrowed)
            ORDER BY due, id LIMIT \(limit)
            """, PromiseSummary.init)
    }

    /// How many of these units' promises were made within an agency or at a workplace; nothing for all units.
    package static func countInternal(of units: [Unit.ID]?, in reading: Reading) throws -> Int {
        let narrowed: SQLFragment = units.map { "AND unit IN (\(list: $0))" } ?? ""
        return try reading.connection.value(
            """
            SELECT COUNT(*) FROM promise WHERE source = \(PromiseSource.internalDialogue) \(sql: narrowed)
            """) ?? 0
    }

    package static func open(of unit: Unit.ID, in reading: Reading) throws -> [PromiseSummary] {
        try open(of: [unit], in: reading)
    }

    /// Late or disputed in these units, the longest first; in all units where none are named.
    package static func troubled(in units: [Unit.ID]?, limit: Int = 100, _ reading: Reading) throws
        -> [PromiseSummary]
    {
        let narrowed: SQLFragment = units.map { "AND unit IN (\(list: $0))" } ?? ""
        return try reading.connection.all(
            """
            SELECT \(sql: PromiseSummary.columns) FROM promise
            WHERE settled_on IS NULL AND (state = 'disputed' OR (state <> 'claimed' AND due < \(reading.today)))
                \(sql: narrowed) ORDER BY due, id LIMIT \(limit)
            """, PromiseSummary.init)
    }

    /// How these units keep their promises; nothing for all units.
    package static func tally(of units: [Unit.ID]?, in reading: Reading) throws -> PromiseTally {
        try tallies(of: units, in: reading).values.reduce(PromiseTally(), +)
    }

    /// The same, unit by unit. Settled promises are counted as they settle; only open ones are looked at.
    package static func tallies(of units: [Unit.ID]?, in reading: Reading) throws -> [Unit.ID: PromiseTally] {
        let narrowed: SQLFragment = units.map { "unit IN (\(list: $0))" } ?? "1 = 1"
        var tallies: [Unit.ID: PromiseTally] = [:]
        try reading.connection.forEach(
            """
            SELECT unit, made, kept, kept_in_time, not_possible FROM promise_tally WHERE \(sql: narrowed)
            """
        ) { row in
            let (kept, notPossible): (Int, Int) = (try row.value(2), try row.value(4))
            tallies[try row.value(0)] = PromiseTally(
                made: try row.value(1), due: kept + notPossible, kept: kept, keptInTime: try row.value(3),
                broken: notPossible)
        }
        let today = reading.today
        try reading.connection.forEach(
            """
            SELECT unit, SUM(CASE WHEN first_due <= \(today) THEN 1 ELSE 0 END),
                SUM(CASE WHEN due < \(today) AND state <> 'claimed' THEN 1 ELSE 0 END)
            FROM promise WHERE settled_on IS NULL AND \(sql: narrowed) GROUP BY unit
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            tallies[unit]?.due += Int(try row.integer(1))
            tallies[unit]?.broken += Int(try row.integer(2))
        }
        return tallies
    }
}
