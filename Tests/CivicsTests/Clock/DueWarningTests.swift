import Testing

@testable import Civics

@Suite struct DueWarningTests {
    let calendar: WorkingCalendar

    init() throws {
        calendar = WorkingCalendar(try Law.load().holidays)
    }

    private func days(_ due: String, since start: String) -> [String] {
        DueWarning.all(before: Day(due)!, since: Day(start)!, in: calendar).map(\.day.description)
    }

    @Test func `warnings come three working days and one working day before`() {
        #expect(days("2022-08-19", since: "2022-08-01") == ["2022-08-16", "2022-08-18"])
        // Monday: the weekend is no time for warnings.
        #expect(days("2022-08-15", since: "2022-08-01") == ["2022-08-10", "2022-08-12"])
        // The first working day after National Day 2022.
        #expect(days("2022-09-05", since: "2022-08-01") == ["2022-08-29", "2022-08-31"])
    }

    @Test func `a warning that would come before the start is left out`() {
        #expect(days("2022-08-16", since: "2022-08-12") == ["2022-08-15"])
        #expect(days("2022-08-15", since: "2022-08-12").isEmpty)
    }

    @Test(arguments: [
        ("2022-08-15", 7, 0, true), ("2022-08-15", 6, 59, false), ("2022-08-15", 16, 59, true),
        ("2022-08-15", 17, 0, false), ("2022-08-13", 10, 0, false), ("2022-09-02", 10, 0, false),
        ("2024-05-04", 10, 0, true),
    ])
    func `nothing goes out at night or on a day off`(day: String, hour: Int, minute: Int, may: Bool) {
        let moment = Instant(Day(day)!, hour: hour, minute: minute)
        #expect(DueWarning.mayGoOut(at: moment, in: calendar) == may)
    }

    @Test(arguments: [
        ("2022-08-15", 3, "2022-08-15", 7), ("2022-08-15", 20, "2022-08-16", 7),
        ("2022-08-12", 18, "2022-08-15", 7),
        ("2022-08-31", 17, "2022-09-05", 7), ("2022-08-15", 9, "2022-08-15", 9),
    ])
    func `what may not go out waits for the morning`(day: String, hour: Int, then: String, at: Int) {
        let moment = DueWarning.firstMoment(from: Instant(Day(day)!, hour: hour), in: calendar)
        #expect(moment == Instant(Day(then)!, hour: at))
    }
}
