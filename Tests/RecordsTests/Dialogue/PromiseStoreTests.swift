import Civics
import Records
import Storage
import TestSupport
import Testing

@Suite struct PromiseStoreTests {
    @Test(arguments: Backend.available)
    func `a promise is kept with everything that came of it`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let file = try await office.upload(TestPhoto.jpeg(orientation: 1))
        let made = try await office.promise()
        var promise = try await office.promises.takeOn(made.id, revision: 1, by: DialogueOffice.lan)
        promise = try await office.promises.extend(
            promise.id, to: Day("2022-09-02")!, reason: "Chờ vật tư", revision: 2, by: DisclosureOffice.minh)
        #expect(promise.due == Day("2022-09-05"))
        office.move(to: "2022-09-05")
        promise = try await office.claim(promise, on: "2022-09-05", files: [file.id])
        promise = try await office.promises.confirm(
            promise.id, "Cảm ơn", as: DisclosureOffice.asker, revision: promise.revision)
        let found = try await office.promises.promise(made.id)
        #expect(found == promise)
        #expect(found.steps.map(\.kind) == [.takenOn, .extended, .claimed, .confirmed])
        #expect(found.steps[2].files == [file.id])
        #expect(found.outcome(on: Day("2022-09-06")!) == .keptLate)
        let byOrigin = try await office.archive.read {
            (
                try PromiseStore.promises(of: .visit("V1"), in: $0),
                try PromiseStore.promises(of: .visit("V2"), in: $0)
            )
        }
        #expect(byOrigin.0 == [found])
        #expect(byOrigin.1.isEmpty)
    }

    @Test(arguments: Backend.available)
    func `the second of two is told what the first has done`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let promise = try await office.promise()
        _ = try await office.promises.takeOn(promise.id, revision: 1, by: DialogueOffice.lan)
        let refusal = await #expect(throws: Refusal.self) {
            try await office.promises.declareNotPossible(
                promise.id, reason: "Không đủ tiền", revision: 1, by: DisclosureOffice.minh)
        }
        #expect(refusal?.kind == .conflict)
        #expect(refusal?.reason.vietnamese.contains("bắt đầu làm (Trần Thị Lan)") == true)
        #expect(try await office.promises.promise(promise.id).state == .inProgress)
    }

    @Test(arguments: Backend.available)
    func `only the code of whoever asked confirms or disputes`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let claimed = try await office.claim(try await office.promise(), on: "2022-08-12")
        for stranger in [
            ReceiptStore.Subject(noun: "visit", id: "V2"), .init(noun: "letter", id: "V1"),
            .init(noun: "promise", id: "V1"),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                try await office.promises.dispute(
                    claimed.id, "Chưa", as: stranger, revision: claimed.revision)
            }
            #expect(refusal?.kind == .notFound)
        }
        let disputed = try await office.promises.dispute(
            claimed.id, "Vẫn còn ngập", as: DisclosureOffice.asker, revision: claimed.revision)
        #expect(disputed.state == .disputed)
        let told = try await office.archive.read {
            try Outbox.about("promise", claimed.id, in: $0)
        }
        #expect(told.map(\.message.kind) == [.dispute])
        #expect(told.first?.message.recipient == .role(.unitHead))
    }

    @Test(arguments: Backend.available)
    func `a promise from paper gets a code of its own`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let receipts = ReceiptStore(key: .random())
        let (promise, code) = try await office.promises.makeFromPaper(
            PromiseDraft(
                origin: PromiseOrigin(noun: .paperDialogue, subject: "BB 05, 1/8/2022"),
                unit: DisclosureOffice.ward, what: "Lắp đèn ngõ 12", owner: "Chủ tịch phường",
                due: Day("2022-08-31")!), by: DialogueOffice.lan, receipts)
        let subject = try await office.archive.read { try receipts.subject(of: code, in: $0) }
        #expect(subject == ReceiptStore.Subject(noun: "promise", id: promise.id.description))
        let claimed = try await office.claim(promise, on: "2022-08-12")
        let confirmed = try await office.promises.confirm(
            claimed.id, as: try #require(subject), revision: claimed.revision)
        #expect(confirmed.state == .confirmed)
    }

    @Test(arguments: Backend.available)
    func `evidence is private until it is published`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let file = try await office.upload(TestPhoto.jpeg(orientation: 1))
        let claimed = try await office.claim(
            try await office.promise(), on: "2022-08-12", files: [file.id])
        #expect(try await office.files.file(file.id).isPublished == false)
        try await office.promises.publishEvidence(
            claimed.id, revision: claimed.revision, by: DialogueOffice.lan)
        #expect(try await office.files.file(file.id).isPublished)
        let other = try await office.promise(from: .visit("V9"))
        await #expect(throws: Refusal.self) {
            try await office.claim(other, on: "2022-08-12", files: [file.id])
        }
    }

    @Test(arguments: Backend.available)
    func `the tally kept beside the promises is the one counted from them`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let (store, minh) = (office.promises, DisclosureOffice.minh)
        let kept = try await office.claim(try await office.promise(), on: "2022-08-12")
        _ = try await store.confirm(kept.id, as: DisclosureOffice.asker, revision: kept.revision)
        let broken = try await office.promise("Mở đường", due: "2022-08-12")
        _ = try await store.declareNotPossible(broken.id, reason: "Vướng", revision: 1, by: minh)
        try await office.promise("Trồng cây", due: "2022-08-15")
        let late = try await office.claim(try await office.promise(due: "2022-08-12"), on: "2022-08-12")
        office.move(to: "2022-08-16")
        let disputed = try await store.dispute(
            late.id, "Chưa", as: DisclosureOffice.asker, revision: late.revision)
        try await office.promise("Việc của phường khác", of: DisclosureOffice.otherWard)
        func counted() async throws -> PromiseTally {
            try await office.archive.read { reading in
                let all = try PromiseStore.list(PromiseFilter(units: [DisclosureOffice.ward]), in: reading)
                return PromiseTally(
                    of: try PromiseStore.promises(all.map(\.id), in: reading), on: reading.today)
            }
        }
        #expect(try await counted() == office.tally())
        #expect(try await office.tally() == PromiseTally(made: 4, due: 4, kept: 1, keptInTime: 1, broken: 3))
        let again = try await office.claim(disputed, on: "2022-08-16")
        _ = try await store.confirm(again.id, as: DisclosureOffice.asker, revision: again.revision)
        #expect(try await counted() == office.tally())
        #expect(try await office.tally() == PromiseTally(made: 4, due: 4, kept: 2, keptInTime: 1, broken: 2))
        #expect(try await office.tally(of: nil).made == 5)
    }

    @Test(arguments: Backend.available)
    func `lists are narrowed down by unit, standing and origin`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let late = try await office.promise("A", due: "2022-08-12")
        let waiting = try await office.claim(
            try await office.promise("B", from: .dialogueQuestion("Q1")), on: "2022-08-12")
        let other = try await office.promise("C", of: DisclosureOffice.otherWard)
        office.move(to: "2022-08-15")
        func found(_ filter: PromiseFilter) async throws -> Set<Promise.ID> {
            try await office.archive.read { Set(try PromiseStore.list(filter, in: $0).map(\.id)) }
        }
        #expect(try await found(PromiseFilter(standing: .late)) == [late.id])
        #expect(try await found(PromiseFilter(standing: .waiting)) == [waiting.id])
        #expect(try await found(PromiseFilter(standing: .underWay)) == [other.id])
        #expect(try await found(PromiseFilter(source: .dialogue)) == [waiting.id])
        #expect(try await found(PromiseFilter(units: [DisclosureOffice.otherWard])) == [other.id])
        let open = try await office.archive.read {
            try PromiseStore.open(of: DisclosureOffice.ward, in: $0).map(\.id)
        }
        #expect(open == [late.id, waiting.id])
    }
}
