import Civics
import Records

extension OpenedLetterPage {
    init(
        _ opened: OpenedLetter, _ form: Form, _ letters: LetterStore, _ tree: UnitTree, _ language: Language,
        _ reading: Reading
    ) throws {
        let id = opened.id
        let record = try letters.record(id, in: reading)
        let letter = record.letter
        let clock = try DueClock.current(in: reading)
        let steps = try LetterStore.steps(of: id, in: reading)
        let files = try LetterStore.files(of: id, in: reading)
        let due = try letters.clock(of: letter, in: reading)
        let voices = try letters.voices(of: letter, due: due?.due, in: reading)
        self.opened = opened
        number = record.number.description
        kind = letter.kind
        subject = record.subject
        unitName = tree.named(letter.unit)
        revision = record.revision
        words = LetterStateWords(letter, at: unitName)
        self.clock = due
        calendar = clock.calendar
        isPaused = letter.running?.pausedSince != nil
        outcome = Self.outcome(steps)
        events = Self.events(record, steps, letters.table, tree, forSender: true, language)
        papers = files.filter { $0.message == nil }.map(\.file)
        messages = try Self.messages(of: id, files.map { ($0.file, $0.message) }, in: reading)
        answeredAt = kind == .complaint && letter.instance == .second ? voices.answer?.instance : nil
        rating = voices.rating.map { $0 == .satisfied }
        mayRate = outcome != nil && voices.mayBeSaid(.satisfied)
        latenessReportedOn = voices.latenessReportedOn
        mayReportLateness = voices.mayBeSaid(.lateness)
        said = voices.said.map { ($0.name(of: letter.kind), $0.day) }
        executeBy = letter.executeBy
        appeal = try letters.secondComplaint(of: record, after: steps, in: reading)
        nextLevel = appeal == nil ? nil : try letters.nextLevel(of: letter, in: reading)?.name
        kin = try letters.kin(of: record, in: reading).map { other in
            try Kin(other, isPart: letter.state == "split", letters, tree, in: reading)
        }
        duties = try LetterDutyLine.all(of: letter, letters, reading).filter { $0.owed.done == nil }
        mayWithdraw = voices.mayBeSaid(.withdrawal)
        mayWrite = letter.state != "split"
        promises = try PromisesOfAsker(of: .letter(id), tree, in: reading)
        self.form = form
    }

    /// The last word of the office: its answer, or why it did not take the letter up.
    static func outcome(_ steps: [LetterStep]) -> String? {
        guard let step = steps.last(where: { LetterStore.answeringActs.contains($0.act) }) else { return nil }
        let parts = ["answer", "reason", "body"].compactMap { step.details[$0] }.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    /// What happened, oldest first. Senders read what was done and when; who did it is for the office.
    static func events(
        _ record: LetterRecord, _ steps: [LetterStep], _ table: LetterTable, _ tree: UnitTree,
        forSender: Bool,
        _ language: Language
    ) -> [Timeline.Event] {
        let receivedOn = EntryDay(of: record.letter.receivedOn, enteredAt: record.receivedAt)
        let received = Timeline.Event(
            receivedOn.words == nil
                ? Format.moment(record.receivedAt, language)
                : Format.day(record.letter.receivedOn, language),
            "\(Phrase("Nhận đơn", "Received"), language), \(record.channel.name, language)\(receivedOn.view(language))",
            kind: .done)
        return [received]
            + steps.map { step in
                let name = table.act(step.act)?.name ?? Phrase(name: step.act)
                let words = LetterStepWords(step, tree)
                let said = forSender ? words.forSender : words.forOffice(language)
                let by = step.by.isEmpty ? Phrase("Người gửi đơn", "The sender")[language] : step.by
                return Timeline.Event(
                    Format.day(step.day, language),
                    """
                    \(name, language)\(words.to(language))\(when: !forSender, words.officer)\
                    \(EntryDay(of: step.day, enteredAt: step.at).view(language))\
                    \(said.markup { "<br><span class=\"muted\">\($0)</span>" })
                    """, who: forSender ? nil : by)
            }
    }

    static func messages(
        of id: Letter.ID, _ files: [(StoredFile, Identifier<LetterMessage>?)], in reading: Reading
    ) throws -> [Message] {
        try LetterStore.messages(of: id, in: reading).map { message in
            Message(
                isFromSender: message.isFromSender, at: message.at, text: message.text,
                files: files.filter { $0.1 == message.id }.map(\.0))
        }
    }
}

extension OpenedLetterPage.Kin {
    init(
        _ record: LetterRecord, isPart: Bool, _ letters: LetterStore, _ tree: UnitTree, in reading: Reading
    ) throws {
        let letter = record.letter
        number = record.number.description
        kind = letter.kind
        words = LetterStateWords(letter, at: tree.named(letter.unit))
        clock = try letters.clock(of: letter, in: reading)
        outcome = OpenedLetterPage.outcome(try LetterStore.steps(of: record.id, in: reading))
        messages =
            isPart
            ? try LetterStore.messages(of: record.id, in: reading).count { !$0.isFromSender } : 0
        address = isPart ? .openedLetter(part: record.id) : nil
    }
}
