import Civics
import Storage

/// What is to be done besides the stages of a letter.
extension LetterStore {
    /// Enters what an act gives rise to, with its day. Where the law of the day does not ask for it nothing is.
    func owe(after act: LetterAct, on record: LetterRecord, day: Day, in transaction: Transaction) throws {
        let letter = record.letter
        let isForwarded = record.channel == .transfer && !record.origin.isEmpty
        for (duty, since) in table.duties(after: act, on: letter, day: day, isForwarded: isForwarded) {
            let law = Law.shipped
            guard let rule = law.rule(duty.rule), law.version(of: rule, on: since) != nil else { continue }
            let number = try count(duty, of: letter.id, in: transaction) + 1
            // A letter that is classified again was passed on once.
            guard duty.occasion != .forwarded || number == 1 else { continue }
            let clock = try DueClock.current(in: transaction.reading)
            let due = try clock.read(ClockQuestion(duty.rule, from: since)).due
            try CalendarDayStore.keep(clock.calendar, in: transaction)
            try transaction.connection.execute(
                """
                INSERT INTO letter_duty (letter, duty, number, since, due, calendar)
                VALUES (\(letter.id), \(duty.key), \(number), \(since), \(due), \(clock.calendar.version))
                """)
        }
    }

    private func count(_ duty: LetterDuty, of letter: Letter.ID, in transaction: Transaction) throws -> Int {
        try transaction.connection.value(
            "SELECT COUNT(*) FROM letter_duty WHERE letter = \(letter) AND duty = \(duty.key)") ?? 0
    }

    /// Enters that a duty was done, and how. The second of two officers is told that it was.
    package func fulfil(
        _ key: String, _ number: Int, of id: Letter.ID, on day: Day, how: String, by hand: LetterHand
    ) async throws {
        try await archive.act { transaction in
            let record = try handled(id, by: hand, in: transaction.reading)
            guard
                let owed = try duties(of: id, in: transaction.reading).first(where: {
                    $0.duty.key == key && $0.number == number
                })
            else { throw Self.noSuchDuty }
            guard owed.done == nil else { throw Self.doneAlready(owed) }
            try LetterDuty.checkDone(on: day, since: owed.since, today: transaction.today)
            let how = try LongText.checked(
                how, longest: LetterDuty.longestHow, field: "how",
                missing: Phrase("Ghi đã làm thế nào, ở đâu.", "Say how and where it was done."))
            try transaction.connection.execute(
                """
                UPDATE letter_duty SET done_on = \(day), done_how = \(how), done_by = \(hand.officer.name),
                    done_at = \(transaction.now)
                WHERE letter = \(id) AND duty = \(key) AND number = \(number) AND done_on IS NULL
                """)
            try enter(
                "duty_done", record.letter, by: hand.officer.actor,
                ["duty": key, "number": String(number), "day": day.description, "how": how], in: transaction)
        }
    }

    /// All that arose with a letter, the oldest first.
    package func duties(of letter: Letter.ID, in reading: Reading) throws -> [OwedLetterDuty] {
        try reading.connection.all(
            """
            SELECT \(sql: OwedLetterDuty.columns) FROM letter_duty d WHERE d.letter = \(letter)
            ORDER BY d.since, d.due, d.duty, d.number
            """
        ) { try OwedLetterDuty($0, in: table) }.compactMap(\.self)
    }

    /// What of it is due before a day, of letters that the reader sees, the one due first at the top.
    package func dutiesDue(before day: Day, for reader: LetterReader, limit: Int, in reading: Reading) throws
        -> [(owed: OwedLetterDuty, unit: Unit.ID, number: LetterRecord.Number)]
    {
        try reading.connection.all(
            """
            SELECT \(sql: OwedLetterDuty.columns), l.unit, l.number, l.register_year, l.kind
            FROM letter_duty d JOIN letter l ON l.id = d.letter
            WHERE d.done_on IS NULL AND d.due < \(day) AND \(sql: reader.condition)
            ORDER BY d.due, d.letter LIMIT \(limit)
            """
        ) { row in
            // What was found to be of another kind since owes it no longer.
            let kind: LetterKind = try row.value(13)
            guard let owed = try OwedLetterDuty(row, in: table), owed.duty.kind == kind else { return nil }
            return (
                owed: owed, unit: try row.value(10),
                number: LetterRecord.Number(try row.value(11), of: try row.value(12))
            )
        }.compactMap(\.self)
    }

    /// The last day of a duty as it was given out, with its working.
    package func clock(of owed: OwedLetterDuty, in reading: Reading) throws -> LetterClock {
        try clock(
            of: ClockQuestion(owed.duty.rule, from: owed.since), kept: (owed.due, owed.calendar), in: reading)
    }

    private static let noSuchDuty = Refusal(
        .notFound, Phrase("Đơn này không có việc ấy.", "There is no such duty with this letter."))

    private static func doneAlready(_ owed: OwedLetterDuty) -> Refusal {
        let (on, by) = (owed.done?.on ?? owed.due, owed.done?.by ?? "")
        return Refusal(
            .conflict,
            Phrase(
                "Việc này đã được \(by) ghi là làm xong ngày \(on.spoken(.vietnamese)).",
                "\(by) has entered it as done on \(on.spoken(.english))."))
    }
}
