import Testing

@testable import Civics

@Suite struct ReportTests {
    private static let ready = ReportReview(
        findings: [], explanations: [:], isEmpty: false, missing: [], required: 1)
    private static let due = Day(year: 2022, month: 7, day: 10)!

    private func report(_ state: Report.State, snapshot: Int = 1) -> Report {
        Report(
            id: Report.ID(high: 1, low: 1), unit: ReportingCity.ward(1),
            period: ReportingPeriod.Key(year: 2022, part: .firstHalf), state: state, snapshot: snapshot)
    }

    static let moves: [(Report.State, String, Report.State?)] = [
        (.draft, "submit", .submitted), (.returned, "submit", .submitted), (.reopened, "submit", .submitted),
        (.submitted, "submit", nil), (.accepted, "submit", nil),
        (.submitted, "return", .returned), (.draft, "return", nil), (.accepted, "return", nil),
        (.returned, "return", nil), (.reopened, "return", nil),
        (.submitted, "accept", .accepted), (.draft, "accept", nil), (.accepted, "accept", nil),
        (.returned, "accept", nil), (.reopened, "accept", nil),
        (.accepted, "reopen", .reopened), (.submitted, "reopen", nil), (.draft, "reopen", nil),
        (.returned, "reopen", nil), (.reopened, "reopen", nil),
    ]

    @Test(arguments: moves)
    func `a report goes its way and no other`(
        from state: Report.State, by deed: String, to expected: Report.State?
    ) {
        let report = report(state)
        let moved =
            switch deed {
            case "submit": try? report.submitted(on: Self.due, after: Self.ready)
            case "return": try? report.returned(because: "Thiếu số liệu", snapshot: 1)
            case "accept": try? report.accepted(snapshot: 1)
            default: try? report.reopened(because: "Sai số liệu")
            }
        #expect(moved?.state == expected)
    }

    @Test func `the day it first came in stays when it comes again`() throws {
        let first = try report(.draft, snapshot: 0).submitted(on: Self.due, after: Self.ready)
        let back = try first.returned(because: "Thiếu", snapshot: 1)
        let again = try back.submitted(on: Self.due.adding(days: 9), after: Self.ready)
        #expect(again.firstSubmittedOn == Self.due)
        #expect(again.snapshot == 2)
    }

    @Test func `a report that went back is not in until it comes again`() throws {
        let first = try report(.draft, snapshot: 0).submitted(on: Self.due, after: Self.ready)
        let back = try first.returned(because: "Thiếu", snapshot: 1)
        #expect(first.inSince == Self.due)
        #expect(back.inSince == nil)
        #expect(try back.submitted(on: Self.due.adding(days: 9), after: Self.ready).inSince == Self.due)
    }

    @Test func `a unit owes the report of a period on whose last day it is there`() throws {
        let period = ReportingPeriod.usual(ReportingPeriod.Key(year: 2022, part: .firstHalf))
        func asked(_ first: String?, _ last: String?) -> Bool {
            period.asks(
                Unit(
                    id: ReportingCity.ward(1), code: "P", name: "Phường", kind: UnitKind("ward")!,
                    validity: DayRange(from: first.flatMap { Day($0) }, to: last.flatMap { Day($0) })))
        }
        #expect(asked(nil, nil) && asked("2022-06-30", nil) && asked(nil, "2022-06-30"))
        #expect(!asked(nil, "2022-06-29") && !asked("2022-07-01", nil))
    }

    @Test func `nobody accepts what he has not seen`() throws {
        #expect(throws: Refusal.self) { try report(.submitted, snapshot: 2).accepted(snapshot: 1) }
        #expect(throws: Refusal.self) {
            try report(.submitted, snapshot: 2).returned(because: "Thiếu", snapshot: 1)
        }
    }

    @Test(arguments: ["", "  \n", String(repeating: "a", count: 2_001)])
    func `a report does not go back without a reason`(reason: String) {
        #expect(throws: Refusal.self) { try report(.submitted).returned(because: reason, snapshot: 1) }
        #expect(throws: Refusal.self) { try report(.accepted).reopened(because: reason) }
    }

    @Test func `what may not go out is refused with all reasons`() {
        let review = ReportReview(
            findings: [
                ReportFinding("postings", .fault, Phrase("a", "a")),
                ReportFinding("strikes", .warning, Phrase("b", "b")),
            ], explanations: ["strikes": " "], isEmpty: true, missing: ["postings"], required: 2)
        do {
            _ = try report(.draft).submitted(on: Self.due, after: review)
            Issue.record("it went out")
        } catch {
            #expect((error as? Refusals)?.all.map(\.field) == [nil, "postings", "strikes"])
        }
    }

    static let days: [(String?, String, Punctuality)] = [
        (nil, "2022-07-09", .notDue(daysLeft: 1)), (nil, "2022-07-10", .notDue(daysLeft: 0)),
        (nil, "2022-07-11", .missing(days: 1)), ("2022-07-10", "2022-08-12", .onTime),
        ("2022-07-11", "2022-08-12", .late(days: 1)), ("2022-06-01", "2022-06-01", .onTime),
    ]

    @Test(arguments: days)
    func `in time is until the end of the due day`(submitted: String?, today: String, expected: Punctuality) {
        #expect(
            Punctuality(inSince: submitted.flatMap { Day($0) }, dueOn: Self.due, today: Day(today)!)
                == expected)
    }
}
