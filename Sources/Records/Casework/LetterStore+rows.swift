import Civics
import Foundation
import Storage

extension LetterStore {
    /// Sorts letters without a running clock behind all others.
    static let noDue = "9999-12-31"

    func insert(_ record: LetterRecord, in transaction: Transaction) throws {
        let due = try due(of: record.letter, in: transaction.reading)
        try transaction.connection.execute(
            """
            INSERT INTO letter (id, register_unit, register_year, number, unit, kind, instance, state, is_open,
                channel, received_on, received_at, sender_name, sender_address, sender_phone, sender_fold, people,
                subject, subject_fold, body, origin, officer, officer_name, due, is_paused, done_on, done_in_time,
                parent, revision, representatives)
            VALUES (\(record.id), \(record.letter.unit), \(record.number.year), \(record.number.value),
                \(record.letter.unit), \(record.letter.kind.rawValue), \(record.letter.instance.rawValue),
                \(record.letter.state), \(isOpen(record.letter)), \(record.channel.rawValue),
                \(record.letter.receivedOn), \(record.receivedAt), \(record.senderName), \(record.senderAddress),
                \(record.senderPhone), \(record.senderName.folded), \(record.people), \(record.subject),
                \(record.subject.folded), \(record.text), \(record.origin), \(record.officer),
                \(record.officerName), \(due?.description ?? Self.noDue), \(false), NULL, NULL, \(record.parent), 1,
                \(record.representatives.joined(separator: "\n")))
            """)
        try saveStages(of: record.letter, since: 0, in: transaction)
        try enterLikeness(of: record, in: transaction)
    }

    /// Writes what an act changed. The revision makes sure that nobody was in between.
    func save(_ record: LetterRecord, over old: LetterRecord, on day: Day, in transaction: Transaction) throws
    {
        let letter = record.letter
        let first = Self.firstChange(letter, old.letter)
        // The day of a stage that goes on as it was is not reckoned anew.
        let isKept = letter.runs.count <= first
        let due =
            isKept
            ? try clock(of: letter, in: transaction.reading)?.due ?? letter.executeBy
            : try due(of: letter, in: transaction.reading)
        let wasOpen = isOpen(old.letter)
        let ends = wasOpen && !isOpen(letter)
        let isInTime =
            ends ? try keptDue(of: old, in: transaction.reading).map { day <= $0 } ?? true : nil
        let changed = try transaction.connection.execute(
            """
            UPDATE letter SET unit = \(letter.unit), kind = \(letter.kind.rawValue),
                instance = \(letter.instance.rawValue), state = \(letter.state), is_open = \(isOpen(letter)),
                officer = \(record.officer), officer_name = \(record.officerName),
                due = \(due?.description ?? Self.noDue), is_paused = \(letter.running?.pausedSince != nil),
                parent = \(record.parent), revision = \(record.revision), execute_by = \(letter.executeBy),
                representatives = \(record.representatives.joined(separator: "\n"))
            WHERE id = \(record.id) AND revision = \(old.revision)
            """)
        guard changed == 1 else { throw DatabaseFailure.busy }
        if record.number != old.number {
            try transaction.connection.execute(
                """
                UPDATE letter SET register_unit = \(letter.unit), register_year = \(record.number.year),
                    number = \(record.number.value) WHERE id = \(record.id)
                """)
        }
        if ends {
            try transaction.connection.execute(
                "UPDATE letter SET done_on = \(day), done_in_time = \(isInTime) WHERE id = \(record.id)")
        } else if !wasOpen, isOpen(letter) {
            try transaction.connection.execute(
                "UPDATE letter SET done_on = NULL, done_in_time = NULL WHERE id = \(record.id)")
        }
        try endStages(of: letter, over: old.letter, in: transaction)
        try saveStages(of: letter, since: first, in: transaction)
    }

    func isOpen(_ letter: Letter) -> Bool {
        table.state(letter.state)?.isOpen ?? false
    }

    /// The last day as it is reckoned today, for a stage that begins or changes.
    private func due(of letter: Letter, in reading: Reading) throws -> Day? {
        try letter.due(by: DueClock.current(in: reading), in: table)?.due ?? letter.executeBy
    }

    /// Writes the stages that an act began, ended or changed, each with its last day and the calendar it was reckoned in.
    /// What was reckoned for a stage that has not changed stays as it is.
    private func saveStages(of letter: Letter, since first: Int, in transaction: Transaction) throws {
        let clock = try DueClock.current(in: transaction.reading)
        for (position, run) in letter.runs.enumerated().dropFirst(first) {
            let due = try letter.question(for: run, in: table).map { try clock.read($0).due }
            if due != nil { try CalendarDayStore.keep(clock.calendar, in: transaction) }
            try transaction.connection.execute(
                """
                INSERT INTO letter_stage (letter, position, stage, started_on, ended_on, paused_since, variant, pauses, due,
                    calendar, is_extended)
                VALUES (\(letter.id), \(position), \(run.stage.rawValue), \(run.startedOn), \(run.endedOn),
                    \(run.pausedSince), \(run.variant), \(Self.text(of: run.pauses)), \(due),
                    \(clock.calendar.version), \(run.isExtended))
                ON CONFLICT (letter, position) DO UPDATE SET ended_on = excluded.ended_on,
                    paused_since = excluded.paused_since, variant = excluded.variant, pauses = excluded.pauses,
                    due = excluded.due, calendar = excluded.calendar, is_extended = excluded.is_extended
                """)
        }
    }

    /// Notes the end of stages that only ended: their last day was reckoned before, and stands.
    private func endStages(of letter: Letter, over old: Letter, in transaction: Transaction) throws {
        for (position, (new, old)) in zip(letter.runs, old.runs).enumerated() where new.endedOn != old.endedOn
        {
            try transaction.connection.execute(
                """
                UPDATE letter_stage SET ended_on = \(new.endedOn) WHERE letter = \(letter.id) AND position = \(position)
                """)
        }
    }

    /// Of two versions of a letter, the first stage in which they differ.
    private static func firstChange(_ new: Letter, _ old: Letter) -> Int {
        // Another kind of letter has another clock, also for the stage that runs.
        let running = new.kind == old.kind || new.running == nil ? new.runs.count : new.runs.count - 1
        return min(running, firstChangedRun(new, old))
    }

    private static func firstChangedRun(_ new: Letter, _ old: Letter) -> Int {
        zip(new.runs, old.runs).enumerated().first { $0.element.0.reckoned != $0.element.1.reckoned }?.offset
            ?? min(new.runs.count, old.runs.count)
    }

    private static func text(of pauses: [Pause]) -> String {
        pauses.map { "\($0.first)..\($0.last)" }.joined(separator: " ")
    }

    static let columns: SQLFragment = """
        l.id, l.kind, l.instance, l.state, l.unit, l.received_on, l.register_year, l.number, l.channel, l.received_at,
        l.sender_name, l.sender_address, l.sender_phone, l.people, l.subject, l.body, l.origin, l.officer,
        l.officer_name, l.revision, l.parent, l.representatives, l.execute_by
        """

    static func read(_ row: any Row, runs: [Letter.StageRun]) throws -> LetterRecord {
        var columns = row.columns
        let id: Letter.ID = try columns.next()
        let kind: LetterKind = try columns.next()
        let instance: LetterInstance = try columns.next()
        let state: String = try columns.next()
        let unit: Unit.ID = try columns.next()
        let receivedOn: Day = try columns.next()
        var letter = Letter(
            id: id, kind: kind, instance: instance, state: state, unit: unit, receivedOn: receivedOn,
            runs: runs)
        let year: Int = try columns.next()
        let number: Int = try columns.next()
        let channel: LetterChannel = try columns.next()
        let receivedAt: Instant = try columns.next()
        let (name, address, phone): (String, String, String) = (
            try columns.next(), try columns.next(), try columns.next()
        )
        let people: Int = try columns.next()
        let (subject, text, origin): (String, String, String) = (
            try columns.next(), try columns.next(), try columns.next()
        )
        let officer: Person.ID? = try columns.next()
        let officerName: String? = try columns.next()
        let revision: Int = try columns.next()
        let parent: Letter.ID? = try columns.next()
        let representatives: String = try columns.next()
        letter.executeBy = try columns.next()
        return LetterRecord(
            letter: letter, number: LetterRecord.Number(number, of: year), channel: channel,
            receivedAt: receivedAt, senderName: name, senderAddress: address, senderPhone: phone,
            people: people, subject: subject, text: text, origin: origin,
            representatives: representatives.split(separator: "\n").map(String.init), officer: officer,
            officerName: officerName, revision: revision, parent: parent)
    }

    static func runs(of letters: [Letter.ID], in reading: Reading) throws -> [Letter.ID: [Letter.StageRun]] {
        guard !letters.isEmpty else { return [:] }
        var runs: [Letter.ID: [Letter.StageRun]] = [:]
        try reading.connection.forEach(
            """
            SELECT letter, stage, started_on, ended_on, paused_since, variant, pauses, is_extended FROM letter_stage
            WHERE letter IN (\(list: letters)) ORDER BY letter, position
            """
        ) { row in
            var columns = row.columns
            let letter: Letter.ID = try columns.next()
            var run = Letter.StageRun(stage: try columns.next(), startedOn: try columns.next())
            run.endedOn = try columns.next()
            run.pausedSince = try columns.next()
            run.variant = try columns.next()
            let pauses: String = try columns.next()
            run.pauses = pauses.split(separator: " ").compactMap { text in
                let days = text.split(separator: ".").compactMap { Day(String($0)) }
                return days.count == 2 ? Pause(days[0], days[1]) : nil
            }
            run.isExtended = try columns.next()
            runs[letter, default: []].append(run)
        }
        return runs
    }
}

extension LetterKind: SQLBindable, SQLReadable {}
extension LetterInstance: SQLBindable, SQLReadable {}
extension LetterStage: SQLBindable, SQLReadable {}
extension LetterChannel: SQLBindable, SQLReadable {}
