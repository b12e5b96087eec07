import Civics
import Records
import TestSupport
import Testing

@Suite struct DialogueStoreTests {
    @Test(arguments: Backend.available)
    func `a dialogue is planned, announced, changed with its reason, and called off`(on backend: Backend)
        async throws
    {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced("2022-08-19")
        #expect(dialogue.announceBy == Day("2022-08-12"))
        #expect(dialogue.announcedOn == Day("2022-08-05"))
        await #expect(throws: Refusal.self) {
            _ = try await office.dialogues.change(
                dialogue.id, to: office.plan("2022-08-26"), reason: " ", revision: dialogue.revision,
                by: DialogueOffice.lan)
        }
        office.move(to: "2022-08-15")
        let changed = try await office.dialogues.change(
            dialogue.id, to: office.plan("2022-08-20"), reason: "Bão số 3", revision: dialogue.revision,
            by: DialogueOffice.lan)
        // A new day is announced anew, and here too late.
        #expect(changed.announcedOn == Day("2022-08-15"))
        #expect(changed.announceBy.map { $0 < Day("2022-08-15")! } == true)
        let changes = try await office.archive.read { try DialogueStore.changes(of: dialogue.id, in: $0) }
        #expect(changes.map(\.formerDay) == [Day("2022-08-19")!])
        await #expect {
            _ = try await office.dialogues.cancel(
                dialogue.id, reason: "Lụt", revision: dialogue.revision, by: DialogueOffice.lan)
        } throws: { ($0 as? Refusal)?.kind == .conflict }
        let off = try await office.dialogues.cancel(
            dialogue.id, reason: "Lụt", revision: changed.revision, by: DialogueOffice.lan)
        #expect(off.state == .cancelled)
        #expect(try await office.dialogue(dialogue.id) == off)
    }

    @Test(arguments: Backend.available)
    func `nobody was told before it was planned as it stands`(on backend: Backend) async throws {
        let office = try await DialogueOffice(on: backend)
        let planned = try await office.dialogues.plan(
            office.plan("2022-08-19"), .people, .regular, of: DialogueOffice.ward, by: DialogueOffice.lan)
        office.move(to: "2022-08-08")
        let changed = try await office.dialogues.change(
            planned.id, to: office.plan("2022-08-26"), reason: "", revision: 1, by: DialogueOffice.lan)
        office.move(to: "2022-08-10")
        for day in ["2022-08-04", "2022-08-05", "2022-08-07"] {
            await #expect {
                _ = try await office.dialogues.announce(
                    planned.id, on: Day(day)!, revision: changed.revision, by: DialogueOffice.lan)
            } throws: { ($0 as? Refusal)?.field == "announced-on" }
        }
        let announced = try await office.dialogues.announce(
            planned.id, on: Day("2022-08-08")!, revision: changed.revision, by: DialogueOffice.lan)
        #expect(announced.announcedAt?.day == Day("2022-08-10"))
        #expect(try await office.dialogue(planned.id) == announced)
        await #expect(throws: Refusal.self) {
            _ = try await office.dialogues.announce(
                planned.id, on: Day("2022-08-08")!, revision: announced.revision, by: DialogueOffice.lan)
        }
    }

    @Test(arguments: Backend.available)
    func `the second of two officers is told what the first did`(on backend: Backend) async throws {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced("2022-08-19")
        let store = office.dialogues
        func isTold(_ words: String) async throws {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await store.count(
                    DialogueAttendance(participants: 1), at: dialogue.id, revision: 1, by: DialogueOffice.lan)
            }
            #expect(refusal?.reason.vietnamese.contains(words) == true, "\(words)")
        }
        try await isTold("đã ghi thông báo từ 5/8/2022")
        let changed = try await store.change(
            dialogue.id, to: office.plan("2022-08-20"), reason: "Bão", revision: dialogue.revision,
            by: DialogueOffice.lan)
        try await isTold("lịch nay là 8:00–11:30, 20/8/2022, tại Hội trường UBND phường")
        office.move(to: "2022-08-20")
        _ = try await store.count(
            DialogueAttendance(participants: 91), at: dialogue.id, revision: changed.revision,
            by: DialogueOffice.lan)
        try await isTold("số người dự: 91")
        _ = try await office.closed(dialogue.id)
        try await isTold("biên bản đã khóa")
    }

    @Test(arguments: Backend.available)
    func `a dialogue that was held is neither called off nor put on another day`(on backend: Backend)
        async throws
    {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced("2022-08-19")
        let question = try await office.ask(at: dialogue.id)
        // It opens at eight; the clerk is there at half past seven.
        office.office.move(to: Instant(Day("2022-08-19")!, hour: 7, minute: 30))
        let floor = try await office.enter("Rác để lâu", key: "key-0001", at: dialogue.id)
        for moment in [
            Instant(Day("2022-08-19")!, hour: 7, minute: 31), Instant(Day("2022-08-22")!, hour: 9),
        ] {
            office.office.move(to: moment)
            await #expect(throws: Refusal.self) {
                _ = try await office.dialogues.cancel(
                    dialogue.id, reason: "Lụt", revision: dialogue.revision, by: DialogueOffice.lan)
            }
            await #expect(throws: Refusal.self) {
                _ = try await office.dialogues.change(
                    dialogue.id, to: office.plan("2022-08-26"), reason: "Lụt", revision: dialogue.revision,
                    by: DialogueOffice.lan)
            }
        }
        for id in [question.id, floor.id] { _ = try await office.end(id, .answered("Đã rõ", onSpot: true)) }
        #expect(try await office.closed(dialogue.id).wasHeld)
    }

    @Test(arguments: Backend.available)
    func `a question sent before has a code, and one browser supports it once`(on backend: Backend)
        async throws
    {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced()
        let (question, code) = try await office.dialogues.ask(
            "Bao giờ có nước sạch?", name: "Nam", at: dialogue.id)
        let subject = try await office.archive.read { try office.receipts.subject(of: code, in: $0) }
        #expect(subject == ReceiptStore.Subject(noun: "dialogue_question", id: question.id.description))
        await #expect(throws: Refusal.self) { try await office.dialogues.support(question.id, token: "one") }
        try await office.dialogues.admit(question.id, revision: 1, by: DialogueOffice.lan)
        for token in ["one", "two", "one", "one"] {
            try await office.dialogues.support(question.id, token: token)
        }
        let kept = try await office.questions(of: dialogue.id)
        #expect(kept.map(\.support) == [2])
        #expect(kept.map(\.place) == [1])
        let askers = try await office.archive.read { try DialogueStore.askers(of: dialogue.id, in: $0) }
        #expect(askers == [question.id: "Nam"])
        office.move(to: "2022-08-19")
        await #expect(throws: Refusal.self) { _ = try await office.ask(at: dialogue.id) }
    }

    @Test(arguments: Backend.available)
    func `many browsers at once are all counted, each once`(on backend: Backend) async throws {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced()
        let question = try await office.ask(at: dialogue.id)
        try await office.dialogues.admit(question.id, revision: 1, by: DialogueOffice.lan)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { try await office.dialogues.support(question.id, token: "t\(number / 2)") }
            }
            try await group.waitForAll()
        }
        #expect(try await office.questions(of: dialogue.id).first?.support == 10)
    }

    @Test(arguments: Backend.available)
    func `what the browser sends again after the network was away makes no second question`(
        on backend: Backend
    )
        async throws
    {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced()
        await #expect(throws: Refusal.self) {
            _ = try await office.enter("Sớm quá", key: "key-0001", at: dialogue.id)
        }
        office.move(to: "2022-08-19")
        let first = try await office.enter("Rác để lâu", key: "key-0001", at: dialogue.id)
        let again = try await office.enter("Rác để lâu", key: "key-0001", at: dialogue.id)
        let second = try await office.enter("Đèn đường hỏng", key: "key-0002", at: dialogue.id)
        #expect(first == again)
        #expect([first.place, second.place] == [1, 2])
        let same = try await withThrowingTaskGroup(of: DialogueQuestion.ID.self) { group in
            for _ in 0..<8 {
                group.addTask { try await office.enter("Cùng lúc", key: "key-0003", at: dialogue.id).id }
            }
            return try await group.reduce(into: Set<DialogueQuestion.ID>()) { $0.insert($1) }
        }
        #expect(same.count == 1)
        #expect(try await office.questions(of: dialogue.id).count == 3)
        // Sent once more after the minutes were closed it still leads to the same question.
        _ = try await office.closed(dialogue.id)
        #expect(try await office.enter("Rác để lâu", key: "key-0001", at: dialogue.id).id == first.id)
    }

    @Test(arguments: Backend.available)
    func `a question from the room and its end are one act, and sent again make no second promise`(
        on backend: Backend
    ) async throws {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced()
        office.move(to: "2022-08-19")
        func enter(_ key: String, _ ending: DialogueEndDraft) async throws -> DialogueQuestion {
            try await office.dialogues.enter(
                "Rác để lâu", name: "", key: key, ending: ending, at: dialogue.id, by: DialogueOffice.lan)
        }
        let promise = DialogueEndDraft.promised(
            what: "Lấy rác hằng ngày", owner: "Phó Chủ tịch", due: Day("2022-09-30")!)
        let made = try await enter("key-0001", promise)
        #expect(made.end?.kind == .promised && made.place == 1)
        #expect(try await enter("key-0001", promise).id == made.id)
        let promises = try await office.archive.read {
            try PromiseStore.promises(of: .dialogueQuestion(made.id.description), in: $0)
        }
        #expect(promises.map(\.id) == [try #require(made.end?.promise)])
        // What is refused of the end leaves no question behind.
        await #expect(throws: (any Error).self) {
            _ = try await enter("key-0002", .promised(what: "", owner: "", due: Day("2022-01-01")!))
        }
        let answered = try await enter("key-0003", .answered("Đã tăng chuyến", onSpot: true))
        #expect(answered.end?.isOnSpot == true)
        #expect(try await office.questions(of: dialogue.id).map(\.id) == [made.id, answered.id])
    }

    @Test(arguments: Backend.available)
    func `every question ends, and a promise is made in the same act`(on backend: Backend) async throws {
        let office = try await DialogueOffice(on: backend)
        let dialogue = try await office.announced()
        let asked = try await office.ask(at: dialogue.id)
        let set = try await office.ask("Nói xấu ông A", at: dialogue.id)
        _ = try await office.end(set.id, .refused("Không phải việc chung"))
        await #expect(throws: Refusal.self) {
            _ = try await office.end(asked.id, .answered("Sớm", onSpot: false))
        }
        office.move(to: "2022-08-19")
        let promised = try await office.end(
            asked.id,
            .promised(what: "Sửa đường ngõ 12", owner: "Công chức địa chính", due: Day("2022-09-30")!))
        let promises = try await office.archive.read {
            try PromiseStore.promises(of: .dialogueQuestion(asked.id.description), in: $0)
        }
        #expect(promises.map(\.id) == [try #require(promised.end?.promise)])
        #expect(promised.place == 1)
        await #expect {
            _ = try await office.dialogues.end(
                asked.id, .refused("Thôi"), revision: asked.revision, by: DialogueOffice.lan)
        } throws: { ($0 as? Refusal)?.kind == .conflict }
        await #expect(throws: Refusal.self) { _ = try await office.end(asked.id, .refused("Thôi")) }
        let late = try await office.enter("Câu cuối", key: "key-0009", at: dialogue.id)
        let counted = try await office.dialogues.count(
            DialogueAttendance(participants: 42), at: dialogue.id,
            revision: try await office.dialogue(dialogue.id).revision, by: DialogueOffice.lan)
        await #expect(throws: Refusal.self) {
            _ = try await office.dialogues.close(
                dialogue.id, secretary: "Thu", conclusion: "Xong", revision: counted.revision,
                by: DialogueOffice.lan)
        }
        _ = try await office.end(late.id, .answered("Đã rõ", onSpot: true))
        let closed = try await office.closed(dialogue.id, participants: 42)
        #expect(closed.minutes?.secretary == "Đỗ Thị Thu")
        // Before Law 72/2025 no time was set.
        #expect(closed.resultsBy == nil)
        await #expect(throws: Refusal.self) {
            _ = try await office.end(late.id, .answered("Sửa", onSpot: true))
        }
    }

    @Test(arguments: Backend.available)
    func `results are published after the minutes, late or in time`(on backend: Backend) async throws {
        let office = try await DialogueOffice(on: backend, day: "2025-08-01")
        let dialogue = try await office.announced("2025-08-15")
        office.move(to: "2025-08-15")
        await #expect(throws: Refusal.self) {
            _ = try await office.dialogues.publish(
                dialogue.id, number: "5/TB", on: Day("2025-08-15")!, revision: dialogue.revision,
                by: DialogueOffice.lan)
        }
        let closed = try await office.closed(dialogue.id)
        #expect(closed.resultsBy == Day("2025-08-25"))
        office.move(to: "2025-08-26")
        let late = try await office.archive.read { try DialogueStore.unfinished(in: $0) }
        #expect(late.map(\.id) == [dialogue.id])
        let published = try await office.dialogues.publish(
            dialogue.id, number: "5/TB-UBND", on: Day("2025-08-26")!, revision: closed.revision,
            by: DialogueOffice.lan)
        #expect(published.state == .published)
        #expect(try await office.archive.read { try DialogueStore.unfinished(in: $0) }.isEmpty)
    }
}
