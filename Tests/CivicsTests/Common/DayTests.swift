import Foundation
import Testing

@testable import Civics

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2022-08-12", 19_216),
        ("1600-01-01", -135_140),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `a day is counted from 1970, back and forth`(text: String, number: Int32) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
    }

    @Test(arguments: [
        "2022-02-29", "1900-02-29", "2100-02-29", "2022-04-31", "2022-00-10", "2022-13-10", "2022-01-00",
        "2022-01-32",
        "0000-01-01", "2022-1-1", "22-01-01", "2022/01/01", "2022-01-01 ", " 2022-01-01", "2022-01-01T00", "",
        "٢٠٢٢-٠١-٠١",
        "2022-01-0a", "+022-01-01", "２０２２-01-01",
    ])
    func `what is no day of the calendar is not read`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: ["2000-02-29", "2024-02-29", "1600-02-29", "2400-02-29"])
    func `leap days are days`(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("1945-09-02", .sunday),
        ("1975-04-30", .wednesday),
        ("2000-01-01", .saturday), ("2022-08-12", .friday), ("2026-11-24", .tuesday), ("0001-01-01", .monday),
    ])
    func `a weekday is known on both sides of 1970`(text: String, weekday: Weekday) {
        #expect(Day(text)?.weekday == weekday)
    }

    @Test(arguments: [
        ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-12-31", 2, "2023-02-28"),
        ("2022-03-31", -1, "2022-02-28"), ("2022-01-15", -1, "2021-12-15"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"), ("2022-08-12", 0, "2022-08-12"), ("2022-05-31", 1, "2022-06-30"),
        ("2000-01-31", -24_000 + 1, "0000-02-29"),
    ])
    func `months are added to the same day, or the last of a shorter month`(
        start: String, months: Int, end: String
    ) throws {
        guard end > "0001" else { return }
        #expect(try #require(Day(start)).adding(months: months).description == end)
    }

    @Test func `every day of four centuries is found again, the next day follows, and weekdays go round`()
        throws
    {
        var day = try #require(Day("1799-12-31"))
        for _ in 0..<146_097 {
            let next = day.adding(days: 1)
            #expect(next.number == day.number + 1)
            #expect(day < next)
            #expect(next.weekday.rawValue == day.weekday.rawValue % 7 + 1)
            let parts = next.parts
            #expect(Day(year: parts.year, month: parts.month, day: parts.dayOfMonth) == next)
            day = next
        }
        #expect(day.description == "2199-12-31")
    }

    @Test func `days agree with the calendar of the system`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for number in stride(from: Int32(-30_000), through: 60_000, by: 37) {
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let day = Day(number: number)
            #expect(day.year == parts.year && day.month == parts.month && day.dayOfMonth == parts.day)
            #expect(day.weekday.rawValue % 7 + 1 == parts.weekday)
        }
    }

    @Test func `a day goes through JSON as text`() throws {
        let day = try #require(Day("2022-08-12"))
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == "[\"2022-08-12\"]")
        #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data("[\"2022-02-30\"]".utf8))
        }
    }
}

@Suite struct DayRangeTests {
    private func range(_ first: String?, _ last: String?) -> DayRange {
        DayRange(from: first.flatMap(Day.init), to: last.flatMap(Day.init))
    }

    @Test(
        arguments: [
            ("2022-01-01", "2022-06-30", "2021-12-31", false),
            ("2022-01-01", "2022-06-30", "2022-01-01", true),
            ("2022-01-01", "2022-06-30", "2022-06-30", true),
            ("2022-01-01", "2022-06-30", "2022-07-01", false),
            (nil, "2022-06-30", "0001-01-01", true), ("2022-01-01", nil, "9999-12-31", true),
            (nil, nil, "2022-01-01", true),
        ] as [(String?, String?, String, Bool)])
    func `both ends belong to a range`(first: String?, last: String?, day: String, isIn: Bool) {
        #expect(range(first, last).contains(Day(day)!) == isIn)
    }

    @Test(
        arguments: [
            ("2022-01-01", "2022-01-31", "2022-02-01", "2022-02-28", false),
            ("2022-01-01", "2022-02-01", "2022-02-01", "2022-02-28", true),
            ("2022-01-01", nil, "2030-01-01", nil, true), (nil, "2022-01-01", "2022-01-02", nil, false),
            ("2022-01-01", "2022-12-31", "2022-03-01", "2022-03-02", true),
        ] as [(String?, String?, String?, String?, Bool)])
    func `ranges overlap where they share a day`(a: String?, b: String?, c: String?, d: String?, does: Bool) {
        #expect(range(a, b).overlaps(range(c, d)) == does)
        #expect(range(c, d).overlaps(range(a, b)) == does)
    }
}
