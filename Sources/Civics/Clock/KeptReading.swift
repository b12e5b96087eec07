/// A due day as it was reckoned once, with all it was reckoned from: enough to find the same day again after the
/// calendar or the rule has changed.
package struct KeptReading: Hashable, Sendable, Codable {
    package let question: ClockQuestion
    package let purpose: ClockRule.Purpose
    package let period: Period
    package let limit: Int?
    package let extended: Int
    package let calendarVersion: String
    package let due: Day

    package init(_ reading: ClockReading) {
        question = reading.question
        purpose = reading.clock.purpose
        period = reading.period
        limit = reading.clock.limit(under: reading.variant)
        extended = reading.reckoning.extended
        calendarVersion = reading.calendarVersion
        due = reading.due
    }

    /// The due day reckoned once more from what was kept. `calendar` is the one of the version that was kept.
    package func reckonedAgain(in calendar: WorkingCalendar) -> Day? {
        guard calendar.version == calendarVersion else { return nil }
        if purpose == .notice { return calendar.reckonBack(period, from: question.start)?.due }
        return calendar.reckon(
            period, from: question.start, pauses: Pause.merged(question.pauses), extended: extended)?.due
    }

    /// The due day that the law and the calendar of today would give, where it is another. The kept day stands until
    /// someone decides otherwise.
    package func differs(from clock: DueClock) -> Day? {
        guard let now = try? clock.read(question).due, now != due else { return nil }
        return now
    }
}
