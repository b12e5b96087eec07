extension CalendarAnnouncement {
    /// Everything that is wrong with an announcement.
    package func refusals(among list: HolidayList) -> [Refusal] {
        var refusals: [Refusal] = []
        func refuse(_ vietnamese: String, _ english: String, _ field: String) {
            refusals.append(Refusal(.invalid, Phrase(vietnamese, english), field: field))
        }
        if instrument.allSatisfy(\.isWhitespace) {
            refuse("Hãy ghi văn bản thông báo.", "Name the act that announces the days.", "instrument")
        }
        if days.isEmpty { refuse("Hãy ghi ít nhất một ngày.", "Give at least one day.", "days") }
        let known = Set(list.holidays.map(\.key))
        var seen: Set<Day> = []
        for entry in days {
            let day = entry.day
            let (spoken, said) = (day.spoken(.vietnamese), day.spoken(.english))
            let isRest = ComputedHolidays.isRestDay(day)
            if !seen.insert(day).inserted {
                refuse("Ngày \(spoken) ghi hai lần.", "\(said) stands twice.", "days")
            }
            if day < WorkingCalendar.firstDay || WorkingCalendar.lastDay < day {
                refuse("Ngày \(spoken) nằm ngoài lịch.", "\(said) lies outside the calendar.", "days")
            }
            if !known.contains(entry.holiday) {
                refuse(
                    "Không có ngày lễ “\(entry.holiday)”.", "There is no holiday “\(entry.holiday)”.",
                    "holiday")
            }
            if let holiday = list.holidays.first(where: { $0.key == entry.holiday }),
                let real = Self.day(missedBy: entry, of: holiday)
            {
                let name = list.name(of: holiday.key)
                refuse(
                    "Ngày \(day) không thuộc dịp \(name.vietnamese): ngày lễ là \(real).",
                    "\(day) does not belong to \(name.english), which falls on \(real).", "days")
            }
            if entry.kind == .swapWork, !isRest {
                refuse("Ngày \(spoken) vốn là ngày làm việc.", "\(said) is a working day already.", "days")
            }
            if entry.kind == .swapOff || entry.kind == .compensatory, isRest {
                refuse(
                    "Ngày \(spoken) vốn là ngày nghỉ hằng tuần.", "\(said) is a weekly rest day already.",
                    "days")
            }
        }
        return refusals
    }

    /// The day of the holiday in the year of the entry, where the entry lies too far from it to belong to it.
    private static func day(missedBy entry: AnnouncedDay, of holiday: HolidayList.Holiday) -> Day? {
        let year = entry.day.year
        // A swap around New Year may fall into the year before.
        let days = [year - 1, year, year + 1].compactMap { holiday.day(in: $0) }
        let isNear = days.contains { abs($0.days(until: entry.day)) <= holiday.mostDaysAway(entry.kind) }
        return isNear ? nil : holiday.day(in: year)
    }
}
