/// A day that differs from the working week, with where it comes from.
package struct CalendarException: Hashable, Sendable, Codable {
    package let day: AnnouncedDay
    /// Reckoned from the rules rather than announced.
    package let isComputed: Bool

    package init(day: AnnouncedDay, isComputed: Bool) {
        self.day = day
        self.isComputed = isComputed
    }
}

extension CalendarException {
    /// Every exception of the calendar: what is announced, and what is computed for the other years.
    static func all(
        _ list: HolidayList, _ announcements: [CalendarAnnouncement], without excluded: Set<String>
    ) -> [CalendarException] {
        var days: [Day: CalendarException] = [:]
        let announcedYears = Set(list.announced.map(\.day.year))
        let computing = ComputedHolidays(list: list)
        for year in WorkingCalendar.firstDay.year...WorkingCalendar.lastDay.year
        where !announcedYears.contains(year) {
            for day in computing.days(of: year, without: excluded) {
                days[day.day] = CalendarException(day: day, isComputed: true)
            }
        }
        for day in list.announced where !excluded.contains(day.holiday) {
            days[day.day] = CalendarException(day: day, isComputed: false)
        }
        for announcement in announcements {
            let settled = Set(announcement.days.filter { $0.kind == .holiday }.map(HolidayOfYear.init))
            days = days.filter { !($0.value.isComputed && settled.contains(HolidayOfYear($0.value.day))) }
            for day in announcement.days { days[day.day] = CalendarException(day: day, isComputed: false) }
        }
        return days.values.filter {
            WorkingCalendar.firstDay <= $0.day.day && $0.day.day <= WorkingCalendar.lastDay
        }
        .sorted { $0.day.day < $1.day.day }
    }

    /// FNV-1a over the days and their kinds, in sixteen hexadecimal digits: it tells calendars apart, no more.
    static func digest(_ exceptions: [CalendarException]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        for exception in exceptions {
            withUnsafeBytes(of: exception.day.day.number.littleEndian) { $0.forEach(mix) }
            mix(exception.day.kind.dayKind.rawValue)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// One holiday in one year: an announcement that gives its days settles them.
    private struct HolidayOfYear: Hashable {
        let holiday: String
        let year: Int

        init(_ day: AnnouncedDay) {
            holiday = day.holiday
            year = day.day.year
        }
    }
}
