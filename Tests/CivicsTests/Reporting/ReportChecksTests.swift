import Testing

@testable import Civics

@Suite struct ReportChecksTests {
    private let checks: ReportChecks

    init() throws {
        checks = try ReportChecks.load(for: ReportingCity.catalogue)
    }

    private func report(
        _ amounts: [Indicator.Key: Quantity], form: UnitKind.ReportForm = .commune
    ) -> ReportFigures {
        ReportFigures(
            form: form, catalogue: ReportingCity.catalogue, computed: [:],
            entered: amounts.mapValues { ReportFigures.Entry(quantity: $0, source: "sổ") })
    }

    static let cases: [([Indicator.Key: Quantity], [String])] = [
        (["postings": 12], []),
        (["postings": Quantity(hundredths: -100)], ["postings fault"]),
        (["postings": Quantity(hundredths: 150)], ["postings fault"]),
        (["people_land": Quantity(hundredths: 150)], []),
        (["satisfaction_index": 100], []),
        (["satisfaction_index": Quantity(hundredths: 10_001)], ["satisfaction_index fault"]),
        (["disclosure_items_done": 9, "disclosure_items_required": 8], ["disclosure_rate fault"]),
        (["disclosure_items_done": 8, "disclosure_items_required": 8], []),
        (["disclosure_items_done": 8], []),
        (["disclosure_items_done": 3, "disclosure_items_required": 0], ["disclosure_rate fault"]),
        (["reception_visits": 5, "reception_first": 3, "reception_repeat": 2, "reception_people": 5], []),
        (["reception_visits": 5, "reception_first": 3, "reception_repeat": 1], ["reception_visits fault"]),
        (["reception_visits": 5, "reception_first": 3], []),
        (["reception_visits": 5, "reception_first": 6], ["reception_visits fault"]),
        (["villages_total": 9, "villages_met_2x": 8, "villages_met_1x": 2], ["villages_total fault"]),
        (["works_total_value": 5, "people_money": 3, "state_money": 4], ["works_total_value warning"]),
        (["clearance_households": 40, "clearance_agreed_households": 30, "clearance_enforced": 10], []),
        (
            ["clearance_households": 40, "clearance_agreed_households": 30, "clearance_enforced": 11],
            ["clearance_households fault"]
        ),
        (["villages_total": 9, "village_heads_elected": 10], ["villages_total warning"]),
        (["households_total": 900, "people_land_households": 901], ["households_total fault"]),
        (["units_total": 1, "inspected_units": 2], ["units_total fault"]),
        (["inspected_units": 1, "inspected_communes": 2], ["inspected_units fault"]),
        (["inspected_units": 1, "inspected_communes": 0], ["inspected_units fault"]),
        (["inspected_units": 1, "inspected_communes": 1], []),
        // Nothing comes of what was not.
        (["village_meetings": 0, "meeting_households_invited": 90], ["meeting_households_invited fault"]),
        (["village_meetings": 1, "meeting_households_invited": 90], []),
        (["ttnd_supervisions": 0, "ttnd_recommendations": 3], ["ttnd_recommendations warning"]),
        (["ttnd_supervisions": 0, "ttnd_recommendations": 0], []),
        (["ttnd_recommendations": 3], []),
        (["consultations": 0, "consultation_comments": 12], ["consultation_comments warning"]),
        (
            ["direct_decisions_ballot": 0, "vote_then_authority": 0, "ballots_issued": 72],
            ["ballots_issued warning"]
        ),
        (["direct_decisions_ballot": 0, "vote_then_authority": 1, "ballots_issued": 72], []),
        // Six villages met twice: that is twelve meetings.
        (["village_meetings": 8, "villages_met_2x": 6], ["village_meetings warning"]),
        (["village_meetings": 13, "villages_met_2x": 6, "villages_met_1x": 1], []),
        (["bcd_total": 1, "bcd_regulations": 2], ["bcd_total fault"]),
        (["reception_visits": 5, "reception_cases": 6], ["reception_visits fault"]),
        (["reception_cases": 3, "reception_first": 4], ["reception_cases fault"]),
        (
            ["petitions_carried": 1, "petitions_received": 2, "petitions_in_authority": 4],
            ["petitions_carried fault"]
        ),
        (["postings": 3, "clearance_plan_postings": 4], ["postings fault"]),
        // Carried over and received are all that can be resolved, passed on or overdue.
        (
            [
                "petitions_carried": 2, "petitions_received": 3, "petitions_resolved": 4,
                "petitions_forwarded": 1, "petitions_overdue": 0,
            ], []
        ),
        (
            [
                "petitions_carried": 2, "petitions_received": 3, "petitions_resolved": 4,
                "petitions_forwarded": 1, "petitions_overdue": 1,
            ], ["petitions_carried fault"]
        ),
    ]

    @Test(arguments: cases)
    func `a report is checked before it goes out`(amounts: [Indicator.Key: Quantity], expected: [String]) {
        let review = checks.review(report(amounts), in: .firstHalf)
        #expect(review.findings.map { "\($0.indicator) \($0.level)" } == expected)
    }

    static let jumps: [(Int, Int, Bool)] = [
        (100, 100, false), (100, 150, false), (100, 151, true), (100, 50, false), (100, 49, true),
        (4, 14, false),
        (4, 15, true), (0, 10, false), (0, 11, true),
    ]

    @Test(arguments: jumps)
    func `a large change asks for an explanation`(before: Int, now: Int, warned: Bool) {
        let report = report(["village_meetings": Quantity(now)])
        let old: [Indicator.Key: FigureValue] = ["village_meetings": .quantity(Quantity(before))]
        let review = checks.review(report, in: .firstHalf, before: old)
        #expect(!review.warnings.isEmpty == warned)
        #expect(review.isReady == !warned)
        let explained = checks.review(
            report, in: .firstHalf, before: old, explanations: ["village_meetings": "Có bầu cử trưởng thôn"])
        #expect(explained.isReady)
    }

    @Test func `the message names both numbers in words`() throws {
        let review = checks.review(
            report(["disclosure_items_done": 1_200, "disclosure_items_required": 1_000]), in: .firstHalf)
        let message = try #require(review.faults.first?.message)
        #expect(
            message.vietnamese
                == "“Số nội dung đã công khai” (1.200) lớn hơn “Số nội dung phải công khai theo quy "
                + "định” (1.000): tỷ lệ vượt 100 %. Kiểm tra lại cả hai số.")
        #expect(message.english.contains("(1,200) is larger than"))
    }

    @Test func `a part without its whole is told in plain words`() throws {
        let review = checks.review(report(["consultations": 0, "consultation_comments": 12]), in: .firstHalf)
        let message = try #require(review.warnings.first?.message)
        #expect(
            message.vietnamese
                == "“Số lượt ý kiến tham gia” là 12 trong khi “Số nội dung lấy ý kiến nhân dân trước khi quyết "
                + "định” là 0. Kiểm tra lại các số này.")
        #expect(message.english.contains("is 12 while"))
    }

    @Test func `an empty report is no report, and zero entered is not empty`() {
        #expect(checks.review(report([:]), in: .firstHalf).isEmpty)
        let computed = ReportFigures(
            form: .commune, catalogue: ReportingCity.catalogue,
            computed: ["postings": 0, "units_total": 1, "reports_due": 1, "head_sessions_required": 24])
        #expect(checks.review(computed, in: .firstHalf).isEmpty)
        #expect(throws: Refusals.self) { try checks.review(computed, in: .firstHalf).requireReady() }
        #expect(checks.review(report(["postings": 0]), in: .firstHalf).isReady)
    }

    @Test func `a report is complete when all that is asked for is there, rates aside`() {
        let asked = checks.asked(of: .workplace, in: .firstHalf)
        let amounts = Dictionary(
            uniqueKeysWithValues: asked.filter { !$0.isRatio }.map { ($0.key, Quantity(0)) })
        #expect(checks.review(report(amounts, form: .workplace), in: .firstHalf).isComplete)
        let fewer = amounts.filter { $0.key != "strikes" }
        let review = checks.review(report(fewer, form: .workplace), in: .firstHalf)
        #expect(review.missing == ["strikes"])
        #expect(!review.isComplete)
        #expect(review.isReady)
    }

    @Test func `scores are asked for once a year`() {
        #expect(!checks.asked(of: .commune, in: .firstHalf).contains { $0.key == "units_scored" })
        #expect(checks.asked(of: .commune, in: .year).contains { $0.key == "units_scored" })
    }

    @Test func `every fault of the checks is told together`() {
        let reader = ReportChecksReader(
            text: """
                jump: {percent: 0}
                equal: [{whole: nothing, parts: [postings], level: loud}]
                colour: red
                """, catalogue: ReportingCity.catalogue)
        do {
            _ = try reader.read()
            Issue.record("the file was taken")
        } catch {
            #expect(
                "\(error)".split(separator: "\n").map(String.init) == [
                    "report-checks.yaml: colour: it is not known",
                    "report-checks.yaml: jump: it needs 'percent' above 0 and 'amount' from 0",
                    "report-checks.yaml: equal 1: 'level' must be fault or warning",
                    "report-checks.yaml: equal 1: there is no indicator 'nothing'",
                    "report-checks.yaml: annual_only: a list of indicators is missing",
                    "report-checks.yaml: asked_of_unit: a list of indicators is missing",
                ])
        }
    }
}
