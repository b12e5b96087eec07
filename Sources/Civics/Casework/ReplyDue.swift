/// A visitor who was received and waits for the answer (trả lời người được tiếp, Điều 28 Luật 42/2013/QH13), and whom the
/// day concerns.
package struct ReplyDue: Equatable, Sendable {
    package let visit: Visit.ID
    /// The unit that answers for it now.
    package let unit: Unit.ID
    /// Who received somebody who denounced: nobody but they and the head may know of it.
    package let receiver: Person.ID?
    package let isSealed: Bool
    package let receivedOn: Day
    package let due: Day

    package init(
        _ visit: Visit.ID, of unit: Unit.ID, receivedBy receiver: Person.ID?, isSealed: Bool,
        on receivedOn: Day, due: Day
    ) {
        self.visit = visit
        self.unit = unit
        self.receiver = receiver
        self.isSealed = isSealed
        self.receivedOn = receivedOn
        self.due = due
    }

    /// The messages that this moment asks for, at the pace at which promises are followed. Asked again, it names the same
    /// ones: each is kept once.
    package func messages(at now: Instant, in calendar: WorkingCalendar, _ times: PromiseTimes)
        -> [OutboxMessage]
    {
        guard now.day > due else { return reminder(at: now, in: calendar, times) }
        var roles: [Role] = []
        if isReached(times.lateToHeadAfter, now, calendar) { roles.append(.unitHead) }
        if !isSealed, isReached(times.lateToCommitteeAfter, now, calendar) {
            roles.append(.committeeSecretary)
        }
        return roles.map { message(.escalation, to: .role($0), "late \(due)", at: now) }
    }

    /// Only the reminder nearest to the day: one that was missed is not made up for by two on a day.
    private func reminder(at now: Instant, in calendar: WorkingCalendar, _ times: PromiseTimes)
        -> [OutboxMessage]
    {
        let reached = DueWarning.all(before: due, since: receivedOn, in: calendar, ahead: times.warnBefore)
            .last { $0.day <= now.day }
        guard let reached else { return [] }
        let recipient: OutboxMessage.Recipient =
            isSealed ? receiver.map { .person($0) } ?? .role(.unitHead) : .role(.unitClerk)
        return [message(.warning, to: recipient, "\(reached.workingDaysLeft) \(due)", at: now)]
    }

    private func isReached(_ days: Int, _ now: Instant, _ calendar: WorkingCalendar) -> Bool {
        calendar.day(days, workingDaysAfter: due).map { $0 <= now.day } ?? false
    }

    private func message(
        _ kind: OutboxMessage.Kind, to recipient: OutboxMessage.Recipient, _ occasion: String, at now: Instant
    ) -> OutboxMessage {
        OutboxMessage(
            kind, unit: unit, to: recipient, about: "visit", visit, occasion: occasion, notBefore: now)
    }
}
