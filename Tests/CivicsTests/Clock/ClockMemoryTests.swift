import Testing

@testable import Civics

@Suite struct ClockMemoryTests {
    private let plain: DueClock
    private let remembering: DueClock

    init() throws {
        let law = try Law.load()
        let calendar = WorkingCalendar(law.holidays)
        plain = DueClock(law: law, calendar: calendar)
        remembering = DueClock(law: law, calendar: calendar, remembers: true)
    }

    @Test func `a clock that remembers says what one says that does not, the first time and again`() throws {
        let questions = try ClockCaseTests.cases().map(\.question)
        for question in questions + questions {
            #expect(try remembering.read(question) == plain.read(question))
        }
    }

    /// One question more than is remembered, so that all before it are forgotten.
    @Test func `forgetting changes no answer`() throws {
        let first = try #require(Day("2022-01-03"))
        let questions = (0...1_000).map {
            ClockQuestion("complaint_acceptance_first", from: first.adding(days: $0))
        }
        for question in questions + questions.reversed() {
            #expect(try remembering.read(question).due == plain.read(question).due)
        }
    }

    @Test func `what is refused once is refused again`() throws {
        let question = ClockQuestion("no_such_rule", from: try #require(Day("2022-08-12")))
        for _ in 0..<2 {
            #expect(throws: Refusal.self) { try remembering.read(question) }
        }
    }
}
