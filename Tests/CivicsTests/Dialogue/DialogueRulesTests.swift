import Testing

@testable import Civics

@Suite struct DialogueRulesTests {
    let rules = DialogueRules(DueClock(law: .shipped))
    static let ward = UnitKind("ward")!
    static let enterprise = UnitKind("private_enterprise")!

    /// The Front meets the people too; the law on dialogues with them binds communes alone.
    @Test(arguments: [("ward", true), ("commune", true), ("fatherland_front", false), ("city", false)])
    func `only a commune has days to keep in a dialogue with the people`(kind: String, isBound: Bool) throws {
        let holder = try #require(UnitKind(kind))
        let day = Day("2025-08-15")!
        #expect((try rules.announceBy(.people, .regular, by: holder, for: day) != nil) == isBound)
        #expect((try rules.publishBy(.people, .regular, by: holder, endedOn: day) != nil) == isBound)
    }

    /// At least 7 days before the meeting: Điều 125 Luật 77/2015, Điều 24 Luật 65/2025, Điều 43 Luật 72/2025.
    @Test(arguments: [
        ("2022-08-19", "2022-08-12", 0, "Điều 125"), ("2022-08-19", "2022-08-13", 1, "Điều 125"),
        ("2022-08-19", "2022-08-19", 7, "Điều 125"), ("2025-02-28", "2025-02-21", 0, "Điều 125"),
        ("2025-03-01", "2025-02-22", 0, "Điều 24"), ("2025-06-15", "2025-06-09", 1, "Điều 24"),
        ("2025-06-16", "2025-06-09", 0, "Điều 43"), ("2025-08-15", "2025-08-11", 3, "Điều 43"),
        // Days, not working days: over Tết as well.
        ("2026-02-20", "2026-02-13", 0, "Điều 43"),
    ])
    func `a commune announces seven days before`(day: String, on: String, missing: Int, article: String)
        throws
    {
        let found = try rules.notice(.people, .regular, by: Self.ward, for: Day(day)!, announcedOn: Day(on)!)
        let verdict = try #require(found)
        #expect(verdict.missing == missing)
        #expect(verdict.isInTime == (missing == 0))
        #expect(verdict.sentence.vietnamese.contains(article))
    }

    /// The content is sent at least 5 working days before: Điều 39 Nghị định 145/2020.
    @Test(arguments: [
        ("2022-08-15", "2022-08-08", 0), ("2022-08-15", "2022-08-09", 1), ("2022-08-15", "2022-08-12", 4),
        // Sent on a Saturday: four whole working days are left.
        ("2022-08-19", "2022-08-13", 1), ("2022-08-20", "2022-08-13", 0), ("2022-08-15", "2022-08-15", 5),
        // Over the holidays of 1 and 2 September 2022.
        ("2022-09-07", "2022-08-29", 0), ("2022-09-07", "2022-08-30", 1),
    ])
    func `a workplace sends its content five working days before`(day: String, on: String, missing: Int)
        throws
    {
        let found = try rules.notice(
            .workplace, .regular, by: Self.enterprise, for: Day(day)!, announcedOn: Day(on)!)
        #expect(try #require(found).missing == missing)
    }

    @Test(arguments: [
        (DialogueKind.workplace, DialogueMode.onRequest), (.workplace, .onCase), (.agency, .regular),
        (.clearance, .regular),
    ])
    func `where the law sets no time of notice there is none`(kind: DialogueKind, mode: DialogueMode) throws {
        #expect(try rules.announceBy(kind, mode, by: Self.ward, for: Day("2025-08-15")!) == nil)
    }

    @Test(
        arguments: [
            (.people, .regular, "2025-06-15", nil), (.people, .regular, "2025-06-16", "2025-06-26"),
            // The tenth day is a Sunday, and rolls over.
            (.people, .onCase, "2025-08-14", "2025-08-25"),
            (.workplace, .regular, "2022-08-19", "2022-08-24"),
            (.workplace, .onRequest, "2022-08-19", "2022-08-24"),
            (.workplace, .onCase, "2022-08-31", "2022-09-07"),
            (.agency, .regular, "2025-08-15", nil), (.clearance, .regular, "2025-08-15", nil),
        ] as [(DialogueKind, DialogueMode, String, String?)])
    func `results are published in the time of the law of the day`(
        kind: DialogueKind, mode: DialogueMode, day: String, due: String?
    ) throws {
        #expect(
            try rules.publishBy(kind, mode, by: Self.ward, endedOn: Day(day)!)?.due == due.flatMap { Day($0) }
        )
    }

    /// Five working days after the request came: Điều 40 Nghị định 145/2020.
    @Test(arguments: [
        ("2021-01-31", nil), ("2022-08-12", "2022-08-19"), ("2022-08-13", "2022-08-19"),
        // Over the holidays of 1 and 2 September 2022.
        ("2022-08-30", "2022-09-08"),
    ])
    func `a request is answered within five working days`(asked: String, due: String?) throws {
        #expect(try rules.answerBy(requestedOn: Day(asked)!)?.due == due.flatMap { Day($0) })
    }

    /// 60 days under the Land Law 2024, 30 from 2026 (Nghị quyết 254/2025); before them no number.
    @Test(
        arguments: [
            ("2024-07-31", nil), ("2024-08-01", "2024-09-30"), ("2025-12-31", "2026-03-02"),
            ("2026-01-01", "2026-02-02"),
        ] as [(String, String?)])
    func `a clearance is talked about in time after those concerned were asked`(asked: String, due: String?)
        throws
    {
        #expect(try rules.holdBy(consultedOn: Day(asked)!)?.due == due.flatMap { Day($0) })
    }

    @Test(
        arguments: [
            ("commune", "2015-12-31", nil), ("commune", "2016-01-01", 1), ("ward", "2025-08-01", 1),
            ("private_enterprise", "2020-12-31", nil), ("private_enterprise", "2021-01-01", 1),
            ("state_enterprise", "2023-07-01", 1), ("school", "2025-08-01", nil),
            ("village", "2025-08-01", nil),
        ] as [(String, String, Int?)])
    func `some units owe a dialogue every year`(key: String, day: String, times: Int?) throws {
        let kind = try #require(UnitKinds.shipped[key])
        #expect(rules.duty(of: kind, on: Day(day)!)?.timesAYear == times)
    }

    /// Điều 38 Nghị định 145/2020.
    @Test(arguments: [
        (49, 3, true), (49, 2, false), (49, 12, true), (50, 3, false), (50, 4, true), (149, 8, true),
        (149, 9, false),
        (150, 9, true), (299, 13, true), (299, 14, false), (300, 14, true), (500, 18, false), (999, 23, true),
        (1_000, 23, false), (1_000, 24, true), (1_000, 60, true),
    ])
    func `the employees' side has as many members as its size asks`(size: Int, members: Int, isRight: Bool)
        throws
    {
        let rule = try #require(rules.composition(on: Day("2022-08-19")!))
        let sides = Self.sides(size: size, members: members)
        #expect(rule.faults(of: sides).isEmpty == isRight)
    }

    @Test func `the employer sends at least three`() throws {
        let rule = try #require(rules.composition(on: Day("2021-02-01")!))
        #expect(rules.composition(on: Day("2021-01-31")!) == nil)
        var sides = Self.sides(size: 40, members: 5)
        sides.employerMembers = 2
        #expect(rule.faults(of: sides).count == 1)
    }

    /// Over 70 % of the employees' side, with the employer's representative: Điều 39.
    @Test(arguments: [
        (10, 7, true, false), (10, 8, true, true), (10, 8, false, false), (3, 2, true, false),
        (3, 3, true, true),
        (7, 5, true, true), (20, 14, true, false), (20, 15, true, true),
    ])
    func `a quorum is more than seven in ten`(members: Int, present: Int, isRepresented: Bool, isMet: Bool)
        throws
    {
        let rule = try #require(rules.composition(on: Day("2022-08-19")!))
        var sides = Self.sides(size: 100, members: members)
        sides.employeesPresent = present
        sides.isEmployerRepresented = isRepresented
        if isMet {
            try rule.checkQuorum(sides)
        } else {
            #expect(throws: Refusal.self) { try rule.checkQuorum(sides) }
        }
    }

    private static func sides(size: Int, members: Int) -> WorkplaceSides {
        WorkplaceSides(
            employees: size, employerMembers: 3, employeeMembers: members, employeesPresent: members,
            isEmployerRepresented: true)
    }
}
