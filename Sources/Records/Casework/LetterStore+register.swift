import Civics
import Storage

/// A line of the register of letters with the letter it is about, as that stands now.
package struct LetterRegisterLine: Equatable, Sendable {
    package let entry: LetterEntry
    package let summary: LetterSummary

    package var record: LetterRecord { summary.record }
}

/// The registers of letters: a line in each unit that had the letter, with what was done there.
extension LetterStore {
    /// The register of units (sổ theo dõi đơn) over the days on which letters came to them, in the order of the numbers.
    /// Denunciations are not in it.
    package static func register(
        of units: [Unit.ID], received days: DayRange, limit: Int, in reading: Reading
    ) throws -> [LetterRegisterLine] {
        var wanted: [SQLFragment] = [
            "s.unit IN (\(list: units))", "s.began_as <> 'reopened'", "l.kind <> 'denunciation'",
        ]
        if let first = days.first { wanted.append("s.began_on >= \(first)") }
        if let last = days.last { wanted.append("s.began_on <= \(last)") }
        let ids = try reading.connection.all(
            """
            SELECT DISTINCT s.letter FROM letter_stay s JOIN letter l ON l.id = s.letter
            WHERE \(sql: wanted.joined(by: " AND ")) ORDER BY s.letter LIMIT \(limit)
            """
        ) { try $0.value(0, as: Letter.ID.self) }
        var lines: [LetterRegisterLine] = []
        for start in stride(from: 0, to: ids.count, by: 500) {
            let part = Array(ids[start..<min(start + 500, ids.count)])
            let entries = try entries(of: part, in: reading)
            for summary in try summaries("WHERE l.id IN (\(list: part)) ORDER BY l.id", in: reading) {
                lines += (entries[summary.id] ?? []).filter {
                    units.contains($0.unit) && days.contains($0.beganOn)
                }
                .map { LetterRegisterLine(entry: $0, summary: summary) }
            }
        }
        return lines.sorted {
            ($0.entry.number.year, $0.entry.number.value, $0.entry.letter.description, $0.entry.place)
                < ($1.entry.number.year, $1.entry.number.value, $1.entry.letter.description, $1.entry.place)
        }
    }

    /// The lines of a letter in the registers it stands in, oldest first.
    package static func entries(of letter: Letter.ID, in reading: Reading) throws -> [LetterEntry] {
        try entries(of: [letter], in: reading)[letter] ?? []
    }

    static func entries(of letters: [Letter.ID], in reading: Reading) throws -> [Letter.ID: [LetterEntry]] {
        var all: [Letter.ID: [LetterEntry]] = [:]
        try reading.connection.forEach(
            """
            SELECT letter, unit, began_on, began_as, kind, book_year, book_number, after_step, ended_on, ended_by, in_time
            FROM letter_stay WHERE letter IN (\(list: letters)) ORDER BY letter, number
            """
        ) { row in
            var columns = row.columns
            let letter: Letter.ID = try columns.next()
            let unit: Unit.ID = try columns.next()
            let day: Day = try columns.next()
            let beginning: LetterStay.Beginning = try columns.next()
            let kind: LetterKind = try columns.next()
            let year: Int = try columns.next()
            let number = LetterRecord.Number(try columns.next(), of: year)
            let after: Int = try columns.next()
            var known = all[letter, default: []]
            if beginning.isNumbered || known.isEmpty {
                if !known.isEmpty {
                    known[known.count - 1].lastStep = after
                    known[known.count - 1].isLast = false
                }
                known.append(
                    LetterEntry(
                        letter, place: known.count, in: unit, number: number, kind, beganAs: beginning,
                        on: day,
                        afterStep: after))
            }
            known[known.count - 1].endedOn = try columns.next()
            known[known.count - 1].endedBy = try columns.next()
            known[known.count - 1].isInTime = try columns.next()
            all[letter] = known
        }
        return all
    }
}
