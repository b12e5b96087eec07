/// One month of one year.
package struct CalendarMonth: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int

    package init(_ day: Day) {
        year = day.year
        month = day.month
    }

    package init?(year: Int, month: Int) {
        guard Day(year: year, month: month, day: 1) != nil else { return nil }
        self.year = year
        self.month = month
    }

    /// Counted rather than looked up: the month before the first that can be written, and the one after the last, have
    /// their days, too.
    package var first: Day { Day.first(ofMonth: month, year: year) }

    package var last: Day { first.adding(days: Day.length(ofMonth: month, year: year) - 1) }

    package var days: DayRange { DayRange(from: first, to: last) }

    package var next: CalendarMonth { CalendarMonth(last.adding(days: 1)) }

    package static func < (one: Self, other: Self) -> Bool {
        (one.year, one.month) < (other.year, other.month)
    }

    /// The months that a stretch of days touches.
    package static func all(from first: Day, to last: Day) -> [CalendarMonth] {
        guard first <= last else { return [] }
        var months = [CalendarMonth(first)]
        while let month = months.last, month < CalendarMonth(last) { months.append(month.next) }
        return months
    }
}

extension CalendarMonth: LosslessStringConvertible {
    /// The years in which anybody asks for a month.
    private static let years = 1900...2200

    /// Reads `YYYY-MM`; nothing where no records can be of that year.
    package init?(_ text: String) {
        guard text.utf8.count == 7, let day = Day(text + "-01"), Self.years.contains(day.year) else {
            return nil
        }
        self.init(day)
    }

    package var description: String { String(first.description.prefix(7)) }
}
