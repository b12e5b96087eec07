import Civics
import Storage

/// Reads the facts from which the matrix of all units is computed.
package struct DutyMatrixStore: Sendable {
    package let archive: Archive
    package let catalogue: DisclosureCatalogue

    package init(archive: Archive, catalogue: DisclosureCatalogue) {
        self.archive = archive
        self.catalogue = catalogue
    }

    /// The matrix of these units over the months between two days. `soonUntil` is the last due day that counts as near.
    package static func matrix(
        of units: [MatrixUnit], items: [DisclosureItem], from first: Day, to last: Day, soonUntil: Day,
        in reading: Reading
    ) throws -> DutyMatrix {
        DutyMatrix(
            units: units, items: items, months: CalendarMonth.all(from: first, to: last),
            entries: try entries(of: units.map(\.id), from: first, to: last, in: reading), on: reading.today,
            soonUntil: soonUntil)
    }

    /// The facts about units between two days; about all where none is named. For more than a few units the whole period
    /// is read: one pass over it costs less than asking for a thousand units by name.
    static func entries(of units: [Unit.ID], from first: Day, to last: Day, in reading: Reading) throws
        -> [MatrixEntry]
    {
        let narrowed: SQLFragment = (1...50).contains(units.count) ? "unit IN (\(list: units)) AND" : ""
        return try obligations(narrowed, first, last, reading) + unprompted(narrowed, first, last, reading)
            + permanent(narrowed, last, reading) + words(narrowed, first, last, reading)
    }

    /// Facts enough to tell of which items a unit owed and published anything: of postings that answer no obligation one
    /// for each item stands for all, and one a month where the item has to hang at all times.
    static func entriesOfCoverage(
        standing: [DisclosureItem.ID], from first: Day, to last: Day, in reading: Reading
    ) throws -> [MatrixEntry] {
        let month: SQLFragment =
            standing.isEmpty ? "0" : "CASE WHEN item IN (\(list: standing)) THEN substr(opened_on, 1, 7) END"
        let unprompted = try reading.connection.all(
            """
            SELECT unit, item, MIN(opened_on) FROM posting
            WHERE opened_on BETWEEN \(first) AND \(last) AND obligation IS NULL AND is_permanent = 0
            GROUP BY unit, item, \(sql: month)
            """
        ) { row in
            let opened: Day = try row.value(2)
            return MatrixEntry(
                unit: try row.value(0), item: try row.value(1), day: opened,
                fact: .obligation(due: nil, isWaived: false, evidence: Evidence(openedOn: opened)))
        }
        return try unprompted + obligations("", first, last, reading) + permanent("", last, reading)
            + words("", first, last, reading)
    }

    private static func obligations(
        _ narrowed: SQLFragment, _ first: Day, _ last: Day, _ reading: Reading
    ) throws -> [MatrixEntry] {
        try reading.connection.all(
            """
            SELECT unit, item, placed_on, due, is_waived, opened_on, ended_early FROM obligation
            WHERE \(sql: narrowed) placed_on BETWEEN \(first) AND \(last) ORDER BY unit, item
            """
        ) { row in
            MatrixEntry(
                unit: try row.value(0), item: try row.value(1), day: try row.value(2),
                fact: .obligation(
                    due: try row.value(3), isWaived: try row.value(4),
                    evidence: Evidence(openedOn: try row.value(5), endedEarly: try row.value(6))))
        }
    }

    /// Postings that answer no obligation, each with the day it was first seen.
    private static func unprompted(
        _ narrowed: SQLFragment, _ first: Day, _ last: Day, _ reading: Reading
    ) throws -> [MatrixEntry] {
        try reading.connection.all(
            """
            SELECT unit, item, opened_on, ended_early FROM posting
            WHERE \(sql: narrowed) opened_on BETWEEN \(first) AND \(last) AND obligation IS NULL AND is_permanent = 0
            ORDER BY unit, item
            """
        ) { row in
            let opened: Day = try row.value(2)
            return MatrixEntry(
                unit: try row.value(0), item: try row.value(1), day: opened,
                fact: .obligation(
                    due: nil, isWaived: false,
                    evidence: Evidence(openedOn: opened, endedEarly: try row.value(3))))
        }
    }

    /// Permanent postings, for as long as they hang.
    private static func permanent(_ narrowed: SQLFragment, _ last: Day, _ reading: Reading) throws
        -> [MatrixEntry]
    {
        try reading.connection.all(
            """
            SELECT unit, item, opened_on, closed_on, withdrawn_on, replaced_on FROM posting
            WHERE \(sql: narrowed) is_permanent = 1 AND opened_on <= \(last) ORDER BY unit, item
            """
        ) { row in
            let opened: Day = try row.value(2)
            let ends: [Day?] = [try row.value(3), try row.value(4), try row.value(5)]
            return MatrixEntry(
                unit: try row.value(0), item: try row.value(1), day: opened,
                fact: .standing(from: opened, to: ends.compactMap { $0 }.min()))
        }
    }

    private static func words(
        _ narrowed: SQLFragment, _ first: Day, _ last: Day, _ reading: Reading
    ) throws -> [MatrixEntry] {
        try reading.connection.all(
            """
            SELECT unit, item, first_day, last_day FROM nothing_arose
            WHERE \(sql: narrowed) first_day <= \(last) AND last_day >= \(first) ORDER BY unit, item
            """
        ) { row in
            let (from, to): (Day, Day) = (try row.value(2), try row.value(3))
            return MatrixEntry(
                unit: try row.value(0), item: try row.value(1), day: from,
                fact: .nothingArose(DayRange(from: from, to: to)))
        }
    }
}
