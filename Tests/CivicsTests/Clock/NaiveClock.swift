import Foundation

@testable import Civics

/// An oracle for the clock that shares nothing with it: it reads the list of days off from the file line by line, keeps
/// dates as year, month and day, and walks from day to day.
struct NaiveClock {
    struct Date: Hashable, Comparable {
        var year: Int
        var month: Int
        var day: Int

        init(_ text: String) {
            let parts = text.split(separator: "-").map { Int($0)! }
            (year, month, day) = (parts[0], parts[1], parts[2])
        }

        var text: String {
            String(format: "%04d-%02d-%02d", year, month, day)
        }

        var lastOfMonth: Int {
            switch month {
            case 4, 6, 9, 11: 30
            case 2: year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
            default: 31
            }
        }

        /// Zeller's congruence: 0 is Saturday.
        var zeller: Int {
            let m = month < 3 ? month + 12 : month
            let y = month < 3 ? year - 1 : year
            return (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 100 / 4 + 5 * (y / 100)) % 7
        }

        mutating func step() {
            day += 1
            if day > lastOfMonth {
                day = 1
                month += 1
            }
            if month > 12 {
                month = 1
                year += 1
            }
        }

        mutating func stepBack() {
            day -= 1
            if day < 1 {
                month -= 1
                if month < 1 {
                    month = 12
                    year -= 1
                }
                day = lastOfMonth
            }
        }

        static func < (one: Date, other: Date) -> Bool {
            (one.year, one.month, one.day) < (other.year, other.month, other.day)
        }
    }

    private var off: Set<Date> = []
    private var worked: Set<Date> = []

    init(holidays: String) {
        var date: Date?
        for line in holidays.split(separator: "\n") {
            if line.hasPrefix("  date: '") { date = Date(String(line.dropFirst(9).prefix(10))) }
            if line == "  working_day: false", let date { off.insert(date) }
            if line == "  working_day: true", let date { worked.insert(date) }
        }
    }

    func isWorking(_ date: Date) -> Bool {
        if worked.contains(date) { return true }
        return date.zeller > 1 && !off.contains(date)
    }

    func due(_ n: Int, _ unit: String, from start: Date, pauses: [(Date, Date)]) -> Date {
        func isPaused(_ date: Date) -> Bool { pauses.contains { $0.0 <= date && date <= $0.1 } }
        var left = n
        if unit == "month" || unit == "year" {
            var end = start
            for _ in 0..<(unit == "year" ? n * 12 : n) {
                end.month += 1
                if end.month > 12 {
                    end.month = 1
                    end.year += 1
                }
            }
            end.day = min(start.day, end.lastOfMonth)
            left = 0
            var walk = start
            while walk < end {
                walk.step()
                left += 1
            }
        }
        var date = start
        while left > 0 {
            date.step()
            if isPaused(date) { continue }
            if unit == "working_day", !isWorking(date) { continue }
            left -= 1
        }
        while !isWorking(date) || isPaused(date) { date.step() }
        return date
    }

    func dueBefore(_ n: Int, _ unit: String, event: Date) -> Date {
        var date = event
        var left = n
        while left > 0 {
            date.stepBack()
            if unit == "working_day", !isWorking(date) { continue }
            left -= 1
        }
        return date
    }
}
