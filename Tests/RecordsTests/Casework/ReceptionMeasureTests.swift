import Civics
import Records
import TestSupport
import Testing

@Suite struct ReceptionMeasureTests {
    /// Random half-years: what the report counts is what the register holds, and what stands behind it.
    @Test(arguments: Backend.available, [1, 2, 3] as [UInt64])
    func `the figures equal the register, and the records behind them`(on backend: Backend, seed: UInt64)
        async throws
    {
        let office = try await ReceptionOffice(on: backend, day: "2021-12-30")
        var chance = Randomness.seeded(seed).generator
        var cases: [VisitCase.ID] = []
        var inPeriod: [Visit] = []
        let days = (0..<40).map { _ in Int.random(in: 0...190, using: &chance) }.sorted()
        for day in days {
            office.office.move(to: Instant(Day("2021-12-28")!.adding(days: day), hour: 9))
            let handling: VisitHandling = Int.random(in: 0...9, using: &chance) == 0 ? .refused : .accepted
            let matter = Bool.random(using: &chance) ? cases.randomElement(using: &chance) : nil
            let visit = try await office.visit(
                people: [1, 1, 2, 5, 12].randomElement(using: &chance) ?? 1, handling: handling, case: matter)
            if visit.isCounted { cases.append(visit.caseID) }
            if visit.receivedOn >= Day("2022-01-01")! && visit.receivedOn <= Day("2022-06-30")! {
                inPeriod.append(visit)
            }
        }
        let expected = VisitCount(inPeriod)
        let figures = try await office.office.figures()
        try await office.office.expectTheSameAmongMany()
        func amount(_ key: Indicator.Key) -> Int? { figures.quantity(key, of: ReceptionOffice.ward)?.whole }
        #expect(amount("reception_visits") == expected.visits)
        #expect(amount("reception_people") == expected.people)
        #expect(amount("reception_cases") == expected.cases)
        #expect(amount("reception_first") == expected.first)
        #expect(amount("reception_repeat") == expected.repeated)
        #expect(amount("reception_groups") == expected.groups)
        #expect(amount("reception_group_people") == expected.groupPeople)
        #expect(expected.visits == expected.first + expected.repeated)
        #expect(expected.people >= expected.visits && expected.visits >= expected.cases)
        for key: Indicator.Key in [
            "reception_visits", "reception_people", "reception_cases", "reception_first", "reception_repeat",
            "reception_groups", "reception_group_people", "head_sessions_required", "head_sessions_held",
        ] {
            let sum = try await office.office.records(behind: key).reduce(Quantity.zero) { $0 + $1.amount }
            #expect(sum == figures.quantity(key, of: ReceptionOffice.ward) ?? .zero, "\(key)")
        }
    }

    @Test(arguments: Backend.available)
    func `a case counts once in a period, and again in the next`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend, day: "2021-12-20")
        let before = try await office.visit()
        office.move(to: "2022-02-01")
        for _ in 1...3 { _ = try await office.visit(case: before.caseID) }
        office.move(to: "2022-08-12")
        let figures = try await office.office.figures()
        #expect(figures.quantity("reception_cases", of: ReceptionOffice.ward)?.whole == 1)
        #expect(figures.quantity("reception_repeat", of: ReceptionOffice.ward)?.whole == 3)
    }

    @Test(arguments: Backend.available)
    func `what the head owed is counted by the law, and never more than that as kept`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend, day: "2022-01-03")
        let head = Holding(by: .head, receiver: "Minh", signedBy: "Lan")
        let deputy = Holding(
            by: .deputyDelegated, receiver: "Hoa", delegation: "1/UQ-UBND", signedBy: "Lan")
        let no = Holding(by: .notHeld, receiver: "", reason: "Họp", signedBy: "Lan")
        // Two days of one week, a deputy's, one not held, one put off.
        for (day, holding) in [
            ("2022-01-05", head), ("2022-01-06", head), ("2022-01-12", deputy), ("2022-01-19", no),
        ] {
            let session = try await office.session(day)
            office.move(to: day)
            _ = try await office.receptions.hold(
                session.id, holding, revision: session.revision, by: ReceptionOffice.lan)
        }
        office.move(to: "2022-08-12")
        let figures = try await office.office.figures()
        func amount(_ key: Indicator.Key) -> Int? { figures.quantity(key, of: ReceptionOffice.ward)?.whole }
        #expect(amount("head_sessions_required") == 25)
        #expect(amount("head_sessions_held") == 1)
        #expect(amount("head_sessions_delegated") == 1)
        let records = try await office.office.records(behind: "head_sessions_required")
        #expect(records.count == 25 && records.first?.subject == "P1/2022-01-02")
        // The city had twelve days to hold by its own duty, and an agency six.
        #expect(figures.quantity("head_sessions_required", of: ReceptionOffice.city)?.whole == 12)
    }

    @Test(arguments: Backend.available)
    func `sealed visits are counted, and the records behind tell nothing of them`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend, day: "2022-02-01")
        _ = try await office.visit("Người tố cáo", kind: .denunciation)
        _ = try await office.visit()
        office.move(to: "2022-08-12")
        let records = try await office.office.records(behind: "reception_visits")
        #expect(records.map(\.noun) == ["visit", "sealed_visit"])
        #expect(records.last?.subject == "" && records.last?.day == nil)
        #expect(!records.contains { $0.label.vietnamese.contains("Người") })
    }
}
