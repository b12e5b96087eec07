import Testing

@testable import Civics

@Suite struct LetterActTests {
    let table: LetterTable
    let clock: DueClock
    let commune = Unit.ID(high: 1, low: 1)

    init() throws {
        let law = try Law.load()
        table = try LetterTable.load(checkedAgainst: law)
        clock = DueClock(law: law)
    }

    /// From every state, every act by every role, before and after the due day: what the table says is what happens.
    @Test(arguments: LetterKind.allCases)
    func `the letter does what the table says and nothing else`(kind: LetterKind) throws {
        for state in table.states {
            for act in table.acts {
                for role in Role.allCases {
                    for day in [day("2022-03-02"), day("2023-03-01")] {
                        try check(act, on: day, from: state, kind: kind, by: role)
                    }
                }
            }
        }
    }

    private func check(
        _ act: LetterAct, on day: Day, from state: LetterState, kind: LetterKind, by role: Role
    ) throws {
        var letter = letter(kind, in: state.key)
        if state.key == "accepted" || state.key == "verifying" {
            letter.runs = [Letter.StageRun(stage: .settlement, startedOn: letter.receivedOn)]
        }
        if state.key == "decided" {
            letter.runs = [Letter.StageRun(stage: .sending, startedOn: letter.receivedOn)]
        }
        let late = day > self.day("2022-12-31")
        let allowed =
            act.from.contains(state.key) && act.kinds.contains(kind) && act.roles.contains(role)
            && !(act.onlyBefore != nil && act.onlyBefore == letter.running?.stage && late)
            && act.instances.contains(letter.instance)
            && (act.during == nil || act.during == letter.running?.stage)
            && !(act.onlyAfter != nil && act.onlyAfter == letter.running?.stage && !late)
        let deed = Letter.Deed(act, on: day, kind: kind, unit: commune, variant: "complex")
        let after = try? letter.doing(deed, as: [role], by: clock, in: table)
        #expect((after != nil) == allowed, "\(act.key) from \(state.key) by \(role) on \(day)")
        if let after { #expect(after.state == act.to ?? state.key) }
    }

    @Test(arguments: [
        // Thứ tư 1/6/2022 + 10 ngày = thứ bảy 11/6, lùi sang thứ hai 13/6 (Điều 27 Luật Khiếu nại).
        ("2022-06-01", "2022-06-13"),
        // The last day of the old rule: 30/6/2026 + 10 days = thứ sáu 10/7/2026.
        ("2026-06-30", "2026-07-10"),
        // The first day of the new rule: 7 working days from 1/7/2026, thứ tư: 2, 3, 6, 7, 8, 9, 10/7.
        ("2026-07-01", "2026-07-10"),
    ])
    func `acceptance of a complaint follows the law of the day of receipt`(received: String, due: String)
        throws
    {
        let letter = Letter(
            id: .init(high: 2, low: 2), kind: .complaint, unit: commune, receivedOn: day(received))
        #expect(try letter.due(by: clock, in: table)?.due == day(due))
    }

    @Test func `a suspension stops the clock, and the day of resumption counts`() throws {
        var letter = letter(.complaint, in: "verifying")
        letter.runs = [Letter.StageRun(stage: .settlement, startedOn: day("2022-03-01"))]
        letter = try done("suspend", on: "2022-03-11", letter)
        #expect(try letter.due(by: clock, in: table) == nil)
        letter = try done("resume", on: "2022-03-21", letter)
        // 30 days from 1/3 end on 31/3; ten days stood still: chủ nhật 10/4, and 11/4 is the Hùng Kings' day off.
        #expect(try letter.due(by: clock, in: table)?.due == day("2022-04-12"))
    }

    @Test func `a transferred petition begins its clock anew at the other unit`() throws {
        let other = Unit.ID(high: 9, low: 9)
        let transfer = try #require(table.act("transfer"))
        let letter = try letter(.petition, in: "classified").doing(
            Letter.Deed(transfer, on: day("2022-03-04"), unit: other), as: [.unitClerk], by: clock, in: table)
        #expect(letter.unit == other)
        #expect(letter.runs.map(\.endedOn) == [day("2022-03-04"), nil])
        #expect(letter.running?.startedOn == day("2022-03-04"))
    }

    private func done(_ key: String, on text: String, _ letter: Letter) throws -> Letter {
        let act = try #require(table.act(key))
        return try letter.doing(Letter.Deed(act, on: day(text)), as: [.unitHead], by: clock, in: table)
    }

    private func letter(_ kind: LetterKind, in state: String) -> Letter {
        Letter(
            id: .init(high: 2, low: 2), kind: kind, state: state, unit: commune, receivedOn: day("2022-03-01")
        )
    }

    private func day(_ text: String) -> Day {
        Day(text)!
    }
}
