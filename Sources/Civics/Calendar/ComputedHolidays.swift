/// Reckons the days off of a year for which no announcement is known, from the rules of the Labour Code.
struct ComputedHolidays {
    let list: HolidayList

    /// The holidays of a year and their compensatory days, in the order of the calendar.
    func days(of year: Int, without excluded: Set<String>) -> [AnnouncedDay] {
        var taken: [Day: AnnouncedDay] = [:]
        var onRestDays: [AnnouncedDay] = []
        for (holiday, day) in list.holidays.flatMap({ holiday in
            occurrence(of: holiday, in: year).map { (holiday, $0) }
        }).sorted(by: { $0.1 < $1.1 }) where !excluded.contains(holiday.key) && taken[day] == nil {
            let entry = entry(.holiday, day, holiday, holiday.instrument, holiday.article)
            taken[day] = entry
            if Self.isRestDay(day) { onRestDays.append(entry) }
        }
        for entry in onRestDays {
            var day = entry.day.adding(days: 1)
            while Self.isRestDay(day) || taken[day] != nil { day = day.adding(days: 1) }
            guard let holiday = list.holidays.first(where: { $0.key == entry.holiday }) else { continue }
            taken[day] = self.entry(
                .compensatory, day, holiday, list.compensation?.instrument ?? holiday.instrument,
                list.compensation?.article)
        }
        return taken.values.sorted { $0.day < $1.day }
    }

    static func isRestDay(_ day: Day) -> Bool {
        day.weekday == .saturday || day.weekday == .sunday
    }

    private func occurrence(of holiday: HolidayList.Holiday, in year: Int) -> [Day] {
        guard let first = holiday.day(in: year) else { return [] }
        // A holiday begun by a law of the last years is not moved back before it; the older ones are, since the
        // earlier labour codes are not in the data.
        if let start = holiday.validity.first, start.year > 2021, first < start { return [] }
        return switch holiday.days {
        case 1: [first]
        case 2: Self.pair(with: first)
        default: Self.span(of: holiday.days, around: first)
        }
    }

    /// The holiday and the adjacent day, before or after: whichever makes one stretch with a weekend, as the
    /// announcements from 2021 on have it (2026, a Wednesday: the day before).
    private static func pair(with day: Day) -> [Day] {
        switch day.weekday {
        case .monday, .thursday, .sunday: [day, day.adding(days: 1)]
        case .tuesday, .wednesday, .friday, .saturday: [day.adding(days: -1), day]
        }
    }

    /// The days around lunar New Year: one of them in the old year where New Year's Day is a Monday or a Tuesday, and
    /// otherwise two, as the announcements from 2016 on have it.
    private static func span(of days: Int, around first: Day) -> [Day] {
        let before = first.weekday == .monday || first.weekday == .tuesday ? 1 : 2
        return (0..<days).map { first.adding(days: $0 - before) }
    }

    private func entry(
        _ kind: AnnouncedDay.Kind, _ day: Day, _ holiday: HolidayList.Holiday, _ instrument: String,
        _ article: String?
    ) -> AnnouncedDay {
        AnnouncedDay(
            day: day, kind: kind, holiday: holiday.key, why: list.why(kind, of: holiday.key),
            instrument: instrument, article: article, isUnsure: holiday.isUnsure)
    }
}

extension HolidayList {
    /// Why a day of this kind is off or worked.
    package func why(_ kind: AnnouncedDay.Kind, of key: String) -> Phrase {
        let name = name(of: key)
        return switch kind {
        case .holiday: Phrase("Nghỉ \(name.vietnamese)", "Holiday: \(name.english)")
        case .compensatory:
            Phrase("Nghỉ bù \(name.vietnamese)", "Compensatory day off: \(name.english)")
        case .swapOff:
            Phrase("Nghỉ hoán đổi dịp \(name.vietnamese)", "Swapped day off: \(name.english)")
        case .swapWork:
            Phrase("Làm bù dịp \(name.vietnamese)", "Worked in return: \(name.english)")
        }
    }
}
