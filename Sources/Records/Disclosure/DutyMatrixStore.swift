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
        try matrix(
            MatrixQuestion(
                of: units, items: items, from: first, to: last, on: reading.today, soonUntil: soonUntil),
            in: reading)
    }

    package static func matrix(_ question: MatrixQuestion, in reading: Reading) throws -> DutyMatrix {
        let ids = question.units.map(\.id)
        let (first, last) = (question.first, question.last)
        let asked = DutyTallies(
            items: question.items.map(\.id), from: first, to: last, on: question.today,
            soonUntil: question.soonUntil)
        return DutyMatrix(
            units: question.units, items: question.items, months: CalendarMonth.all(from: first, to: last),
            facts: MatrixFacts(
                tallies: try asked.read(of: ids, postings: .all, in: reading),
                entries: try lasting(of: ids, from: first, to: last, in: reading)),
            on: question.today, soonUntil: question.soonUntil)
    }

    /// What holds for longer than a month: permanent postings, and words that nothing arose. Of all units where none is
    /// named, or many are: one pass over all costs less than asking for a thousand by name.
    static func lasting(
        of units: [Unit.ID], from first: Day, to last: Day, in reading: Reading
    ) throws -> [MatrixEntry] {
        let narrowed: SQLFragment = (1...500).contains(units.count) ? "unit IN (\(list: units)) AND" : ""
        return try permanent(narrowed, last, reading) + words(narrowed, first, last, reading)
    }

    /// Duties enough to tell of which items units owed and published anything, as things stood on a day: of postings that
    /// answer no obligation the first stands for all, save where an item has to hang at all times.
    static func talliesOfCoverage(
        of units: [Unit.ID], items: [DisclosureItem], from first: Day, to last: Day, on today: Day,
        in reading: Reading
    ) throws -> [MatrixTally] {
        try [(true, DutyTallies.Postings.all), (false, .first)].flatMap { isStanding, postings in
            let asked = DutyTallies(
                items: items.filter { $0.isStanding == isStanding }.map(\.id), from: first, to: last,
                on: today,
                soonUntil: today)
            return try asked.read(of: units, postings: postings, in: reading)
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
