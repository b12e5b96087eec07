import Civics

/// A year of the working calendar: each month, and every day that differs from the working week, with why.
struct WorkingCalendarPage: Page {
    struct Cell {
        let day: Day
        let kind: CalendarDay.Kind
    }

    struct Month {
        let number: Int
        /// Weeks from Monday to Sunday; nothing where the day belongs to another month.
        let weeks: [[Cell?]]
        let workingDays: Int
    }

    let year: Int
    let months: [Month]
    let exceptions: [CalendarDay]
    let version: String
    let years: ClosedRange<Int>

    var title: Phrase { Phrase("Lịch làm việc năm \(year)", "Working calendar \(year)") }
    var door: Door? { .know }
    var isComputed: Bool { exceptions.contains { $0.isComputed } }

    init(_ year: Int, clock: DueClock) {
        self.year = year
        exceptions = clock.calendar.exceptions(of: year, under: clock.law)
        version = clock.calendar.version
        years = WorkingCalendar.firstDay.year...WorkingCalendar.lastDay.year
        months = (1...12).compactMap { Self.month($0, of: year, in: clock.calendar) }
    }

    private static func month(_ number: Int, of year: Int, in calendar: WorkingCalendar) -> Month? {
        guard let first = Day(year: year, month: number, day: 1) else { return nil }
        var cells: [Cell?] = Array(repeating: nil, count: first.weekday.rawValue - 1)
        for place in 0..<Day.length(ofMonth: number, year: year) {
            let day = first.adding(days: place)
            cells.append(Cell(day: day, kind: calendar.kind(of: day)))
        }
        while cells.count % 7 != 0 { cells.append(nil) }
        let weeks = stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<$0 + 7]) }
        return Month(number: number, weeks: weeks, workingDays: cells.count { $0?.kind.isWorking == true })
    }
}
