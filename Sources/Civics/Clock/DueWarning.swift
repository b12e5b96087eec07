/// The reminders before a due day (nhắc hạn): how many working days ahead, and at which hours.
package struct DueWarning: Hashable, Sendable {
    /// Working days left before the due day.
    package let workingDaysLeft: Int
    package let day: Day

    /// The reminders of a due day, the earlier first: each on a working day. One that would fall before `start`, or on the
    /// due day itself, is left out.
    package static func all(
        before due: Day, since start: Day, in calendar: WorkingCalendar, ahead: [Int] = [3, 1]
    ) -> [DueWarning] {
        ahead.sorted(by: >).compactMap { n in
            calendar.day(n, workingDaysBefore: due).flatMap {
                $0 > start ? DueWarning(workingDaysLeft: n, day: $0) : nil
            }
        }
    }

    /// Whether a reminder may go out at this moment: on a working day, in the hours of the office.
    package static func mayGoOut(at moment: Instant, in calendar: WorkingCalendar) -> Bool {
        calendar.isWorking(moment.day) && officeMinutes.contains(moment.minuteOfDay)
    }

    /// The first moment from `moment` on at which a reminder may go out.
    package static func firstMoment(from moment: Instant, in calendar: WorkingCalendar) -> Instant? {
        if mayGoOut(at: moment, in: calendar) { return moment }
        let isEarly = calendar.isWorking(moment.day) && moment.minuteOfDay < officeMinutes.lowerBound
        let day = isEarly ? moment.day : calendar.day(1, workingDaysAfter: moment.day)
        return day.map { Instant($0, hour: officeMinutes.lowerBound / 60) }
    }

    /// From 7:00 to 17:00.
    private static let officeMinutes = 7 * 60..<17 * 60
}
