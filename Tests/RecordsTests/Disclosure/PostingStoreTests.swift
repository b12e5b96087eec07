import Civics
import Records
import TestSupport
import Testing

@Suite struct PostingStoreTests {
    @Test(arguments: Backend.available)
    func `a posting comes back as it was published`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let duty = try await office.register("Mức thu vệ sinh", from: "2022-08-10")
        let posting = try await office.publish(
            "Mức thu vệ sinh", for: duty.id, at: [.officeBoard, .villageHouse, .loudspeaker], on: "2022-08-11"
        )
        #expect(try await office.postings.posting(posting.id) == posting)
        #expect(posting.term.minimumDays == 30)
        #expect(posting.hangsUntil == Day("2022-09-10"))
        let acts = try await JournalStore(archive: office.archive).latest(5)
        #expect(acts.first?.act == "published")
        #expect(acts.first?.unit == DisclosureOffice.ward)
    }

    @Test(arguments: [
        ("2022-08-12", DutyState.postedInTime), ("2022-08-13", .postedLate),
    ])
    func `the duty learns when it was met`(_ opened: String, state: DutyState) async throws {
        let office = try await DisclosureOffice(day: "2022-08-20")
        let duty = try await office.register("Mức thu", from: "2022-08-10")
        #expect(duty.due == Day("2022-08-12"))
        try await office.publish("Mức thu", for: duty.id, on: opened)
        let found = try await office.duties().first
        #expect(found?.state(on: Day("2022-08-20")!, soonUntil: Day("2022-08-23")!) == state)
    }

    @Test(arguments: Backend.available)
    func `the second of two clerks is told that the posting has changed`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let posting = try await office.publish("Mức thu", on: "2022-08-01")
        func correct(_ body: String) async throws -> Posting {
            try await office.postings.correct(
                posting.id, title: "Mức thu", body: body, files: [], reason: "Sai số", revision: 1,
                by: DisclosureOffice.lan)
        }
        let corrected = try await correct("Mức thu 30.000 đồng.")
        #expect(corrected.versions.map(\.number) == [1, 2])
        let refusal = await #expect(throws: Refusal.self) { try await correct("Mức thu 35.000 đồng.") }
        #expect(refusal?.kind == .conflict)
        #expect(try await office.postings.posting(posting.id).current.body == "Mức thu 30.000 đồng.")
    }

    @Test(arguments: Backend.available)
    func `a place is closed on the first day the law allows, and not before`(on backend: Backend) async throws
    {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-01")
        let posting = try await office.publish("Mức thu", on: "2022-08-01")
        let place = posting.places[0].id
        func close(_ day: String) async throws -> Posting {
            office.move(to: day)
            return try await office.postings.close(
                place, of: posting.id, ClosingDraft(on: Day(day)!, said: "không có"), revision: 1,
                by: DisclosureOffice.lan)
        }
        let refusal = await #expect(throws: Refusal.self) { try await close("2022-08-30") }
        #expect(refusal?.kind == .tooEarly)
        #expect(refusal?.article?.contains("34/2007") == true)
        let closed = try await close("2022-08-31")
        #expect(closed.isClosed && !closed.endedEarly)
        #expect(try await office.postings.posting(posting.id) == closed)
    }

    @Test(arguments: Backend.available)
    func `withdrawn stays to be read, and the duty counts as taken down early`(on backend: Backend)
        async throws
    {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-20")
        let duty = try await office.register("Mức thu", from: "2022-08-10")
        let posting = try await office.publish("Mức thu", for: duty.id, on: "2022-08-11")
        _ = try await office.postings.withdraw(
            posting.id, reason: "Đăng nhầm bản dự thảo", revision: 1, by: DisclosureOffice.lan)
        let found = try await office.postings.posting(posting.id)
        #expect(found.withdrawal?.reason == "Đăng nhầm bản dự thảo")
        let state = try await office.duties().first?.state(
            on: Day("2022-08-20")!, soonUntil: Day("2022-08-23")!)
        #expect(state == .takenDownEarly)
        try await office.publish("Mức thu, bản đúng", for: duty.id, on: "2022-08-20")
        let after = try await office.duties().first?.state(
            on: Day("2022-08-20")!, soonUntil: Day("2022-08-23")!)
        #expect(after == .postedInTime)
    }

    @Test(arguments: Backend.available)
    func `a permanent posting gives way to the newer one`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2024-03-01")
        let item = "commune_administrative_procedures"
        let old = try await office.publish("Thủ tục hành chính", item: item, on: "2024-01-05", amount: 120)
        let new = try await office.publish(
            "Thủ tục hành chính 2024", item: item, on: "2024-02-20", amount: 126)
        let found = try await office.postings.posting(old.id)
        #expect(found.replacement == Replacement(on: Day("2024-02-20")!, newer: new.id))
        #expect(found.amount == 120)
        #expect(PostingState(of: new, on: Day("2024-03-01")!) == .permanent)
    }

    @Test(arguments: Backend.available)
    func `lists narrow by unit, item, words without marks, and what is on the board`(on backend: Backend)
        async throws
    {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-12")
        let first = try await office.publish("Mức thu vệ sinh Đường Láng", on: "2022-08-01")
        let second = try await office.publish(
            "Danh sách hộ nghèo", item: "ord_credit_poverty", on: "2022-08-02")
        let third = try await office.publish("Mức thu 100%", on: "2022-08-03", of: DisclosureOffice.otherWard)
        _ = try await office.postings.withdraw(
            second.id, reason: "Nhầm", revision: 1, by: DisclosureOffice.lan)
        func list(_ filter: PostingFilter) async throws -> [Posting.ID] {
            try await office.archive.read { try PostingStore.list(filter, in: $0).map(\.id) }
        }
        #expect(Set(try await list(PostingFilter())) == [first.id, second.id, third.id])
        #expect(try await list(PostingFilter(units: [DisclosureOffice.otherWard])) == [third.id])
        #expect(try await list(PostingFilter(units: [])) == [])
        #expect(try await list(PostingFilter(items: ["ord_credit_poverty"])) == [second.id])
        #expect(try await list(PostingFilter(words: "DUONG lang")) == [first.id])
        #expect(try await list(PostingFilter(words: "đường")) == [first.id])
        #expect(try await list(PostingFilter(words: "100%")) == [third.id])
        #expect(try await list(PostingFilter(words: "%' OR 1=1 --")) == [])
        #expect(Set(try await list(PostingFilter(isOnBoard: true))) == [first.id, third.id])
        let counted = try await office.archive.read {
            try PostingStore.count(PostingFilter(), upTo: 2, in: $0)
        }
        #expect(counted == 2)
    }

    @Test(arguments: Backend.available)
    func `files of another unit are not published`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let file = try await office.upload(Array("Biên bản".utf8), named: "bien-ban.txt")
        await #expect(throws: Refusal.self) {
            try await office.publish(
                "Mức thu", on: "2022-08-01", files: [file.id], of: DisclosureOffice.otherWard)
        }
        #expect(try await office.files.file(file.id).isPublished == false)
        let posting = try await office.publish("Mức thu", on: "2022-08-01", files: [file.id])
        #expect(try await office.files.file(file.id).isPublished)
        #expect(posting.current.files == [file.id])
    }

    @Test(arguments: Backend.available)
    func `a draft that is wrong in several places is told all of them, and nothing is kept`(
        on backend: Backend
    ) async throws {
        let office = try await DisclosureOffice(on: backend)
        let draft = PostingDraft(
            title: "", body: "", places: [PlaceDraft(channel: .officeBoard, openedOn: Day("2022-08-13")!)],
            specificDays: 10)
        let refusals = await #expect(throws: Refusals.self) {
            try await office.postings.publish(
                draft, item: "ord_fees", of: DisclosureOffice.ward, by: DisclosureOffice.lan)
        }
        #expect(
            Set(refusals?.all.compactMap(\.field) ?? [])
                == ["title", "body", "specific-citation", "opened-on-office_board"])
        #expect(try await office.archive.read { try PostingStore.list(PostingFilter(), in: $0) }.isEmpty)
    }
}

extension DisclosureOffice {
    /// The ward's duties of August 2022 under the item about fees.
    func duties() async throws -> [OwedDuty] {
        try await archive.read {
            try ObligationStore.duties(
                of: Self.ward, item: "ord_fees", from: Day("2022-08-01")!, to: Day("2022-08-31")!, in: $0)
        }
    }
}
