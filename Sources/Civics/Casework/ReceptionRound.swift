/// One week or month in which a head must receive on so many days (kỳ tiếp công dân). It belongs to the period, and
/// stands under the law, of its last day: the week that a change of law or the end of a half-year cuts is counted once.
package struct ReceptionRound: Hashable, Sendable {
    package let first: Day
    package let last: Day
    package let duty: ReceptionDuty

    package var days: DayRange { DayRange(from: first, to: last) }
    package var required: Int { duty.days }

    /// The rounds whose last days lie between two days, oldest first. A week without a single working day asks for
    /// nothing.
    package static func all(
        from first: Day, to last: Day, in calendar: WorkingCalendar, duty: (Day) -> ReceptionDuty?
    ) -> [ReceptionRound] {
        guard first <= last else { return [] }
        let weeks = weeks(from: first, to: last).filter { week in
            calendar.workingDays(after: week.first.adding(days: -1), through: week.last) > 0
        }
        let months = CalendarMonth.all(from: first, to: last).map { (first: $0.first, last: $0.last) }
            .filter { $0.last <= last }
        return rounds(weeks, .week, duty) + rounds(months, .month, duty)
    }

    /// The round that runs on a day, whatever its last day.
    package static func running(on day: Day, in calendar: WorkingCalendar, duty: (Day) -> ReceptionDuty?)
        -> ReceptionRound?
    {
        all(from: day, to: day.adding(days: 31), in: calendar, duty: duty).first { $0.days.contains(day) }
    }

    /// How the round was kept: by the head, by a deputy in the head's place, or not. More days than required do not make
    /// up for another round, and are not counted.
    package func kept(by sessions: some Sequence<ReceptionSession>) -> ReceptionTally {
        let held = sessions.filter { days.contains($0.day) && $0.postponement == nil }
        let head = Set(held.filter { $0.holding?.by == .head }.map(\.day)).count
        let delegated = Set(held.filter { $0.holding?.by == .deputyDelegated }.map(\.day)).count
        let byHead = min(required, head)
        return ReceptionTally(
            required: required, byHead: byHead, delegated: min(required - byHead, delegated))
    }

    private static func rounds(
        _ stretches: [(first: Day, last: Day)], _ per: ReceptionDuty.Per, _ duty: (Day) -> ReceptionDuty?
    ) -> [ReceptionRound] {
        stretches.compactMap { stretch in
            guard let duty = duty(stretch.last), duty.per == per else { return nil }
            return ReceptionRound(first: stretch.first, last: stretch.last, duty: duty)
        }
    }

    /// From Monday to Sunday.
    private static func weeks(from first: Day, to last: Day) -> [(first: Day, last: Day)] {
        var sunday = first.adding(days: 7 - first.weekday.rawValue)
        var weeks: [(first: Day, last: Day)] = []
        while sunday <= last {
            weeks.append((sunday.adding(days: -6), sunday))
            sunday = sunday.adding(days: 7)
        }
        return weeks
    }
}

/// How a head's duty to receive was kept over one round or many.
package struct ReceptionTally: Hashable, Sendable {
    package var required = 0
    package var byHead = 0
    package var delegated = 0

    package init(required: Int = 0, byHead: Int = 0, delegated: Int = 0) {
        self.required = required
        self.byHead = byHead
        self.delegated = delegated
    }

    package var missed: Int { required - byHead - delegated }

    package static func += (one: inout Self, other: Self) {
        one.required += other.required
        one.byHead += other.byHead
        one.delegated += other.delegated
    }
}

extension ReceptionRound {
    /// "Tuần 3/1/2022 – 9/1/2022", "Tháng 8/2022".
    package var name: Phrase {
        switch duty.per {
        case .week:
            Phrase(
                "Tuần từ \(first.spoken(.vietnamese)) đến \(last.spoken(.vietnamese))",
                "Week from \(first.spoken(.english)) to \(last.spoken(.english))")
        case .month:
            Phrase("Tháng \(last.month)/\(last.year)", "\(last.month)/\(last.year)")
        }
    }
}
