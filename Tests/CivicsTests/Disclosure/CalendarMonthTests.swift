import Testing

@testable import Civics

@Suite struct CalendarMonthTests {
    /// Addresses come from anybody: a month beyond all records is none, and no month ends the count of months.
    @Test(arguments: [
        ("2022-02", "2022-02-01", "2022-02-28"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-01", "1900-01-01", "1900-01-31"), ("2200-12", "2200-12-01", "2200-12-31"),
        ("1899-12", nil, nil), ("2201-01", nil, nil), ("0001-01", nil, nil), ("9999-12", nil, nil),
        ("2022-13", nil, nil), ("2022-2", nil, nil), ("2022-0٢", nil, nil), ("", nil, nil),
    ])
    func `a month is read as it is written`(text: String, first: String?, last: String?) {
        let month = CalendarMonth(text)
        #expect(month?.first.description == first)
        #expect(month?.last.description == last)
    }

    @Test func `there is a month before the first day and after the last that can be written`() throws {
        let first = CalendarMonth(try #require(Day("0001-01-01")))
        let before = CalendarMonth(first.first.adding(days: -1))
        #expect(before < first && before.next == first)
        #expect(before.last.adding(days: 1) == first.first)
        let last = CalendarMonth(try #require(Day("9999-12-31")))
        #expect(last < last.next && last.next.first == last.last.adding(days: 1))
        #expect(CalendarMonth.all(from: before.first, to: first.last).count == 2)
    }
}
