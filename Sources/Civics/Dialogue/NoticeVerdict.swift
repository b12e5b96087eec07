/// Whether a dialogue was announced early enough (thời gian thông báo trước), and how many days are missing.
package struct NoticeVerdict: Hashable, Sendable {
    package let reading: ClockReading
    package let announcedOn: Day
    /// In the unit of the period: days, or working days. Zero where it is in time.
    package let missing: Int

    init(_ reading: ClockReading, announcedOn: Day, in calendar: WorkingCalendar) {
        self.reading = reading
        self.announcedOn = announcedOn
        let late = reading.due < announcedOn
        missing =
            !late
            ? 0
            : reading.period.unit == .workingDay
                ? Self.workingDays(reading, announcedOn, in: calendar)
                : reading.due.days(until: announcedOn)
    }

    package var isInTime: Bool { missing == 0 }

    /// "Thông báo chậm 2 ngày: phải thông báo chậm nhất 3/8/2025 (Điều 43 …)."
    package var sentence: Phrase {
        let due = reading.due
        guard !isInTime else {
            return Phrase(
                "Thông báo đủ thời gian: chậm nhất là \(due.spoken(.vietnamese)) (\(reading.citation.vietnamese)).",
                "Announced in time: by \(due.spoken(.english)) at the latest (\(reading.citation.english)).")
        }
        let lacking = Period(missing, reading.period.unit).phrase
        return Phrase(
            "Thông báo thiếu \(lacking.vietnamese): luật đòi trước ít nhất \(reading.period.phrase.vietnamese), tức chậm nhất là \(due.spoken(.vietnamese)) (\(reading.citation.vietnamese)).",
            "The notice is \(lacking.english) short: the law asks for at least \(reading.period.phrase.english), by \(due.spoken(.english)) at the latest (\(reading.citation.english))."
        )
    }

    /// How many of the working days asked for do not lie between the notice and the day; announced on a day off after the
    /// last one, at least one is missing.
    private static func workingDays(_ reading: ClockReading, _ announced: Day, in calendar: WorkingCalendar)
        -> Int
    {
        let day = reading.question.start
        guard announced < day else { return reading.period.n }
        let given = calendar.workingDays(after: announced, through: day.adding(days: -1))
        // The day of the dialogue does not count; the day of the notice counts where it is a working day.
        let own = calendar.isWorking(announced) ? 1 : 0
        return max(1, reading.period.n - given - own)
    }
}
