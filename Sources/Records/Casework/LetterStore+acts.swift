import Civics
import Foundation
import Storage

extension LetterStore {
    /// Carries out one act of the table. Refused with `.conflict` where somebody was quicker; the caller shows what has
    /// changed since the revision that was looked at.
    @discardableResult
    package func carryOut(_ work: LetterWork, on id: Letter.ID, by hand: LetterHand) async throws
        -> LetterRecord
    {
        try await archive.act { transaction in
            let old = try record(id, for: hand.reader, in: transaction.reading)
            guard old.revision == work.revision else { throw Self.changedMeanwhile }
            let new = try carryOut(work, on: old, by: hand, in: transaction)
            try enter(work.act, new.letter, by: hand.officer.actor, work.details, in: transaction)
            return new
        }
    }

    /// Gives several letters to an officer in one act. All of them or none.
    package func assign(
        _ letters: [(id: Letter.ID, revision: Int)], to assignee: (id: Person.ID, name: String),
        by hand: LetterHand
    ) async throws {
        try await archive.act { transaction in
            var unit: Unit.ID?
            for letter in letters {
                let old = try record(letter.id, for: hand.reader, in: transaction.reading)
                guard old.revision == letter.revision else {
                    throw Self.changedMeanwhile.about(old.number)
                }
                let holder = try holder(of: old.letter.unit, in: transaction.reading)
                guard unit == nil || unit == holder else { throw Self.ofSeveralUnits }
                unit = holder
                var work = LetterWork("assign", revision: old.revision, day: transaction.today)
                work.officer = assignee
                do { try carryOut(work, on: old, by: hand, in: transaction) } catch let refusal as Refusal {
                    throw refusal.about(old.number)
                }
            }
            try transaction.enter(
                JournalEntry(
                    "assigned", "letters", letters.first?.id.description ?? "-", of: unit,
                    by: hand.officer.actor,
                    content: [
                        "letters": letters.map(\.id.description).joined(separator: " "),
                        "officer": assignee.id.description,
                    ]))
        }
    }

    private static let ofSeveralUnits = Refusal(
        .invalid,
        Phrase(
            "Chỉ giao cùng lúc các đơn của một đơn vị. Hãy lọc theo đơn vị rồi chọn lại.",
            "Only letters of one unit are given at once. Narrow the list to a unit and choose again."),
        field: "officer")

    package static let changedMeanwhile = Refusal(
        .conflict,
        Phrase(
            "Đơn này vừa được người khác xử lý. Hãy xem điều đã thay đổi rồi quyết định lại.",
            "Somebody has just done something to this letter. See what has changed and decide again."))

    @discardableResult
    func carryOut(
        _ work: LetterWork, on old: LetterRecord, by hand: LetterHand, in transaction: Transaction
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
            act, on: old.letter.kind, at: old.letter.instance, day: work.day, under: .shipped)
        try work.check(act, on: old, under: .shipped)
        var deed = Letter.Deed(
            act, on: work.day, kind: work.kind, unit: work.unit, variant: work.variant, until: work.until)
        deed.found = work.details["competence"].flatMap(LetterFinding.Competence.init)
        deed.enteredOn = transaction.today
        let clock = try keptClock(of: old.letter, in: transaction.reading)
        var new = old
        new.letter = try old.letter.doing(deed, as: hand.roles(old.letter.unit), by: clock, in: table)
        // What was never classified is not taken for it.
        if act.key == "reopen", try !wasClassified(old.id, in: transaction.reading) {
            new.letter.state = "received"
        }
        if act.needs.contains("superior") {
            try checkSuperior(work.unit, of: old.letter, in: transaction.reading)
        }
        new.revision += 1
        if new.letter.unit != old.letter.unit { (new.officer, new.officerName) = (nil, nil) }
        if let assignee = work.officer {
            try requireOfficer(assignee.id, in: new.letter.unit, transaction.reading)
            (new.officer, new.officerName) = (assignee.id, assignee.name)
        }
        if act.key == "split" {
            try split(old, into: work.parts, on: work.day, in: transaction)
            // What it denounces stands in the whole as well: it is read by those who may read that part.
            if work.parts.contains(where: { $0.kind == .denunciation }) { new.letter.kind = .denunciation }
        }
        if act.key == "join" { new.parent = try target(of: work, for: old, in: transaction.reading) }
        if act.needs.contains("representatives") { new.representatives = work.representatives }
        let stay = LetterStay.change(by: act, from: old.letter, to: new.letter, in: table)
        if stay.begins?.isNumbered == true {
            new.number = try nextNumber(in: new.letter.unit, year: work.day.year, transaction)
        }
        try save(new, over: old, on: work.day, in: transaction)
        try keepStays(new, over: old, by: act, work, in: transaction)
        try owe(after: act, on: new, day: work.day, in: transaction)
        try insert(
            step(work, old: old, new: new, by: hand.officer, in: transaction), of: old.id, in: transaction)
        if act.key == "assign", let assignee = work.officer, old.letter.kind != .denunciation {
            try Outbox.queue(
                OutboxMessage(
                    .warning, unit: new.letter.unit, to: .person(assignee.id), about: "letter", old.id,
                    occasion: "assigned \(new.revision)", notBefore: transaction.now), in: transaction)
        }
        return new
    }

    private func wasClassified(_ letter: Letter.ID, in reading: Reading) throws -> Bool {
        try reading.connection.exists(
            "SELECT 1 FROM letter_step WHERE letter = \(letter) AND act = 'classify'")
    }

    /// Refuses whoever does not work on letters today in the unit, or in the one that took its place.
    private func requireOfficer(_ person: Person.ID, in unit: Unit.ID, _ reading: Reading) throws {
        let held = try PersonStore.appointments(of: person, on: reading.today, in: reading)
        let holder = try holder(of: unit, in: reading)
        guard held.contains(where: { $0.unit == holder && table.handlers.contains($0.role) }) else {
            throw Refusal(
                .invalid,
                Phrase("Người này không xử lý đơn ở đơn vị.", "This person handles no letters in the unit."),
                field: "officer")
        }
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
        let isSealed = ([record.letter.kind] + parts.map(\.kind)).contains(.denunciation)
        for (place, part) in parts.enumerated() {
            // The form of a split asks for no name: it is told beside the part that must bear one.
            let isNamed = !record.senderName.isEmpty && !record.senderAddress.isEmpty
            guard isNamed || !LetterIntake.mustBearName(part.kind) else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Đơn không ghi đủ tên, địa chỉ người gửi nên không tách thành đơn khiếu nại được; chọn loại khác cho nội dung này.",
                        "The letter bears no name or address, so no complaint can be made of it; choose another kind for this matter."
                    ), field: "part-kind-\(place + 1)")
            }
            let letter = try receive(
                LetterIntake(
                    unit: record.letter.unit, kind: part.kind, channel: record.channel,
                    receivedOn: record.letter.receivedOn, senderName: record.senderName,
                    senderAddress: record.senderAddress, senderPhone: record.senderPhone,
                    people: record.people,
                    subject: String(part.text.prefix(LetterIntake.longestSubject)), text: part.text,
                    origin: record.origin, representatives: record.representatives), parent: record.id,
                enteredOn: day, in: transaction)
            try enter(letter, splitFrom: record, withPapers: !isSealed, in: transaction)
        }
    }

    private func target(of work: LetterWork, for record: LetterRecord, in reading: Reading) throws
        -> Letter.ID
    {
        // After a merger the registers of all its parts go on side by side: the letter's own comes first.
        let holder = try holder(of: record.letter.unit, in: reading)
        let units = [holder] + (try units.tree(reading).everyPredecessor(of: holder))
        let found = try work.letter.flatMap { number in
            try reading.connection.first(
                """
                SELECT id, is_open FROM letter WHERE register_unit IN (\(list: units))
                    AND register_year = \(number.year) AND number = \(number.value) AND unit IN (\(list: units))
                    AND kind <> 'denunciation' AND id <> \(record.id)
                ORDER BY is_open DESC, CASE WHEN register_unit = \(record.letter.unit) THEN 0 ELSE 1 END, id LIMIT 1
                """
            ) { (id: try $0.value(0, as: Letter.ID.self), isOpen: try $0.value(1, as: Bool.self)) }
        }
        // What is done with, or joined itself, is handled by nobody any more: the matter would vanish with it.
        if let found, !found.isOpen {
            throw Refusal(
                .conflict,
                Phrase(
                    "Đơn mang số này không còn được xử lý (đã xong, đã lưu hoặc đã nhập vào đơn khác). Chọn đơn đang xử lý.",
                    "The letter with this number is no longer handled (done, filed or joined to another). Choose one that is."
                ), field: "letter")
        }
        guard let found = found?.id else {
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
        if !work.representatives.isEmpty {
            details["representatives"] = work.representatives.joined(separator: ", ")
        }
        details["officer"] = work.officer?.name
        details["unit"] = work.unit?.description
        details["until"] = work.until?.description
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

extension Refusal {
    /// Says which of several letters stands against it.
    fileprivate func about(_ number: LetterRecord.Number) -> Refusal {
        Refusal(
            kind,
            Phrase("Đơn \(number): \(reason.vietnamese)", "Letter \(number): \(reason.english)"),
            field: field,
            article: article)
    }
}
