import Testing

@testable import Civics

/// What holds of the clock whatever is asked of it.
@Suite struct ClockPropertyTests {
    let calendar: WorkingCalendar

    init() throws {
        calendar = WorkingCalendar(try Law.load().holidays)
    }

    private static let periods = [
        Period(0, .day), Period(1, .day), Period(7, .day), Period(30, .day), Period(90, .day),
        Period(1, .workingDay), Period(3, .workingDay), Period(10, .workingDay), Period(1, .month),
        Period(3, .month), Period(1, .year),
    ]

    private func everyStart(_ body: (Day) -> Void) {
        var day = Day("2021-12-15")!
        let last = Day("2027-03-01")!
        while day < last {
            body(day)
            day = day.adding(days: 1)
        }
    }

    private func due(
        _ period: Period, _ start: Day, _ pauses: [Pause] = [], extended: Int = 0
    ) -> Day {
        calendar.reckon(period, from: start, pauses: Pause.merged(pauses), extended: extended)!.due
    }

    @Test(arguments: periods)
    func `a later start is never due earlier`(period: Period) {
        var before = due(period, Day("2021-12-14")!)
        everyStart { start in
            let now = due(period, start)
            #expect(before <= now)
            before = now
        }
    }

    @Test(arguments: periods)
    func `the due day is a working day and not before the start`(period: Period) {
        everyStart { start in
            let due = due(period, start)
            #expect(calendar.isWorking(due))
            #expect(period.n == 0 ? due >= start : due > start)
        }
    }

    @Test(arguments: periods)
    func `a pause never shortens, and more of it never does`(period: Period) {
        var random = SplitMix(seed: 7)
        everyStart { start in
            let first = start.adding(days: Int.random(in: -3...40, using: &random))
            let length = Int.random(in: 0...15, using: &random)
            let short = Pause(first, first.adding(days: length))!
            let long = Pause(first, first.adding(days: length + 4))!
            #expect(due(period, start) <= due(period, start, [short]))
            #expect(due(period, start, [short]) <= due(period, start, [long]))
            #expect(due(period, start, [short, long]) == due(period, start, [long]))
            let due = due(period, start, [long])
            #expect(!(long.first <= due && due <= long.last))
        }
    }

    @Test(arguments: periods)
    func `an extension never shortens`(period: Period) {
        everyStart { start in
            #expect(due(period, start) <= due(period, start, extended: 1))
            #expect(due(period, start, extended: 1) <= due(period, start, extended: 30))
        }
    }

    @Test(arguments: periods)
    func `a pause before the start or after the due day changes nothing`(period: Period) {
        everyStart { start in
            let plain = due(period, start)
            let before = Pause(start.adding(days: -9), start.adding(days: -1))!
            let after = Pause(plain.adding(days: 1), plain.adding(days: 20))!
            #expect(due(period, start, [before, after]) == plain)
        }
    }

    @Test func `the order of pauses does not matter, nor whether they are cut in pieces`() {
        let a = Pause(Day("2022-08-03")!, Day("2022-08-05")!)!
        let b = Pause(Day("2022-08-06")!, Day("2022-08-10")!)!
        let both = Pause(Day("2022-08-03")!, Day("2022-08-10")!)!
        #expect(Pause.merged([b, a]) == [both])
        #expect(Pause.merged([a, both, b]) == [both])
        #expect(
            due(Period(10, .day), Day("2022-08-01")!, [b, a])
                == due(Period(10, .day), Day("2022-08-01")!, [both]))
    }

    @Test(arguments: [Period(5, .day), Period(15, .day), Period(5, .workingDay), Period(45, .day)])
    func `counted back is never later than the event, and enough days lie between`(period: Period) {
        everyStart { event in
            let due = calendar.reckonBack(period, from: event)!.due
            #expect(due < event)
            if period.unit == .day { #expect(due.days(until: event) == period.n) }
            if period.unit == .workingDay {
                let between = calendar.workingDays(
                    after: due.adding(days: -1), through: event.adding(days: -1))
                #expect(between == period.n)
            }
        }
    }
}
