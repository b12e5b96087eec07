import Testing

@testable import Civics

@Suite struct ReceptionRulesTests {
    let rules = ReceptionRules(DueClock(law: .shipped))

    /// Điều 24 Luật 42/2013: at the latest 5 working days before the day.
    @Test(arguments: [
        ("2022-08-12", "2022-08-05"),
        // From a Monday back over one weekend.
        ("2022-08-15", "2022-08-08"),
        // Over the holidays of 1 and 2 September 2022.
        ("2022-09-07", "2022-08-29"),
        // Over Tết 2022: 29/1–6/2.
        ("2022-02-08", "2022-01-25"),
    ])
    func `the schedule hangs five working days before`(day: String, postBy: String) throws {
        let reading = try rules.postBy(for: Day(day)!)
        #expect(reading.due == Day(postBy))
        #expect(reading.citation.vietnamese.contains("Điều 24"))
    }

    @Test(arguments: [("2022-08-10", true), ("2022-08-11", false), (nil, false)] as [(String?, Bool)])
    func `posted on the last day is in time, a day later it is not`(posted: String?, isInTime: Bool) {
        #expect(ReceptionCast.session(postedOn: posted).wasPostedInTime == isInTime)
    }

    @Test func `a reception out of turn cannot hang before`() {
        #expect(ReceptionCast.session(postedOn: nil, occasion: "many_people").wasPostedInTime)
    }

    /// Điều 28 khoản 1: 10 working days from the day of reception.
    @Test func `whoever was received is answered within ten working days`() throws {
        #expect(try rules.answerBy(receivedOn: Day("2022-08-12")!).due == Day("2022-08-26"))
    }

    /// Điều 29 Luật 42/2013.
    @Test(arguments: [
        (1, 0, true), (4, 0, true), (4, 3, true),
        (5, 0, false), (5, 1, true), (5, 2, true), (5, 3, false),
        (10, 2, true), (10, 3, false),
        (11, 0, false), (11, 1, true), (11, 5, true), (11, 6, false), (40, 5, true), (2_000, 6, false),
    ])
    func `groups send as many representatives as the law says`(people: Int, count: Int, isRight: Bool) throws
    {
        let group = try #require(rules.groups(on: Day("2022-08-12")!))
        #expect(group.smallest == 5)
        #expect(group.isGroup(people) == (people >= 5))
        if isRight {
            try group.check(representatives: count, of: people)
        } else {
            #expect(throws: Refusal.self) { try group.check(representatives: count, of: people) }
        }
    }

    @Test func `before the law on reception there was no rule on groups here`() {
        #expect(rules.groups(on: Day("2014-06-30")!) == nil)
    }

    /// Điều 9 Luật 42/2013 with Thông tư 04/2021; Điều 4 Nghị định 154/2026 from 1 July 2026.
    @Test(arguments: [
        ("2021-11-14", 0), ("2021-11-15", 3), ("2026-06-30", 3), ("2026-07-01", 7),
    ])
    func `grounds to turn away are those of the day`(day: String, count: Int) {
        #expect(rules.grounds(on: Day(day)!).count == count)
    }

    @Test(
        arguments: [
            // Before 1 July 2026 the notice has no time; after, 3 working days.
            ("already_settled", "2026-06-30", nil), ("already_settled", "2026-07-01", "2026-07-06"),
            ("already_answered", "2026-07-01", "2026-07-06"), ("recording", "2026-07-01", nil),
            ("threatening", "2026-07-01", nil),
        ] as [(String, String, String?)])
    func `the written notice has the time of its rule`(key: String, day: String, noticeBy: String?) throws {
        let ground = try #require(rules.terms.ground(key))
        #expect(try rules.noticeBy(ground, establishedOn: Day(day)!)?.due == noticeBy.flatMap { Day($0) })
        #expect(ground.needsNotice == ["already_settled", "already_answered"].contains(key))
    }

    /// Điều 16–24 Nghị định 154/2026.
    @Test(arguments: [
        (VisitClass.complaint, false, false, "2026-06-30", false),
        (.complaint, false, false, "2026-07-01", true),
        (.feedback, true, false, "2026-07-01", true),
        (.denunciation, false, true, "2026-07-01", true),
        (.denunciation, true, true, "2026-07-01", false),
        (.denunciation, false, false, "2026-07-01", false),
        (.denunciation, false, true, "2026-06-30", false),
    ])
    func `online only when the law allows it, and a denunciation only in secrecy`(
        kind: VisitClass, asksProtection: Bool, isSecret: Bool, day: String, isAllowed: Bool
    ) {
        let refusal: Refusal? = {
            do throws(Refusal) {
                try rules.checkOnline(kind, asksProtection: asksProtection, isSecret: isSecret, on: Day(day)!)
                return nil
            } catch { return error }
        }()
        #expect((refusal == nil) == isAllowed)
        if let refusal { #expect(refusal.article?.contains("154/2026") == true) }
    }

    @Test func `the number of a card is asked for from 1 July 2026`() {
        #expect(!rules.asksForNumber(on: Day("2026-06-30")!))
        #expect(rules.asksForNumber(on: Day("2026-07-01")!))
    }

    @Test func `a list that points at nothing is refused with every fault`() {
        let yaml = """
            grounds:
            - {key: a, vi: A, en: A, place: Điều 1, rules: [nothing_at_all]}
            - {key: a, vi: A, en: A, place: Điều 1}
            occasions:
            - {key: never, vi: B, en: B, rule: ad_hoc_reception}
            """
        #expect {
            try ReceptionTerms(yaml: yaml, checkedAgainst: .shipped)
        } throws: { error in
            let text = "\(error)"
            return ["nothing_at_all", "twice", "'rules' is missing", "no such trigger"].allSatisfy(
                text.contains)
        }
    }
}
