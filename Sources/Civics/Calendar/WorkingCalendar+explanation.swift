extension WorkingCalendar {
    /// What the day is, and why, in words.
    package func explanation(of day: Day, under law: Law) -> CalendarDay {
        if let exception = exceptions(from: day, through: day).first {
            let announced = exception.day
            let article =
                law.instrument(announced.instrument) == nil
                ? Phrase(name: announced.instrument)
                : law.citation(article: announced.article, instrument: announced.instrument)
            return CalendarDay(
                day: day, kind: announced.kind.dayKind, why: announced.why, article: article,
                isComputed: exception.isComputed, isUnsure: announced.isUnsure)
        }
        guard Self.isWeekend(day.number) else {
            return CalendarDay(
                day: day, kind: .working, why: Phrase("Ngày làm việc", "Working day"), article: nil,
                isComputed: false, isUnsure: false)
        }
        return CalendarDay(
            day: day, kind: .weeklyRest,
            why: day.weekday == .saturday
                ? Phrase("Thứ Bảy, nghỉ hằng tuần", "Saturday, weekly rest")
                : Phrase("Chủ nhật, nghỉ hằng tuần", "Sunday, weekly rest"),
            article: law.holidays.week.map(law.citation), isComputed: false, isUnsure: false)
    }

    /// Every day of a year that differs from the working week, with why.
    package func exceptions(of year: Int, under law: Law) -> [CalendarDay] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return [] }
        return exceptions(from: first, through: last).map { explanation(of: $0.day.day, under: law) }
    }
}
