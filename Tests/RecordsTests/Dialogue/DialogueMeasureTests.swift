import Civics
import Records
import TestSupport
import Testing

@Suite struct DialogueMeasureTests {
    @Test(arguments: Backend.available)
    func `the figures equal the register, and the records behind them`(on backend: Backend) async throws {
        let office = try await DialogueOffice(on: backend, day: "2022-01-05")
        let regular = try await office.announced("2022-03-10")
        let clearance = try await office.announced("2022-04-10", .clearance, .onCase, topic: .clearance)
        // Planned for later in the year, and one that is called off.
        _ = try await office.announced("2022-11-10")
        let off = try await office.announced("2022-05-10")
        _ = try await office.dialogues.cancel(
            off.id, reason: "Lụt", revision: off.revision, by: DialogueOffice.lan)
        for _ in 1...3 { _ = try await office.ask(at: regular.id) }
        office.move(to: "2022-03-10")
        let first = try await office.questions(of: regular.id)[0]
        _ = try await office.end(
            first.id, .promised(what: "Sửa đường", owner: "Địa chính", due: Day("2022-05-10")!))
        let closed = try await office.closed(regular.id, participants: 80)
        _ = try await office.dialogues.publish(
            regular.id, number: "1/TB", on: Day("2022-03-10")!, revision: closed.revision,
            by: DialogueOffice.lan)
        office.move(to: "2022-04-10")
        _ = try await office.enter("Giá đền bù thấp", key: "key-0001", at: clearance.id)
        _ = try await office.closed(clearance.id, participants: 40)
        office.move(to: "2022-08-12")
        let figures = try await office.office.figures()
        try await office.office.expectTheSameAmongMany()
        let expected: [(Indicator.Key, Int)] = [
            ("dialogues", 2), ("dialogues_regular", 1), ("dialogues_adhoc", 1), ("dialogues_planned", 4),
            ("dialogues_planned_held", 2),
            ("dialogue_participants", 120), ("dialogue_opinions", 4), ("dialogue_answered_on_spot", 3),
            ("conclusion_published", 1), ("clearance_dialogues", 1),
        ]
        for (key, amount) in expected {
            #expect(figures.quantity(key, of: DialogueOffice.ward)?.whole == amount, "\(key)")
            let records = try await office.office.records(behind: key)
            #expect(records.reduce(Quantity.zero) { $0 + $1.amount }.whole == amount, "\(key)")
            #expect(records.allSatisfy { $0.noun == "dialogue" })
        }
    }

    /// Three held out of the plan make nothing of it; what was planned is counted from January on, in the second half too.
    @Test(arguments: Backend.available)
    func `the plan and what was held of it are those of the year, and none held out of turn`(
        on backend: Backend
    ) async throws {
        let office = try await DialogueOffice(on: backend, day: "2022-01-05")
        for day in ["2022-03-10", "2022-04-14", "2022-05-12"] {
            let planned = try await office.dialogues.plan(
                office.plan(day, inYearPlan: false), .people, .onCase, of: DialogueOffice.ward,
                by: DialogueOffice.lan)
            _ = try await office.dialogues.announce(
                planned.id, on: Day("2022-01-05")!, revision: planned.revision, by: DialogueOffice.lan)
        }
        let inPlan = try await office.announced("2022-02-10")
        _ = try await office.announced("2022-09-08")
        office.move(to: "2022-06-01")
        let all = try await office.archive.read {
            try DialogueStore.all(of: [DialogueOffice.ward], in: $0).filter { $0.plan.day.month < 6 }
        }
        for dialogue in all { _ = try await office.closed(dialogue.id) }
        #expect(inPlan.plan.isInYearPlan && all.count == 4)
        office.move(to: "2022-08-12")
        let figures = try await office.office.figures()
        func amount(_ key: Indicator.Key) -> Int? { figures.quantity(key, of: DialogueOffice.ward)?.whole }
        #expect(amount("dialogues") == 4)
        #expect(amount("dialogues_planned") == 2)
        #expect(amount("dialogues_planned_held") == 1)
        let records = try await office.office.records(behind: "dialogues_planned_held")
        #expect(records.map(\.subject) == [inPlan.id.description])
    }
}
