import Civics
import Foundation
import Storage

/// A letter as the register shows it.
package struct LetterSummary: Identifiable, Equatable, Sendable {
    package let record: LetterRecord
    /// The last day of the running stage; nothing where no clock runs.
    package let due: Day?
    package let isPaused: Bool
    /// The day it was settled, returned or otherwise done with, and whether that was in time.
    package let doneOn: Day?
    package let isInTime: Bool?

    package var id: Letter.ID { record.id }
}

/// How many letters a unit or an officer has, and how many of them are late.
package struct LetterLoad: Equatable, Sendable {
    package let unit: Unit.ID
    package let officer: String?
    package let open: Int
    package let late: Int
    package let oldestDue: Day?
}

/// What a unit received and settled in a span of days.
package struct LetterBalance: Equatable, Sendable {
    package var received = 0
    package var done = 0
    package var doneInTime = 0

    package init() {}
}

extension LetterStore {
    package func record(_ id: Letter.ID, in reading: Reading) throws -> LetterRecord {
        let runs = try Self.runs(of: [id], in: reading)[id] ?? []
        let found = try reading.connection.first(
            "SELECT \(sql: Self.columns) FROM letter l WHERE l.id = \(id)"
        ) { try Self.read($0, runs: runs) }
        guard let found else { throw Self.noSuchLetter }
        return found
    }

    /// The letter, for whoever may see it; to others there is none.
    package func record(_ id: Letter.ID, for reader: LetterReader, in reading: Reading) throws -> LetterRecord
    {
        let found = try record(id, in: reading)
        guard reader.maySee(found) else { throw Self.noSuchLetter }
        return found
    }

    package static let noSuchLetter = Refusal(
        .notFound, Phrase("Không có đơn này.", "There is no such letter."))

    /// Letters in a queue, the longest overdue first. What they say is not read.
    package static func list(
        _ filter: LetterFilter, for reader: LetterReader, limit: Int = 50, offset: Int = 0,
        in reading: Reading
    ) throws -> [LetterListing] {
        let wanted = ([reader.condition] + filter.conditions).joined(by: " AND ")
        return try reading.connection.all(
            """
            SELECT \(sql: LetterListing.columns) FROM letter l WHERE \(sql: wanted)
            ORDER BY l.due, l.id LIMIT \(limit) OFFSET \(offset)
            """, LetterListing.init)
    }

    /// How many letters there are, and how many of them are late. Counting stops at the bound; those due first come first.
    package static func count(
        _ filter: LetterFilter, for reader: LetterReader, upTo bound: Int, in reading: Reading
    ) throws -> (all: Int, late: Int) {
        let wanted = ([reader.condition] + filter.conditions).joined(by: " AND ")
        let counted = try reading.connection.first(
            """
            SELECT COUNT(*), COUNT(*) FILTER (WHERE due < \(reading.today))
            FROM (SELECT l.due FROM letter l WHERE \(sql: wanted) ORDER BY l.due LIMIT \(bound)) AS found
            """
        ) { (all: try $0.value(0, as: Int.self), late: try $0.value(1, as: Int.self)) }
        return counted ?? (0, 0)
    }

    static func summaries(_ rest: SQLFragment, in reading: Reading) throws -> [LetterSummary] {
        try reading.connection.all(
            """
            SELECT \(sql: columns), l.due, l.is_paused, l.done_on, l.done_in_time FROM letter l \(sql: rest)
            """
        ) { row in
            let due: String = try row.value(23)
            return LetterSummary(
                record: try read(row, runs: []), due: due == noDue ? nil : Day(due),
                isPaused: try row.value(24),
                doneOn: try row.value(25), isInTime: try row.value(26))
        }
    }

    /// All that was done to a letter, oldest first.
    package static func steps(of letter: Letter.ID, after revision: Int = 0, in reading: Reading) throws
        -> [LetterStep]
    {
        let steps = try reading.connection.all(
            """
            SELECT number, act, on_day, at, signed_by, from_state, to_state, unit, details FROM letter_step
            WHERE letter = \(letter) AND number > \(revision) ORDER BY number LIMIT 500
            """
        ) { row in
            var columns = row.columns
            let step = LetterStep(
                number: try columns.next(), act: try columns.next(), day: try columns.next(),
                at: try columns.next(), by: try columns.next(), from: try columns.next(),
                to: try columns.next(), unit: try columns.next(), details: [:])
            return (step: step, details: try columns.next(String.self))
        }
        // All of them are decoded at once: a decoder costs more than what it reads.
        let told = steps.map(\.details).filter { $0 != noDetails }.joined(separator: ",")
        guard !told.isEmpty else { return steps.map(\.step) }
        var details = try JSONDecoder().decode([[String: String]].self, from: Data("[\(told)]".utf8))[...]
        return steps.map { step, text in
            guard text != noDetails else { return step }
            var step = step
            step.details = details.removeFirst()
            return step
        }
    }

    private static let noDetails = "{}"

    /// Open letters of units by officer, with how many are late, those among them that were decided and not sent or not carried
    /// out in time. Denunciations are not counted: one more letter of an officer would tell of one.
    package static func loads(of units: [Unit.ID], on day: Day, in reading: Reading) throws -> [LetterLoad] {
        try reading.connection.all(
            """
            SELECT unit, officer_name, COUNT(*) FILTER (WHERE is_open = 1), COUNT(*) FILTER (WHERE due < \(day)),
                MIN(due)
            FROM (
                SELECT unit, officer_name, is_open, due FROM letter
                WHERE unit IN (\(list: units)) AND is_open = 1 AND kind <> 'denunciation'
                UNION ALL
                SELECT unit, officer_name, is_open, due FROM letter
                WHERE unit IN (\(list: units)) AND is_open = 0 AND due < \(noDue) AND kind <> 'denunciation'
            ) AS owed GROUP BY unit, officer_name ORDER BY unit, officer_name
            """
        ) { row in
            var columns = row.columns
            let unit: Unit.ID = try columns.next()
            let officer: String? = try columns.next()
            let (open, late): (Int, Int) = (try columns.next(), try columns.next())
            let due: String = try columns.next()
            return LetterLoad(
                unit: unit, officer: officer, open: open, late: late, oldestDue: due == noDue ? nil : Day(due)
            )
        }
    }

    /// What units received and settled between two days. Denunciations are not counted: small numbers would tell.
    package static func balances(from first: Day, to last: Day, in reading: Reading) throws -> [Unit.ID:
        LetterBalance]
    {
        var balances: [Unit.ID: LetterBalance] = [:]
        try reading.connection.forEach(
            """
            SELECT unit, COUNT(*) FROM letter WHERE kind <> 'denunciation'
                AND received_on BETWEEN \(first) AND \(last) GROUP BY unit
            """
        ) { balances[try $0.value(0), default: LetterBalance()].received = try $0.value(1) }
        try reading.connection.forEach(
            """
            SELECT unit, COUNT(*), COUNT(*) FILTER (WHERE done_in_time = 1) FROM letter
            WHERE kind <> 'denunciation' AND done_on BETWEEN \(first) AND \(last) GROUP BY unit
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            balances[unit, default: LetterBalance()].done = try row.value(1)
            balances[unit, default: LetterBalance()].doneInTime = try row.value(2)
        }
        return balances
    }

    /// The papers of a letter: those that came with it, and those of each message.
    package static func files(of letter: Letter.ID, in reading: Reading) throws -> [(
        file: StoredFile, message: Identifier<LetterMessage>?
    )] {
        try reading.connection.all(
            """
            SELECT f.id, f.unit, f.digest, f.name, f.type, f.size_bytes, f.is_published, lf.message
            FROM letter_file lf JOIN file f ON f.id = lf.file WHERE lf.letter = \(letter) ORDER BY f.id LIMIT 200
            """
        ) { (try StoredFile($0), try $0.value(7)) }
    }

    /// Whether the file belongs to a letter, and so is read through it alone.
    package static func isOfLetter(_ file: StoredFile.ID, in reading: Reading) throws -> Bool {
        try reading.connection.exists("SELECT 1 FROM letter_file WHERE file = \(file)")
    }
}
