import Foundation
import Testing

@testable import Civics

@Suite struct LunarDateTests {
    /// Lunar New Year's Day in Viet Nam, as celebrated or as printed in the almanacs.
    static let tet = """
        1968-01-29 1969-02-16 1970-02-06 1971-01-27 1972-02-15 1973-02-03 1974-01-23 1975-02-11 1976-01-31
        1977-02-18 1978-02-07 1979-01-28 1980-02-16 1981-02-05 1982-01-25 1983-02-13 1984-02-02 1985-01-21
        1986-02-09 1987-01-29 1988-02-17 1989-02-06 1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10
        1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01
        2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23
        2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12
        2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02
        2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24
        2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14
        2049-02-02 2050-01-23 2051-02-11 2052-02-01 2053-02-18
        """.split(whereSeparator: \.isWhitespace).map { Day(String($0))! }

    /// The tenth day of the third month: Hùng Kings' Day.
    static let hungKings = """
        2007-04-26 2008-04-15 2009-04-04 2010-04-23 2011-04-12 2012-03-31 2013-04-19 2014-04-09 2015-04-28
        2016-04-16 2017-04-06 2018-04-25 2019-04-14 2020-04-02 2021-04-21 2022-04-10 2023-04-29 2024-04-18
        2025-04-07 2026-04-26 2027-04-16
        """.split(whereSeparator: \.isWhitespace).map { Day(String($0))! }

    /// The years in which the Chinese calendar, kept for UTC+8, has its New Year on another day.
    static let yearsThatDiffer: Set<Int> = [1968, 1969, 1985, 2007, 2030, 2053]

    @Test func `Tết falls on the days it is known to fall on`() {
        #expect(Self.tet.count == 86)
        for day in Self.tet {
            #expect(LunarDate.newYear(day.year) == day)
            #expect(LunarDate(day) == LunarDate(year: day.year, month: 1, day: 1))
        }
    }

    @Test func `Hùng Kings' Day falls on the days it is known to fall on`() {
        for day in Self.hungKings {
            #expect(LunarDate(year: day.year, month: 3, day: 10).solar == day)
        }
    }

    @Test(arguments: [
        (1985, 2), (1993, 3), (1995, 8), (1998, 5), (2001, 4), (2004, 2), (2006, 7), (2009, 5), (2012, 4),
        (2014, 9),
        (2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2033, 11),
    ])
    func `a leap month stands where the almanacs have it`(year: Int, month: Int) {
        let leaps = (1...12).filter {
            LunarDate(year: year, month: $0, day: 1, isLeapMonth: true).solar != nil
        }
        #expect(leaps == [month])
    }

    @Test func `every day is found again from its lunar date`() {
        var day = Day(year: 1960, month: 1, day: 1)!
        let last = Day(year: 2101, month: 1, day: 1)!
        var before = LunarDate(day.adding(days: -1))
        while day < last {
            let lunar = LunarDate(day)
            #expect(lunar.solar == day)
            #expect(
                lunar.dayOfMonth == before.dayOfMonth + 1
                    || (lunar.dayOfMonth == 1 && before.dayOfMonth >= 29))
            before = lunar
            day = day.adding(days: 1)
        }
    }

    @Test func `New Year agrees with the Chinese calendar in the years that agree`() throws {
        var chinese = Calendar(identifier: .chinese)
        chinese.timeZone = try #require(TimeZone(secondsFromGMT: 8 * 3_600))
        for day in Self.tet where !Self.yearsThatDiffer.contains(day.year) {
            let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 4 * 3_600)
            let parts = chinese.dateComponents([.month, .day], from: noon)
            #expect(parts.month == 1 && parts.day == 1, "\(day)")
        }
    }

    @Test func `a day that a short month does not have is no day`() {
        let short = (1...12).first { LunarDate(year: 2022, month: $0, day: 30).solar == nil }
        #expect(short != nil)
        #expect(LunarDate(year: 2022, month: 1, day: 31).solar == nil)
        #expect(LunarDate(year: 2022, month: 13, day: 1).solar == nil)
    }
}
