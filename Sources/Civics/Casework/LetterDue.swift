/// A letter that has to be dealt with by a day, and whom that day concerns (nhắc hạn xử lý đơn).
package struct LetterDue: Equatable, Sendable {
    package let letter: Letter.ID
    package let kind: LetterKind
    /// The unit that answers for it now.
    package let unit: Unit.ID
    /// Who is charged with it; nothing while nobody is.
    package let officer: Person.ID?
    package let due: Day
    /// The day from which the time runs: nothing is told before it.
    package let since: Day
    /// What is to be done besides the stages, and which time; nothing where the stage itself is due.
    package let duty: String?

    package init(
        _ letter: Letter.ID, _ kind: LetterKind, of unit: Unit.ID, with officer: Person.ID?, due: Day,
        since: Day, duty: String? = nil
    ) {
        self.letter = letter
        self.kind = kind
        self.unit = unit
        self.officer = officer
        self.due = due
        self.since = since
        self.duty = duty
    }

    /// How many working days before the due day somebody is reminded.
    package static let warnedBefore = [3, 1]

    /// The messages that this moment asks for. Asked again, it names the same ones: each is kept once.
    package func messages(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        now.day <= due ? reminder(at: now, in: calendar) : escalations(at: now)
    }

    /// Only the reminder nearest to the due day: one that was missed is not made up for by two on a day.
    private func reminder(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        let reached = DueWarning.all(before: due, since: since, in: calendar, ahead: Self.warnedBefore)
            .last { $0.day <= now.day }
        guard let reached else { return [] }
        let handler =
            officer.map { OutboxMessage.Recipient.person($0) } ?? .role(isSealed ? .unitHead : .unitClerk)
        return [message(.warning, to: handler, "\(reached.workingDaysLeft) \(due)", at: now)]
    }

    private func escalations(at now: Instant) -> [OutboxMessage] {
        Self.told(ofLate: kind).map { message(.escalation, to: .role($0), "late \(due)", at: now) }
    }

    /// Who is told that a letter of this kind is late: the head, and the committee – but for a denunciation, of which nobody
    /// outside may know.
    package static func told(ofLate kind: LetterKind) -> [Role] {
        kind == .denunciation ? [.unitHead] : [.unitHead, .committeeSecretary]
    }

    private var isSealed: Bool { kind == .denunciation }

    private func message(
        _ kind: OutboxMessage.Kind, to recipient: OutboxMessage.Recipient, _ occasion: String, at now: Instant
    ) -> OutboxMessage {
        OutboxMessage(
            kind, unit: unit, to: recipient, about: "letter", letter,
            occasion: duty.map { "\($0) \(occasion)" } ?? occasion, notBefore: now)
    }
}
