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

    @Test(arguments: Backend.available)
    func `one held out of turn joins the plan, so that no more is held than planned`(on backend: Backend)
        async throws
    {
        let office = try await DialogueOffice(on: backend, day: "2022-01-05")
        let plan = office.plan("2022-03-10", inYearPlan: false)
        let planned = try await office.dialogues.plan(
            plan, .people, .onCase, of: DialogueOffice.ward, by: DialogueOffice.lan)
        _ = try await office.dialogues.announce(
            planned.id, on: Day("2022-01-05")!, revision: planned.revision, by: DialogueOffice.lan)
        office.move(to: "2022-08-12")
        #expect(
            try await office.office.figures().quantity("dialogues_planned", of: DialogueOffice.ward)?.whole
                ?? 0 == 0)
        _ = try await office.closed(planned.id)
        let figures = try await office.office.figures()
        for key: Indicator.Key in ["dialogues", "dialogues_planned"] {
            #expect(figures.quantity(key, of: DialogueOffice.ward)?.whole == 1, "\(key)")
        }
    }
}
