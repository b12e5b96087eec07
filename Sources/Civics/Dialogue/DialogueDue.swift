/// A dialogue that waits for something by a day (nhắc hạn đối thoại): to be announced, to be held, to have its minutes
/// closed and its results published.
package struct DialogueDue: Equatable, Sendable {
    package let dialogue: Dialogue.ID
    /// The unit that answers for it now.
    package let unit: Unit.ID
    package let day: Day
    /// The day from which it is known: nothing is told before it.
    package let since: Day
    package let isAnnounced: Bool
    /// The last day to announce it; nothing where the law sets none.
    package let announceBy: Day?
    package let areMinutesClosed: Bool
    /// The last day to publish the results; nothing where the law sets none.
    package let resultsBy: Day?

    package init(
        _ dialogue: Dialogue.ID, of unit: Unit.ID, on day: Day, since: Day, isAnnounced: Bool,
        announceBy: Day?, areMinutesClosed: Bool, resultsBy: Day?
    ) {
        self.dialogue = dialogue
        self.unit = unit
        self.day = day
        self.since = since
        self.isAnnounced = isAnnounced
        self.announceBy = announceBy
        self.areMinutesClosed = areMinutesClosed
        self.resultsBy = resultsBy
    }

    /// How many working days before a day somebody is reminded of it, and after the dialogue its head is told that the
    /// minutes are still open.
    package static let warnedBefore = [3, 1]
    package static let headAfter = 3

    /// The messages that this moment asks for. Asked again, it names the same ones: each is kept once.
    package func messages(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        now.day <= day
            ? (isAnnounced ? ahead(at: now, in: calendar) : unannounced(at: now, in: calendar))
            : (areMinutesClosed ? [] : open(at: now, in: calendar)) + results(at: now, in: calendar)
    }

    private func unannounced(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        guard let announceBy else { return [] }
        guard now.day <= announceBy else {
            return [message(.escalation, to: .unitHead, "not announced by \(announceBy)", at: now)]
        }
        return reminder(of: announceBy, since: since, "announce by", to: [.unitClerk], at: now, in: calendar)
    }

    /// The clerk prepares it and the head holds it.
    private func ahead(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        reminder(of: day, since: since, "held on", to: [.unitClerk, .unitHead], at: now, in: calendar)
    }

    private func open(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        var messages = [message(.confirmation, to: .unitClerk, "held on \(day)", at: now)]
        if let last = calendar.day(Self.headAfter, workingDaysAfter: day), now.day >= last {
            messages.append(message(.escalation, to: .unitHead, "held on \(day)", at: now))
        }
        return messages
    }

    /// The time to publish runs whether or not the minutes were closed.
    private func results(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        guard let resultsBy else { return [] }
        guard now.day <= resultsBy else {
            return [Role.unitHead, .committeeSecretary].map {
                message(.escalation, to: $0, "no results by \(resultsBy)", at: now)
            }
        }
        return reminder(of: resultsBy, since: day, "results by", to: [.unitClerk], at: now, in: calendar)
    }

    /// Only the reminder nearest to the day: one that was missed is not made up for by two on a day.
    private func reminder(
        of due: Day, since start: Day, _ what: String, to roles: [Role], at now: Instant,
        in calendar: WorkingCalendar
    ) -> [OutboxMessage] {
        let reached = DueWarning.all(before: due, since: start, in: calendar, ahead: Self.warnedBefore)
            .last { $0.day <= now.day }
        guard let reached else { return [] }
        return roles.map { message(.warning, to: $0, "\(reached.workingDaysLeft) \(what) \(due)", at: now) }
    }

    private func message(_ kind: OutboxMessage.Kind, to role: Role, _ occasion: String, at now: Instant)
        -> OutboxMessage
    {
        OutboxMessage(
            kind, unit: unit, to: .role(role), about: "dialogue", dialogue, occasion: occasion, notBefore: now
        )
    }
}
