import Testing

@testable import Civics

@Suite struct WorkingCalendarTests {
    let law: Law
    let calendar: WorkingCalendar

    init() throws {
        law = try Law.load()
        calendar = WorkingCalendar(law.holidays)
    }

    private func day(_ text: String) -> Day { Day(text)! }

    @Test func `the days announced for 2022 to 2026 are as announced`() {
        for announced in law.holidays.announced {
            #expect(calendar.kind(of: announced.day) == announced.kind.dayKind, "\(announced.day)")
            #expect(calendar.explanation(of: announced.day, under: law).isComputed == false)
        }
        for year in 2022...2026 {
            let listed = law.holidays.announced.filter { $0.day.year == year }.count
            #expect(calendar.exceptions(of: year, under: law).count == listed)
        }
    }

    @Test(arguments: [
        ("2022-09-01", false), ("2022-09-05", true), ("2024-04-29", false), ("2024-05-04", true),
        ("2026-01-02", false), ("2026-01-10", true), ("2026-08-22", true), ("2026-08-31", false),
        ("2022-08-13", false), ("2022-08-14", false), ("2022-08-15", true), ("2022-01-29", false),
    ])
    func `a day is worked or not`(text: String, isWorking: Bool) {
        #expect(calendar.isWorking(day(text)) == isWorking)
    }

    /// Known days off of years for which no announcement is in the data: they must come out of the rules.
    @Test(arguments: [
        (
            2020,
            "2020-01-01 2020-01-23 2020-01-24 2020-01-25 2020-01-26 2020-01-27 2020-01-28 2020-01-29 2020-04-02 2020-04-30 2020-05-01"
        ),
        (
            2021,
            "2021-01-01 2021-02-10 2021-02-11 2021-02-12 2021-02-13 2021-02-14 2021-02-15 2021-02-16 2021-04-21 2021-04-30 2021-05-01 2021-05-03 2021-09-02 2021-09-03"
        ),
        (
            2016,
            "2016-01-01 2016-02-07 2016-02-08 2016-02-09 2016-02-10 2016-02-11 2016-02-12 2016-04-16 2016-04-18 2016-04-30 2016-05-01 2016-05-02 2016-05-03"
        ),
    ])
    func `the days off of other years are computed`(year: Int, known: String) {
        let days = known.split(separator: " ").map { day(String($0)) }
        let computed = calendar.exceptions(of: year, under: law)
        let until = year < 2021 ? day("\(year)-08-31") : day("\(year)-12-31")
        #expect(computed.map(\.day).filter { $0 <= until } == days)
        #expect(computed.allSatisfy { $0.isComputed })
    }

    @Test func `announced and computed days off of 2022 to 2026 are nearly the same`() {
        // The rules cannot know which working days are swapped; all else must come out as announced.
        let computing = ComputedHolidays(list: law.holidays)
        for year in 2022...2026 {
            let computed = computing.days(of: year, without: year < 2026 ? ["culture_day"] : [])
                .filter { $0.day.year == year }
            let announced = law.holidays.announced.filter {
                $0.day.year == year && ($0.kind == .holiday || $0.kind == .compensatory)
            }
            #expect(computed.map(\.day) == announced.map(\.day), "\(year)")
            #expect(computed.map(\.kind) == announced.map(\.kind), "\(year)")
        }
    }

    @Test func `a holiday on a weekly rest day is made good on the next working day`() {
        // 2033: 1 January is a Saturday.
        #expect(calendar.kind(of: day("2033-01-01")) == .holiday)
        #expect(calendar.kind(of: day("2033-01-03")) == .compensatory)
        // 2028: 30 April is a Sunday and 1 May a Monday holiday, so that the day off moves to Tuesday.
        #expect(calendar.kind(of: day("2028-05-01")) == .holiday)
        #expect(calendar.kind(of: day("2028-05-02")) == .compensatory)
        #expect(calendar.isWorking(day("2028-05-03")))
    }

    @Test func `the culture day can be switched off and changes the version`() {
        let without = WorkingCalendar(law.holidays, without: ["culture_day"])
        let cultureDay = day("2026-11-24")
        #expect(!calendar.isWorking(cultureDay))
        #expect(calendar.explanation(of: cultureDay, under: law).isUnsure)
        #expect(without.isWorking(cultureDay))
        #expect(without.version != calendar.version)
        #expect(!calendar.isWorking(day("2025-11-24")) == false)
        #expect(!calendar.isWorking(day("2027-11-24")))
    }

    @Test func `the version names what the calendar says`() {
        #expect(WorkingCalendar(law.holidays).version == calendar.version)
        #expect(WorkingCalendar(exceptions: calendar.exceptions).version == calendar.version)
        #expect(calendar.version.count == 16)
    }

    @Test func `an announcement replaces what was computed for its holiday, and nothing else`() {
        let announcement = CalendarAnnouncement(
            instrument: "Công văn 1/VPCP",
            days: ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"].map {
                AnnouncedDay(
                    day: day($0), kind: .holiday, holiday: "tet", why: law.holidays.why(.holiday, of: "tet"),
                    instrument: "Công văn 1/VPCP", article: nil)
            })
        let announced = WorkingCalendar(law.holidays, announcements: [announcement])
        #expect(announced.version != calendar.version)
        let tet = announced.exceptions(of: 2027, under: law).filter { $0.day.month == 2 }
        #expect(tet.map(\.day) == announcement.days.map(\.day))
        #expect(tet.allSatisfy { !$0.isComputed })
        #expect(tet.first?.article?.vietnamese == "Công văn 1/VPCP")
        #expect(announced.kind(of: day("2027-04-30")) == .holiday)
        #expect(
            announced.exceptions(of: 2028, under: law) == calendar.exceptions(of: 2028, under: law))
    }

    @Test func `counting forth and back agree on every day`() {
        var day = self.day("2021-12-01")
        let last = self.day("2027-02-01")
        while day < last {
            for n in [1, 2, 5, 10, 30] {
                let after = calendar.day(n, workingDaysAfter: day)!
                #expect(calendar.isWorking(after))
                #expect(calendar.workingDays(after: day, through: after) == n)
                #expect(calendar.workingDays(after: day, through: after.adding(days: -1)) == n - 1)
                let before = calendar.day(n, workingDaysBefore: day)!
                #expect(calendar.isWorking(before))
                if calendar.isWorking(day) { #expect(calendar.day(n, workingDaysAfter: before) == day) }
            }
            day = day.adding(days: 1)
        }
    }

    @Test func `outside its years the calendar says nothing of working days`() {
        #expect(calendar.day(1, workingDaysAfter: day("1989-12-31")) == nil)
        #expect(calendar.day(1, workingDaysAfter: day("2100-12-31")) == nil)
        #expect(calendar.day(1, workingDaysBefore: day("1990-01-01")) == nil)
        #expect(calendar.isWorking(day("2101-01-03")))
        #expect(
            !calendar.isWorking(day("2101-01-01").adding(days: 1)) || day("2101-01-02").weekday != .sunday)
    }

    @Test func `the table begins and ends where it says`() {
        #expect(WorkingCalendar.firstDay == day("1990-01-01"))
        #expect(WorkingCalendar.lastDay == day("2100-12-31"))
    }
}
