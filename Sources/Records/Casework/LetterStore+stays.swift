import Civics
import Storage

/// The letter in the books of the units that have it, one after the other.
extension LetterStore {
    /// Opens the books of the unit that takes the letter in.
    func beginStay(
        _ record: LetterRecord, as beginning: LetterStay.Beginning, on day: Day, in transaction: Transaction
    )
        throws
    {
        let stays: Int =
            try transaction.connection.value(
                "SELECT COUNT(*) FROM letter_stay WHERE letter = \(record.id)") ?? 0
        try transaction.connection.execute(
            """
            INSERT INTO letter_stay (letter, number, unit, began_on, began_as, kind, channel, people, book_year,
                book_number, after_step)
            VALUES (\(record.id), \(stays + 1), \(record.letter.unit), \(day), \(beginning), \(record.letter.kind),
                \(record.channel), \(record.people), \(record.number.year), \(record.number.value),
                \(stays == 0 ? 0 : record.revision))
            """)
    }

    /// The next number in a unit's register of the year.
    func nextNumber(in unit: Unit.ID, year: Int, _ transaction: Transaction) throws -> LetterRecord.Number {
        let last: Int? = try transaction.connection.value(
            """
            SELECT book_number FROM letter_stay WHERE unit = \(unit) AND book_year = \(year) AND began_as <> 'reopened'
            ORDER BY book_number DESC LIMIT 1
            """)
        return LetterRecord.Number((last ?? 0) + 1, of: year)
    }

    /// Carries an act over into the books: what a classification found, and where the letter went.
    func keepStays(
        _ new: LetterRecord, over old: LetterRecord, by act: LetterAct, _ work: LetterWork,
        in transaction: Transaction
    ) throws {
        if act.key == "classify" {
            let finding = LetterFinding(work.details)
            try transaction.connection.execute(
                """
                UPDATE letter_stay SET kind = \(new.letter.kind), is_eligible = \(finding.isEligible),
                    is_own = \(finding.isOwn)
                WHERE letter = \(new.id) AND ended_on IS NULL
                """)
        }
        let change = LetterStay.change(by: act, from: old.letter, to: new.letter, in: table)
        if let ending = change.ends {
            let due = try keptDue(of: old, in: transaction.reading)
            try transaction.connection.execute(
                """
                UPDATE letter_stay SET ended_on = \(work.day), ending = \(ending), ended_by = \(act.key),
                    in_time = \(due.map { work.day <= $0 } ?? true)
                WHERE letter = \(new.id) AND ended_on IS NULL
                """)
        }
        if let beginning = change.begins {
            try beginStay(new, as: beginning, on: work.day, in: transaction)
        }
    }

    /// What the last classification in these books found; nothing before the first.
    package func finding(of letter: Letter.ID, in reading: Reading) throws -> LetterFinding {
        try reading.connection.first(
            """
            SELECT s.is_eligible, s.is_own,
                EXISTS (SELECT 1 FROM letter_stay e WHERE e.letter = s.letter AND e.began_as = 'transferred'),
                EXISTS (SELECT 1 FROM letter_step p WHERE p.letter = s.letter AND p.act = 'confer'
                    AND p.number > s.after_step)
            FROM letter_stay s WHERE s.letter = \(letter) ORDER BY s.number DESC LIMIT 1
            """
        ) { row in
            var finding = LetterFinding(isEligible: try row.value(0), isOwn: try row.value(1))
            finding.wasPassedOn = try row.value(2)
            finding.wasDiscussed = try row.value(3)
            return finding
        } ?? LetterFinding()
    }

    /// The last day of the running stage as it was reckoned when the stage began or last changed.
    func keptDue(of record: LetterRecord, in reading: Reading) throws -> Day? {
        guard record.letter.running != nil else { return nil }
        return try reading.connection.value(
            """
            SELECT due FROM letter_stage WHERE letter = \(record.id) AND position = \(record.letter.runs.count - 1)
                AND due IS NOT NULL
            """)
    }

    /// The books of units over some days.
    package static func books(of units: [Unit.ID], from first: Day, to last: Day, in reading: Reading) throws
        -> LetterBooks
    {
        LetterBooks(
            of: try reading.connection.all(
                """
                SELECT unit, began_on, began_as, ended_on, ending FROM letter_stay
                WHERE unit IN (\(list: units)) AND began_on <= \(last)
                """
            ) { row in
                LetterStay(
                    unit: try row.value(0), beganOn: try row.value(1), beganAs: try row.value(2),
                    endedOn: try row.value(3), ending: try row.value(4))
            }, from: first, to: last)
    }
}

extension LetterStay.Beginning: SQLBindable, SQLReadable {}
extension LetterStay.Ending: SQLBindable, SQLReadable {}
