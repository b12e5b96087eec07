import Civics
import Testing

@Suite struct DutyStateTests {
    struct Case: Sendable {
        let due: String?
        let opened: String?
        var early = false
        var waived = false
        let today: String
        let state: DutyState
    }

    /// The boundary days first: the due day itself is still in time, the day after is late.
    @Test(arguments: [
        Case(due: "2023-07-10", opened: nil, today: "2023-07-10", state: .dueSoon),
        Case(due: "2023-07-10", opened: nil, today: "2023-07-11", state: .missing),
        Case(due: "2023-07-10", opened: "2023-07-10", today: "2023-07-20", state: .postedInTime),
        Case(due: "2023-07-10", opened: "2023-07-11", today: "2023-07-20", state: .postedLate),
        Case(due: "2023-07-10", opened: "2023-07-11", today: "2023-07-10", state: .dueSoon),
        Case(due: "2023-07-10", opened: nil, today: "2023-07-05", state: .dueSoon),
        Case(due: "2023-07-10", opened: nil, today: "2023-07-04", state: .notYetDue),
        Case(
            due: "2023-07-10", opened: "2023-07-05", early: true, today: "2023-07-20", state: .takenDownEarly),
        Case(
            due: "2023-07-10", opened: "2023-07-15", early: true, today: "2023-07-20", state: .takenDownEarly),
        Case(due: "2023-07-10", opened: nil, waived: true, today: "2023-07-20", state: .waived),
        Case(due: nil, opened: nil, today: "2030-01-01", state: .notYetDue),
        Case(due: nil, opened: "2022-05-05", today: "2022-08-12", state: .postedInTime),
    ])
    func `a duty stands where its days put it`(_ given: Case) {
        let today = Day(given.today)!
        let state = DutyState(
            due: given.due.flatMap(Day.init), isWaived: given.waived,
            evidence: Evidence(openedOn: given.opened.flatMap(Day.init), endedEarly: given.early), on: today,
            soonUntil: today.adding(days: 5))
        #expect(state == given.state)
    }

    @Test func `the gravest state is what a cell shows`() {
        var counts = StateCounts()
        #expect(counts.gravest == nil)
        counts[.postedInTime] = 3
        counts[.waived] = 1
        #expect(counts.gravest == .postedInTime)
        counts[.postedLate] = 1
        #expect(counts.gravest == .postedLate)
        counts[.missing] = 1
        #expect(counts.gravest == .missing)
        #expect(counts.total == 6)
        #expect(counts.owed == 5)
        #expect(counts.published == 4)
    }

    @Test func `every state has its place in the order of gravity`() {
        #expect(Set(DutyState.byGravity) == Set(DutyState.allCases))
    }
}
