/// A reception of the schedule that waits for something: to be posted in time, or for word whether it was held.
package struct SessionDue: Equatable, Sendable {
    package let session: ReceptionSession.ID
    /// The unit that answers for it now.
    package let unit: Unit.ID
    package let day: Day
    /// The last day to post it; nothing where it is posted, or out of turn and cannot be posted before.
    package let postBy: Day?

    package init(_ session: ReceptionSession.ID, of unit: Unit.ID, on day: Day, postBy: Day?) {
        self.session = session
        self.unit = unit
        self.day = day
        self.postBy = postBy
    }

    /// How many working days before the last day of posting the unit is reminded, and after the reception its head is told
    /// that nobody has entered it.
    package static let warnedBefore = [1]
    package static let headAfter = 3

    /// The messages that this moment asks for. Asked again, it names the same ones: each is kept once.
    package func messages(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        now.day > day ? unentered(at: now, in: calendar) : unposted(at: now, in: calendar)
    }

    private func unposted(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        guard let postBy else { return [] }
        guard now.day <= postBy else {
            return [message(.escalation, to: .unitHead, "not posted by \(postBy)", at: now)]
        }
        let warning = DueWarning.all(
            before: postBy, since: postBy.adding(days: -31), in: calendar, ahead: Self.warnedBefore
        ).last { $0.day <= now.day }
        return warning == nil ? [] : [message(.warning, to: .unitClerk, "post by \(postBy)", at: now)]
    }

    private func unentered(at now: Instant, in calendar: WorkingCalendar) -> [OutboxMessage] {
        var messages = [message(.confirmation, to: .unitClerk, "held on \(day)", at: now)]
        if let last = calendar.day(Self.headAfter, workingDaysAfter: day), now.day >= last {
            messages.append(message(.escalation, to: .unitHead, "held on \(day)", at: now))
        }
        return messages
    }

    private func message(_ kind: OutboxMessage.Kind, to role: Role, _ occasion: String, at now: Instant)
        -> OutboxMessage
    {
        OutboxMessage(
            kind, unit: unit, to: .role(role), about: "reception_session", session, occasion: occasion,
            notBefore: now)
    }
}
