import Civics
import Foundation
import Storage

extension LetterStore {
    /// Carries out one act of the table. Refused with `.conflict` where somebody was quicker; the caller shows what has
    /// changed since the revision that was looked at.
    /// - Parameter roles: what the officer is in the unit that has the letter.
    @discardableResult
    package func carryOut(
        _ work: LetterWork, on id: Letter.ID, as roles: Set<Role>, by officer: Officer
    ) async throws -> LetterRecord {
        try await archive.act { transaction in
            let old = try record(id, in: transaction.reading)
            guard old.revision == work.revision else { throw Self.changedMeanwhile }
            let new = try carryOut(work, on: old, as: roles, by: officer, in: transaction)
            try enter(work.act, new.letter, by: officer.actor, work.details, in: transaction)
            return new
        }
    }

    /// Gives several letters to an officer in one act. All of them or none.
    package func assign(
        _ letters: [(id: Letter.ID, revision: Int)], to assignee: (id: Person.ID, name: String),
        as roles: @Sendable @escaping (Unit.ID) -> Set<Role>, by officer: Officer
    ) async throws {
        try await archive.act { transaction in
            var unit: Unit.ID?
            for letter in letters {
                let old = try record(letter.id, in: transaction.reading)
                guard old.revision == letter.revision else { throw Self.changedMeanwhile }
                unit = old.letter.unit
                var work = LetterWork("assign", revision: old.revision, day: transaction.today)
                work.officer = assignee
                try carryOut(work, on: old, as: roles(old.letter.unit), by: officer, in: transaction)
            }
            try transaction.enter(
                JournalEntry(
                    "assigned", "letters", letters.first?.id.description ?? "-", of: unit, by: officer.actor,
                    content: [
                        "letters": letters.map(\.id.description).joined(separator: " "),
                        "officer": assignee.id.description,
                    ]))
        }
    }

    package static let changedMeanwhile = Refusal(
        .conflict,
        Phrase(
            "Đơn này vừa được người khác xử lý. Hãy xem điều đã thay đổi rồi quyết định lại.",
            "Somebody has just done something to this letter. See what has changed and decide again."))

    @discardableResult
    private func carryOut(
        _ work: LetterWork, on old: LetterRecord, as roles: Set<Role>, by officer: Officer,
        in transaction: Transaction
    ) throws -> LetterRecord {
        guard let act = table.act(work.act) else {
            throw Refusal(.notFound, Phrase("Không có việc này.", "There is no such act."))
        }
        guard work.day <= transaction.today else {
            throw Refusal(
                .invalid, Phrase("Ngày thực hiện không thể sau hôm nay.", "The day cannot lie after today."),
                field: "day")
        }
        try finding(of: old.id, in: transaction.reading).check(
            act, on: old.letter.kind, day: work.day, under: .shipped)
        let deed = Letter.Deed(act, on: work.day, kind: work.kind, unit: work.unit, variant: work.variant)
        let clock = try DueClock.current(in: transaction.reading)
        var new = old
        new.letter = try old.letter.doing(deed, as: roles, by: clock, in: table)
        new.revision += 1
        if new.letter.unit != old.letter.unit { (new.officer, new.officerName) = (nil, nil) }
        if let assignee = work.officer { (new.officer, new.officerName) = (assignee.id, assignee.name) }
        if act.key == "split" { try split(old, into: work.parts, on: work.day, in: transaction) }
        if act.key == "join" { new.parent = try target(of: work, for: old, in: transaction.reading) }
        try save(new, over: old, on: work.day, in: transaction)
        try keepStays(new, over: old, by: act, work, in: transaction)
        try insert(step(work, old: old, new: new, by: officer, in: transaction), of: old.id, in: transaction)
        if act.key == "assign", let assignee = work.officer, old.letter.kind != .denunciation {
            try Outbox.queue(
                OutboxMessage(
                    .warning, unit: new.letter.unit, to: .person(assignee.id), about: "letter", old.id,
                    occasion: "assigned \(new.revision)", notBefore: transaction.now), in: transaction)
        }
        return new
    }

    private func split(
        _ record: LetterRecord, into parts: [(kind: LetterKind, text: String)], on day: Day,
        in transaction: Transaction
    ) throws {
        guard parts.count > 1 else {
            throw Refusal(
                .invalid, Phrase("Tách thành ít nhất hai nội dung.", "Split it into two matters at least."),
                field: "part-2")
        }
        for part in parts {
            _ = try receive(
                LetterIntake(
                    unit: record.letter.unit, kind: part.kind, channel: record.channel,
                    receivedOn: record.letter.receivedOn, senderName: record.senderName,
                    senderAddress: record.senderAddress, senderPhone: record.senderPhone,
                    people: record.people,
                    subject: String(part.text.prefix(LetterIntake.longestSubject)), text: part.text,
                    origin: record.origin), parent: record.id, enteredOn: day, in: transaction)
        }
    }

    private func target(of work: LetterWork, for record: LetterRecord, in reading: Reading) throws
        -> Letter.ID
    {
        let found: Letter.ID? = try work.letter.flatMap { number in
            try reading.connection.value(
                """
                SELECT id FROM letter WHERE unit = \(record.letter.unit) AND register_year = \(number.year)
                    AND number = \(number.value) AND kind <> 'denunciation' AND id <> \(record.id)
                """)
        }
        guard let found else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Sổ của đơn vị không có đơn mang số này.", "The register has no letter with this number."),
                field: "letter")
        }
        return found
    }

    private func step(
        _ work: LetterWork, old: LetterRecord, new: LetterRecord, by officer: Officer,
        in transaction: Transaction
    ) -> LetterStep {
        var details = work.details
        details["kind"] = work.act == "classify" ? new.letter.kind.rawValue : nil
        details["variant"] = work.variant
        details["officer"] = work.officer?.name
        details["unit"] = work.unit?.description
        details["letter"] = work.letter?.description
        return LetterStep(
            number: new.revision, act: work.act, day: work.day, at: transaction.now, by: officer.name,
            from: old.letter.state, to: new.letter.state, unit: old.letter.unit, details: details)
    }

    private func insert(_ step: LetterStep, of letter: Letter.ID, in transaction: Transaction) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let details = String(decoding: try encoder.encode(step.details), as: UTF8.self)
        try transaction.connection.execute(
            """
            INSERT INTO letter_step (letter, number, act, on_day, at, signed_by, from_state, to_state, unit, details)
            VALUES (\(letter), \(step.number), \(step.act), \(step.day), \(step.at), \(step.by), \(step.from),
                \(step.to), \(step.unit), \(details))
            """)
    }
}
