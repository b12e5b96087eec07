import Civics
import Records
import TestSupport
import Testing

/// Who × what at dialogues and promises: the stores refuse by themselves, whatever page or command asks them.
@Suite struct UnitHandTests {
    struct Who: Sendable, CustomTestStringConvertible {
        let name: String
        let roles: Set<Role>
        var unit = DialogueOffice.ward
        var plans = false
        var takesMinutes = false
        var worksOnPromises = false
        var decidesOnPromises = false

        var testDescription: String { name }

        static let all = [
            Who(
                name: "head", roles: [.unitHead], plans: true, takesMinutes: true, worksOnPromises: true,
                decidesOnPromises: true),
            Who(
                name: "clerk", roles: [.unitClerk], plans: true, takesMinutes: true, worksOnPromises: true),
            Who(
                name: "reception officer", roles: [.receptionOfficer], takesMinutes: true,
                worksOnPromises: true),
            Who(name: "case officer", roles: [.caseOfficer], worksOnPromises: true),
            Who(name: "village head", roles: [.villageHead]),
            Who(name: "Front", roles: [.frontRepresentative]),
            Who(name: "auditor", roles: [.auditor]),
            Who(
                name: "committee", roles: [.committeeHead, .committeeSecretary], unit: DisclosureOffice.city),
            Who(
                name: "head of another ward", roles: [.unitHead, .unitClerk],
                unit: DisclosureOffice.otherWard),
            Who(name: "whose term is over", roles: []),
        ]

        var hand: UnitHand {
            UnitHand(DisclosureOffice.lan) { [roles, unit] deed, place in
                place == unit && deed.isGiven(toOneOf: roles)
            }
        }
    }

    private typealias Act = (what: String, isAllowed: Bool, act: () async throws -> Void)

    @Test(arguments: Who.all)
    func `a dialogue is kept by those whose work it is, before, on and after its day`(who: Who) async throws {
        for day in ["2022-08-18", "2022-08-19", "2022-08-22"] {
            let office = try await DialogueOffice()
            let dialogue = try await office.announced()
            let question = try await office.ask(at: dialogue.id)
            office.move(to: day)
            for (what, isAllowed, act) in acts(who, office, dialogue, question) {
                #expect(
                    try await Self.isRefused(act) != isAllowed, "\(who.name): \(what), \(day)")
            }
        }
    }

    private func acts(
        _ who: Who, _ office: DialogueOffice, _ dialogue: Dialogue, _ question: DialogueQuestion
    ) -> [Act] {
        let (store, hand, id) = (office.dialogues, who.hand, dialogue.id)
        func revision() async throws -> Int { try await office.dialogue(id).revision }
        return [
            (
                "plan", who.plans,
                {
                    _ = try await store.plan(
                        office.plan("2022-09-09"), .people, .regular, of: DialogueOffice.ward, by: hand)
                }
            ),
            (
                "announce", who.plans,
                {
                    _ = try await store.announce(
                        id, on: Day("2022-08-12")!, revision: revision(), by: hand)
                }
            ),
            (
                "change", who.plans,
                {
                    _ = try await store.change(
                        id, to: office.plan("2022-09-16"), reason: "Lụt", revision: revision(), by: hand)
                }
            ),
            (
                "admit", who.takesMinutes,
                { try await store.admit(question.id, revision: 1, by: hand) }
            ),
            (
                "enter", who.takesMinutes,
                { _ = try await store.enter("Điện", name: "", key: "k1", at: id, by: hand) }
            ),
            (
                "give a code", who.takesMinutes,
                { _ = try await store.giveCode(for: question.id, by: hand) }
            ),
            (
                "end", who.takesMinutes,
                {
                    _ = try await store.end(
                        question.id, .refused("Không thuộc thẩm quyền"), revision: 1, by: hand)
                }
            ),
            (
                "count", who.takesMinutes,
                {
                    _ = try await store.count(
                        DialogueAttendance(participants: 40, workplace: nil), at: id, revision: revision(),
                        by: hand)
                }
            ),
            (
                "close", who.takesMinutes,
                {
                    _ = try await store.close(
                        id, secretary: "Thu", conclusion: "Giao việc", revision: revision(), by: hand)
                }
            ),
            (
                "publish", who.plans,
                {
                    _ = try await store.publish(
                        id, number: "4/TB", on: Day("2022-08-22")!, revision: revision(), by: hand)
                }
            ),
            (
                "cancel", who.plans,
                { _ = try await store.cancel(id, reason: "Bão", revision: revision(), by: hand) }
            ),
        ]
    }

    @Test(arguments: Who.all)
    func `a promise is worked on by the unit's people, and decided on by its head`(who: Who) async throws {
        let office = try await DisclosureOffice()
        let receipts = ReceiptStore(key: .random())
        let (store, hand) = (office.promises, who.hand)
        let claimed = try await office.claim(try await office.promise(), on: "2022-08-12")
        func open() async throws -> Promise { try await office.promise() }
        let acts: [Act] = [
            (
                "make", who.worksOnPromises,
                {
                    _ = try await store.makeFromPaper(
                        PromiseDraft(
                            origin: PromiseOrigin(noun: .paperDialogue, subject: "Biên bản số 1"),
                            unit: DisclosureOffice.ward, what: "Sửa mái che", owner: "Phó Chủ tịch",
                            due: Day("2022-08-31")!), by: hand, receipts)
                }
            ),
            (
                "take on", who.worksOnPromises,
                { _ = try await store.takeOn(try await open().id, revision: 1, by: hand) }
            ),
            (
                "claim", who.worksOnPromises,
                {
                    _ = try await store.claim(
                        try await open().id, doneOn: Day("2022-08-12")!, "Đã làm", revision: 1, by: hand)
                }
            ),
            (
                "publish evidence", who.worksOnPromises,
                { try await store.publishEvidence(claimed.id, revision: claimed.revision, by: hand) }
            ),
            (
                "extend", who.decidesOnPromises,
                {
                    _ = try await store.extend(
                        try await open().id, to: Day("2022-09-15")!, reason: "Chờ vật tư", revision: 1,
                        by: hand)
                }
            ),
            (
                "give up", who.decidesOnPromises,
                {
                    _ = try await store.declareNotPossible(
                        try await open().id, reason: "Vướng", revision: 1, by: hand)
                }
            ),
            (
                "confirm", who.decidesOnPromises,
                {
                    _ = try await store.confirmAsHead(
                        claimed.id, "Đã xem", revision: claimed.revision, by: hand)
                }
            ),
        ]
        for (what, isAllowed, act) in acts {
            #expect(try await Self.isRefused(act) != isAllowed, "\(who.name): \(what)")
        }
    }

    /// Whether the act is refused to this person; other refusals are of the day or the form.
    private static func isRefused(_ act: () async throws -> Void) async throws -> Bool {
        do { try await act() } catch let refusal as Refusal { return refusal.kind == .forbidden }
        return false
    }
}
