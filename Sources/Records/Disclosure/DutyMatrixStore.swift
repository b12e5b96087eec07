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
        return try obligations(narrowed, first, last, reading) + postings(narrowed, first, last, reading)
            + words(narrowed, first, last, reading)
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

    /// Postings that answer no obligation, and permanent ones for as long as they hang.
    private static func postings(
        _ narrowed: SQLFragment, _ first: Day, _ last: Day, _ reading: Reading
    ) throws -> [MatrixEntry] {
        var entries: [MatrixEntry] = []
        try reading.connection.forEach(
            """
            SELECT unit, item, opened_on, ended_early, is_permanent, closed_on, withdrawn_on, replaced_on, obligation
            FROM posting
            WHERE \(sql: narrowed) opened_on <= \(last)
                AND (is_permanent = 1 OR (opened_on >= \(first) AND obligation IS NULL))
            ORDER BY unit, item
            """
        ) { row in
            let (unit, item): (Unit.ID, String) = (try row.value(0), try row.value(1))
            let opened: Day = try row.value(2)
            if try row.value(4, as: Bool.self) {
                let ends: [Day?] = [try row.value(5), try row.value(6), try row.value(7)]
                entries.append(
                    MatrixEntry(
                        unit: unit, item: item, day: opened,
                        fact: .standing(from: opened, to: ends.compactMap { $0 }.min())))
            } else {
                entries.append(
                    MatrixEntry(
                        unit: unit, item: item, day: opened,
                        fact: .obligation(
                            due: nil, isWaived: false,
                            evidence: Evidence(openedOn: opened, endedEarly: try row.value(3)))))
            }
        }
        return entries
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
