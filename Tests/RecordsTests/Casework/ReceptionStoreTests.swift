import Civics
import Records
import TestSupport
import Testing

@Suite struct ReceptionStoreTests {
    @Test(arguments: Backend.available)
    func `the schedule is kept with the last day to post it`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend, day: "2022-08-10")
        let drafts = ["2022-08-17", "2022-08-24"].map { office.draft($0, postedOn: "2022-08-10") }
        let planned = try await office.receptions.plan(
            drafts, of: ReceptionOffice.ward, by: ReceptionOffice.lan)
        #expect(planned.map(\.postBy) == [Day("2022-08-10"), Day("2022-08-17")])
        #expect(planned.map(\.wasPostedInTime) == [true, true])
        let kept = try await office.archive.read {
            try ReceptionStore.sessions(
                of: [ReceptionOffice.ward], from: Day("2022-08-01")!, to: Day("2022-08-31")!, in: $0)
        }
        #expect(kept == planned)
    }

    @Test(arguments: Backend.available)
    func `what is wrong with a schedule is told together, and nothing of it is kept`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend)
        var wrong = office.draft("2022-08-20")  // a Saturday
        wrong.capacity = 0
        wrong.place = " "
        await #expect {
            _ = try await office.receptions.plan(
                [office.draft("2022-08-17"), wrong], of: ReceptionOffice.ward, by: ReceptionOffice.lan)
        } throws: { error in
            Set((error as? Refusals)?.all.compactMap(\.field) ?? []) == ["day", "capacity", "place"]
        }
        var online = office.draft("2022-08-17")
        online.mode = .online
        await #expect(throws: Refusals.self) {
            _ = try await office.receptions.plan([online], of: ReceptionOffice.ward, by: ReceptionOffice.lan)
        }
        #expect(try await office.all().isEmpty)
        try await office.session("2022-08-17")
        await #expect(throws: Refusal.self) { try await office.session("2022-08-17") }
        #expect(try await office.all().count == 1)
    }

    @Test(arguments: Backend.available)
    func `what is past is not planned, and is entered afterwards within seven days and as such`(
        on backend: Backend
    ) async throws {
        let office = try await ReceptionOffice(on: backend)
        await #expect {
            _ = try await office.session("2022-08-11")
        } throws: { ($0 as? Refusals)?.all.map(\.field) == ["day"] }
        func enter(_ day: String, reason: String = "Dân kéo đến đông") async throws -> ReceptionSession {
            try await office.receptions.supplement(
                office.draft(day, capacity: 1), reason: reason, of: ReceptionOffice.ward,
                by: ReceptionOffice.lan)
        }
        for (day, reason, field) in [
            ("2022-08-04", "Dân kéo đến đông", "day"), ("2022-08-13", "Dân kéo đến đông", "day"),
            ("2022-08-11", " ", "reason"),
        ] {
            await #expect {
                _ = try await enter(day, reason: reason)
            } throws: { ($0 as? Refusals)?.all.map(\.field) == [field] }
        }
        let entered = try await enter("2022-08-05")
        #expect(entered.holding?.by == .head && entered.supplement?.enteredOn == Day("2022-08-12"))
        #expect(try await office.all() == [entered])
        // The week of 1 August has its day now, and shows that it was entered afterwards.
        let kept = try await office.archive.read { reading in
            let duties = try ReceptionDuties(
                .shipped, history: office.office.units.history(reading), calendar: .current(in: reading))
            return try duties.rounds(
                of: [ReceptionOffice.ward], from: Day("2022-08-01")!, to: Day("2022-08-07")!, reading)
        }
        #expect(kept.flatMap(\.rounds).map(\.tally.byHead) == [1])
        #expect(kept.flatMap(\.rounds).flatMap(\.sessions).map(\.supplement) == [entered.supplement])
        await #expect(throws: Refusal.self) {
            _ = try await office.receptions.hold(
                entered.id,
                Holding(by: .deputyDelegated, receiver: "Hoa", delegation: "1/UQ", signedBy: "Lan"),
                revision: 1, by: ReceptionOffice.lan)
        }
    }

    @Test(arguments: Backend.available)
    func `a schedule did not hang before it was made`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        await #expect {
            _ = try await office.session("2022-08-24", postedOn: "2022-08-11")
        } throws: { ($0 as? Refusals)?.all.map(\.field) == ["posted-on"] }
        let session = try await office.session("2022-08-24")
        office.move(to: "2022-08-16")
        func post(_ day: String) async throws {
            try await office.receptions.post(
                [session.id], of: ReceptionOffice.ward, on: Day(day)!, by: ReceptionOffice.lan)
        }
        await #expect { try await post("2022-08-11") } throws: { ($0 as? Refusal)?.field == "posted-on" }
        try await post("2022-08-15")
        let posted = try await office.archive.read { try ReceptionStore.session(session.id, in: $0) }
        #expect(posted.postedOn == Day("2022-08-15") && posted.postedAt?.day == Day("2022-08-16"))
    }

    @Test(arguments: Backend.available)
    func `turns move with a session that is put off`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        let (turn, _) = try await office.turns.book(
            TurnBooking(name: "Lan", matter: "Đường hỏng"), at: session.id)
        let postponed = try await office.receptions.postpone(
            session.id, "Chủ tịch đi chống bão", to: office.draft("2022-08-19"), revision: session.revision,
            by: ReceptionOffice.lan)
        let next = try #require(postponed.postponement?.to)
        let moved = try await office.archive.read { try TurnStore.turn(turn.id, in: $0) }
        #expect(moved.session == next && moved.number == turn.number)
        await #expect(throws: Refusal.self) {
            _ = try await office.turns.book(TurnBooking(name: "Nam", matter: "Điện"), at: session.id)
        }
    }

    @Test(arguments: Backend.available)
    func `the second of two officers is told what the first did`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        office.move(to: "2022-08-17")
        let held = Holding(by: .head, receiver: "Nguyễn Văn Minh", signedBy: "Lan")
        _ = try await office.receptions.hold(
            session.id, held, revision: session.revision, by: ReceptionOffice.lan)
        await #expect {
            _ = try await office.receptions.hold(
                session.id,
                Holding(by: .deputyDelegated, receiver: "Bà Hoa", delegation: "12/UQ", signedBy: "Thu"),
                revision: session.revision, by: office.thu)
        } throws: { error in
            let refusal = error as? Refusal
            return refusal?.kind == .conflict
                && refusal?.reason.vietnamese.contains("Người đứng đầu trực tiếp tiếp") == true
        }
    }

    /// Luật 136/2025: from 1 July 2026 the chair of a commune cannot be stood in for.
    @Test(arguments: Backend.available)
    func `the law of the day says whether a deputy may stand in`(on backend: Backend) async throws {
        for (day, isAllowed) in [("2026-06-30", true), ("2026-07-01", false)] {
            let office = try await ReceptionOffice(on: backend, day: day)
            let session = try await office.session(day)
            let holding = Holding(
                by: .deputyDelegated, receiver: "Bà Hoa", delegation: "Giấy 12/UQ-UBND", signedBy: "Lan")
            do {
                _ = try await office.receptions.hold(
                    session.id, holding, revision: session.revision, by: ReceptionOffice.lan)
                #expect(isAllowed)
            } catch let refusal as Refusal {
                #expect(!isAllowed && refusal.article?.contains("Luật 136/2025") == true)
            }
        }
    }
}

extension ReceptionOffice {
    func all() async throws -> [ReceptionSession] {
        try await archive.read {
            try ReceptionStore.sessions(from: Day("2022-01-01")!, to: Day("2026-12-31")!, in: $0)
        }
    }
}
