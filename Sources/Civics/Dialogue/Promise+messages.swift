extension Promise {
    /// The messages that this day asks for. Asked again, it names the same ones: each is kept once.
    ///
    /// - Parameter unit: the one that owes it now.
    package func messages(
        at now: Instant, to unit: Unit.ID, in calendar: WorkingCalendar, _ times: PromiseTimes
    ) -> [OutboxMessage] {
        switch state {
        case .claimed: askHead(at: now, unit, calendar, times)
        case .disputed:
            disputes(at: now, unit, calendar, times) + warnings(at: now, unit, calendar, times)
                + escalations(at: now, unit, calendar, times)
        case .open, .inProgress, .extended:
            warnings(at: now, unit, calendar, times) + escalations(at: now, unit, calendar, times)
        case .confirmed, .notPossible: []
        }
    }

    /// Only the reminder nearest to the due day: one that was missed is not made up for by two on a day.
    private func warnings(
        at now: Instant, _ unit: Unit.ID, _ calendar: WorkingCalendar, _ times: PromiseTimes
    ) -> [OutboxMessage] {
        guard now.day <= due else { return [] }
        let since = steps.last { $0.kind == .extended }?.at.day ?? madeAt.day
        let reached = DueWarning.all(before: due, since: since, in: calendar, ahead: times.warnBefore)
            .last { $0.day <= now.day }
        guard let reached else { return [] }
        return [
            message(
                .warning, unit, to: .unitClerk, "\(reached.workingDaysLeft) \(due)", at: now)
        ]
    }

    private func escalations(
        at now: Instant, _ unit: Unit.ID, _ calendar: WorkingCalendar, _ times: PromiseTimes
    ) -> [OutboxMessage] {
        var messages: [OutboxMessage] = []
        if reached(times.lateToHeadAfter, after: due, now, calendar) {
            messages.append(message(.escalation, unit, to: .unitHead, "late \(due)", at: now))
        }
        if reached(times.lateToCommitteeAfter, after: due, now, calendar) {
            messages.append(message(.escalation, unit, to: .committeeSecretary, "late \(due)", at: now))
        }
        return messages
    }

    /// The head at once; the committee where nothing was done about it for as long as it waits for late promises.
    private func disputes(
        at now: Instant, _ unit: Unit.ID, _ calendar: WorkingCalendar, _ times: PromiseTimes
    ) -> [OutboxMessage] {
        guard let step = steps.last, step.kind == .disputed else { return [] }
        let occasion = "step \(steps.count)"
        var messages = [message(.dispute, unit, to: .unitHead, occasion, at: now)]
        if reached(times.lateToCommitteeAfter, after: step.at.day, now, calendar) {
            messages.append(message(.dispute, unit, to: .committeeSecretary, occasion, at: now))
        }
        return messages
    }

    private func askHead(
        at now: Instant, _ unit: Unit.ID, _ calendar: WorkingCalendar, _ times: PromiseTimes
    ) -> [OutboxMessage] {
        guard let last = lastDayToAnswer(in: calendar, times), now.day > last else { return [] }
        return [message(.confirmation, unit, to: .unitHead, "step \(steps.count)", at: now)]
    }

    private func reached(_ days: Int, after day: Day, _ now: Instant, _ calendar: WorkingCalendar) -> Bool {
        calendar.day(days, workingDaysAfter: day).map { $0 <= now.day } ?? false
    }

    private func message(
        _ kind: OutboxMessage.Kind, _ unit: Unit.ID, to role: Role, _ occasion: String, at now: Instant
    ) -> OutboxMessage {
        OutboxMessage(
            kind, unit: unit, to: .role(role), about: "promise", id, occasion: occasion, notBefore: now)
    }
}
