/// Which days offices work (lịch làm việc): Monday to Friday without the holidays, their compensatory days and the days
/// swapped off, with the rest days worked in return.
///
/// All days of the years covered stand in one table, so that every question is answered by a look into it.
package struct WorkingCalendar: Sendable {
    package static let firstDay = Day(number: 7_305)  // 1 January 1990
    package static let lastDay = Day(number: 47_846)  // 31 December 2100

    /// Names what the calendar says: two calendars with the same version have the same working days.
    package let version: String
    /// The days that differ from the working week, in the order of the calendar.
    package let exceptions: [CalendarException]

    let kinds: [UInt8]
    /// How many working days there are up to each day of the table, itself included.
    let workingThrough: [Int32]
    /// The numbers of the working days, in order.
    let workingDays: [Int32]
    /// How many exceptions there are up to each day of the table, itself included.
    let exceptionsThrough: [Int32]

    /// The calendar of the law and of later announcements, without the holidays in `excluded`.
    package init(
        _ list: HolidayList, announcements: [CalendarAnnouncement] = [], without excluded: Set<String> = []
    ) {
        self.init(exceptions: CalendarException.all(list, announcements, without: excluded))
    }

    /// The calendar with these exceptions, as one kept earlier.
    package init(exceptions: [CalendarException]) {
        self.exceptions = exceptions
        version = CalendarException.digest(exceptions)
        let first = Self.firstDay.number
        var kinds = (first...Self.lastDay.number).map { number -> UInt8 in
            (Self.isWeekend(number) ? CalendarDay.Kind.weeklyRest : .working).rawValue
        }
        for exception in exceptions {
            kinds[Int(exception.day.day.number - first)] = exception.day.kind.dayKind.rawValue
        }
        var workingThrough = [Int32](repeating: 0, count: kinds.count)
        var exceptionsThrough = [Int32](repeating: 0, count: kinds.count)
        var workingDays: [Int32] = []
        workingDays.reserveCapacity(kinds.count * 5 / 7)
        var passed = 0
        for index in kinds.indices {
            let kind = kinds[index]
            if kind == CalendarDay.Kind.working.rawValue || kind == CalendarDay.Kind.swapWork.rawValue {
                workingDays.append(first + Int32(index))
            }
            if kind > CalendarDay.Kind.weeklyRest.rawValue { passed += 1 }
            workingThrough[index] = Int32(workingDays.count)
            exceptionsThrough[index] = Int32(passed)
        }
        self.kinds = kinds
        self.workingThrough = workingThrough
        self.workingDays = workingDays
        self.exceptionsThrough = exceptionsThrough
    }

    package func covers(_ day: Day) -> Bool {
        Self.firstDay <= day && day <= Self.lastDay
    }

    /// Outside the years of the table only the weekend counts.
    package func isWorking(_ day: Day) -> Bool {
        kind(of: day).isWorking
    }

    package func kind(of day: Day) -> CalendarDay.Kind {
        guard covers(day) else { return Self.isWeekend(day.number) ? .weeklyRest : .working }
        return CalendarDay.Kind(rawValue: kinds[index(day.number)]) ?? .working
    }

    /// The `n`th working day after `day`, which itself does not count; nothing beyond the years of the table.
    package func day(_ n: Int, workingDaysAfter day: Day) -> Day? {
        guard covers(day), n > 0 else { return n == 0 && covers(day) ? day : nil }
        let place = Int(workingThrough[index(day.number)]) + n - 1
        return place < workingDays.count ? Day(number: workingDays[place]) : nil
    }

    /// The `n`th working day before `day`, which itself does not count.
    package func day(_ n: Int, workingDaysBefore day: Day) -> Day? {
        guard covers(day), n > 0 else { return n == 0 && covers(day) ? day : nil }
        let before = Int(workingThrough[index(day.number)]) - (isWorking(day) ? 1 : 0)
        return before >= n ? Day(number: workingDays[before - n]) : nil
    }

    /// The day itself if offices work on it, and otherwise the next day on which they do.
    package func workingDay(onOrAfter day: Day) -> Day? {
        isWorking(day) ? day : self.day(1, workingDaysAfter: day)
    }

    package func workingDay(onOrBefore day: Day) -> Day? {
        isWorking(day) ? day : self.day(1, workingDaysBefore: day)
    }

    /// How many working days lie after `first` up to `last`, which counts.
    package func workingDays(after first: Day, through last: Day) -> Int {
        guard covers(first), covers(last), first < last else { return 0 }
        return Int(workingThrough[index(last.number)] - workingThrough[index(first.number)])
    }

    /// The exceptions from `first` through `last`.
    package func exceptions(from first: Day, through last: Day) -> ArraySlice<CalendarException> {
        let (low, high) = (max(first, Self.firstDay), min(last, Self.lastDay))
        guard low <= high else { return [] }
        let upper = Int(exceptionsThrough[index(high.number)])
        let lower = low == Self.firstDay ? 0 : Int(exceptionsThrough[index(low.number) - 1])
        return exceptions[lower..<upper]
    }

    func index(_ number: Int32) -> Int {
        Int(number - Self.firstDay.number)
    }

    static func isWeekend(_ number: Int32) -> Bool {
        // 5 January 1970 was a Monday.
        let place = (number - 4) % 7
        return (place < 0 ? place + 7 : place) >= 5
    }
}
