import Testing

@testable import Civics

@Suite struct DueClockTests {
    let clock: DueClock

    init() throws {
        clock = DueClock(law: try Law.load())
    }

    private func refusal(
        _ rule: String, _ start: String, variant: String? = nil, pauses: [Pause] = [],
        extended: ClockExtension? = nil
    ) throws -> Refusal {
        let question = ClockQuestion(
            rule, from: Day(start)!, variant: variant, pauses: pauses, extension: extended)
        return try #require(#expect(throws: Refusal.self) { try clock.read(question) })
    }

    @Test func `what cannot be answered is refused, with the field and a sentence in both languages`() throws
    {
        let pause = Pause(Day("2022-08-01")!, Day("2022-08-02")!)!
        let refusals = [
            try refusal("no_such_rule", "2022-08-12"),
            try refusal("type_complaint", "2022-08-12"),
            try refusal("complaint_first_settlement", "2022-08-12", variant: "lunar"),
            try refusal("complaint_first_decision_sent", "2022-08-12", variant: "complex"),
            try refusal("notice_2013", "2022-08-12"),
            try refusal("commune_socio_economic_plan", "2023-06-30"),
            try refusal("nd04_policy_and_law", "2023-07-01"),
            try refusal("complaint_first_settlement", "2100-12-30"),
            try refusal("reception_schedule_posting", "2022-08-12", pauses: [pause]),
            try refusal("reception_schedule_posting", "2022-08-12", extended: ClockExtension(days: 1)),
            try refusal("complaint_first_settlement", "2022-08-12", extended: ClockExtension(days: nil)),
            try refusal("complaint_first_settlement", "2022-08-12", extended: ClockExtension(days: 4_000)),
        ]
        #expect(
            refusals.map(\.field) == [
                "rule", "rule", "variant", "variant", "variant", "start", "start", "start", "pauses",
                "extended",
                "extended", "extended",
            ])
        for refusal in refusals {
            #expect(refusal.reason.vietnamese != refusal.reason.english)
        }
        #expect(refusals[5].kind == .tooEarly)
        #expect(refusals[6].kind == .tooLate)
    }

    @Test func `an extension decided after the due day extends nothing`() throws {
        func due(decidedOn day: String) throws -> String {
            try clock.read(
                ClockQuestion(
                    "complaint_first_settlement", from: Day("2022-03-01")!,
                    extension: ClockExtension(days: 15, decidedOn: Day(day)!, signer: "Chủ tịch"))
            ).due.description
        }
        #expect(try due(decidedOn: "2022-03-30") == "2022-04-15")
        #expect(try due(decidedOn: "2022-03-31") == "2022-04-15")
        #expect(try due(decidedOn: "2022-04-01") == "2022-03-31")
    }

    @Test(arguments: [
        ("denunciation_settlement", "complex", 30, "2022-03-04", "The law allows 60 days in all"),
        ("denunciation_settlement", "complex", 30, "2022-03-07", "came after the due day"),
        ("complaint_first_settlement", "remote_complex", 15, "2022-01-10", "The law allows 60 days in all"),
        ("complaint_first_settlement", "remote_complex", 0, "2022-01-10", "An extension by 0 days"),
        ("complaint_first_settlement", "remote_complex", 15, nil, "The law allows 60 days in all"),
    ])
    func `an extension that adds nothing says why`(
        rule: String, variant: String, days: Int, decidedOn: String?, words: String
    ) throws {
        func reading(_ extended: ClockExtension?) throws -> ClockReading {
            try clock.read(
                ClockQuestion(rule, from: Day("2022-01-03")!, variant: variant, extension: extended))
        }
        let told = try reading(ClockExtension(days: days, decidedOn: decidedOn.flatMap { Day($0) }))
        #expect(try told.due == reading(nil).due)
        let steps = told.working.filter { $0.kind == .extended }
        #expect(steps.count == 1)
        #expect(steps.first?.text.english.contains(words) == true, "\(steps.map(\.text.english))")
    }

    @Test func `a pause that moves the due day lets a later extension count`() throws {
        let pause = Pause(Day("2022-03-10")!, Day("2022-03-16")!)!
        let reading = try clock.read(
            ClockQuestion(
                "complaint_first_settlement", from: Day("2022-03-01")!, pauses: [pause],
                extension: ClockExtension(days: 10, decidedOn: Day("2022-04-07")!)))
        // Without the pause the period would have ended on 31 March; with it, on 7 April.
        #expect(reading.due == Day("2022-04-18"))
    }

    @Test func `the working tells each day that was passed over, and why`() throws {
        let reading = try clock.read(ClockQuestion("reception_reply", from: Day("2022-08-26")!))
        #expect(reading.due == Day("2022-09-13"))
        let skipped = reading.working.filter { $0.kind == .skipped }
        #expect(skipped.count == 3)
        #expect(skipped[0].text.vietnamese.contains("6 ngày nghỉ hằng tuần"))
        #expect(skipped[1].text.vietnamese.contains("Quốc khánh"))
        #expect(skipped[2].text.english.contains("National Day"))
        #expect(skipped.allSatisfy { $0.article != nil })
        #expect(reading.citation.vietnamese == "Điều 28 khoản 1 Luật 42/2013/QH13")
        #expect(reading.calendarVersion == clock.calendar.version)
        #expect(!reading.isUnsure)
    }

    @Test func `the roll-over names the rest day and the article`() throws {
        let reading = try clock.read(ClockQuestion("complaint_acceptance_first", from: Day("2022-04-20")!))
        let step = try #require(reading.working.first { $0.kind == .rolledOver })
        #expect(step.text.vietnamese.contains("30/4/2022"))
        #expect(step.text.vietnamese.contains("4/5/2022"))
        #expect(step.article?.vietnamese.contains("Bộ luật 91/2015/QH13") == true)
        #expect(step.isUnsure)
    }

    @Test func `an uncertain unit gives both readings`() throws {
        let reading = try clock.read(ClockQuestion("letter_handling_10_days", from: Day("2022-08-12")!))
        #expect(reading.isUnsure)
        #expect(reading.due == Day("2022-08-22"))
        #expect(reading.alternatives.map(\.due) == [Day("2022-08-26")])
    }

    @Test func `an unsure rule gives the reading in the other kind of day`() throws {
        let reading = try clock.read(
            ClockQuestion("ord_socio_economic_plan_budget", from: Day("2022-08-12")!))
        #expect(reading.due == Day("2022-08-15"))
        #expect(reading.alternatives.map(\.due) == [Day("2022-08-16")])
        #expect(!reading.doubts.isEmpty)
    }

    @Test func `a due day that hangs on the culture day is told both ways`() throws {
        let reading = try clock.read(ClockQuestion("complaint_first_decision_sent", from: Day("2026-11-23")!))
        #expect(reading.due == Day("2026-11-27"))
        #expect(reading.alternatives.map(\.due) == [Day("2026-11-26")])
        #expect(reading.isUnsure)
        let before = try clock.read(ClockQuestion("complaint_first_decision_sent", from: Day("2026-11-16")!))
        #expect(before.alternatives.isEmpty && !before.isUnsure)
    }

    @Test func `a letter passed to another body has a clock of its own there`() throws {
        // Received on Friday 5 August: to be passed on by the 12th. The competent body has it from Monday the 15th.
        let passedOn = try clock.read(
            ClockQuestion("handle_denunciation_not_competent", from: Day("2022-08-05")!))
        #expect(passedOn.due == Day("2022-08-12"))
        let there = try clock.read(ClockQuestion("denunciation_initial_handling", from: Day("2022-08-15")!))
        #expect(there.due == Day("2022-08-24"))
    }

    @Test func `a body that follows another goes on with its clock, even under a new law`() throws {
        // A case of a ward that was merged on 1 July 2025, and one begun before the law changed on 1 July 2026: the start
        // decides, not who handles it nor when it is asked.
        let merged = try clock.read(ClockQuestion("complaint_first_settlement", from: Day("2025-06-20")!))
        #expect(merged.due == Day("2025-07-21"))
        let older = try clock.read(ClockQuestion("complaint_acceptance_2026", from: Day("2026-06-29")!))
        #expect(older.ruleKey == "complaint_acceptance_first")
        #expect(older.due == Day("2026-07-09"))
    }

    @Test func `a period that yields to the law of a field says so`() throws {
        let reading = try clock.read(ClockQuestion("commune_budget", from: Day("2023-07-03")!))
        let remark = try #require(reading.working.last)
        #expect(remark.kind == .remark)
        #expect(remark.article?.vietnamese == "Điều 91 khoản 1 Luật 10/2022/QH15")
    }

    @Test func `the change of law is told in the working`() throws {
        let reading = try clock.read(ClockQuestion("complaint_acceptance_first", from: Day("2026-07-01")!))
        #expect(reading.ruleKey == "complaint_acceptance_2026")
        #expect(reading.working.first?.kind == .version)
        #expect(reading.working.first?.text.vietnamese.contains("Nghị định 155/2026/NĐ-CP") == true)
    }
}
