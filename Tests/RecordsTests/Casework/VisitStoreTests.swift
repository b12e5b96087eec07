import Civics
import Records
import TestSupport
import Testing

@Suite struct VisitStoreTests {
    @Test(arguments: Backend.available)
    func `visits on one case are counted on, others begin anew`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let first = try await office.visit()
        let again = try await office.visit(case: first.caseID)
        let other = try await office.visit("Trần Văn Nam")
        #expect([first, again, other].map(\.visitNumber) == [1, 2, 1])
        #expect([first, again, other].map(\.number) == [1, 2, 3])
        #expect(first.answerBy == Day("2022-08-26"))
        let known = try await office.archive.read {
            try VisitStore.cases(
                named: "nguyen thi lan", in: [ReceptionOffice.ward], for: .init(person: nil, headOf: []),
                in: $0)
        }
        #expect(known.map(\.matter.id) == [first.caseID] && known.map(\.visits) == [2])
        await #expect(throws: Refusal.self) {
            _ = try await office.visit(case: VisitCase.ID(high: 9, low: 9))
        }
    }

    /// Who × what: a denunciation is known to whoever received it and to the head alone.
    @Test(arguments: Backend.available)
    func `a denunciation shows to nobody but its receiver and the head`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let open = try await office.visit()
        let sealed = try await office.visit("Người tố cáo", kind: .denunciation)
        let readers: [(VisitReader, Bool)] = [
            (VisitReader(person: office.thu.officer.personID, headOf: []), true),
            (VisitReader(person: nil, headOf: [ReceptionOffice.ward]), true),
            (VisitReader(person: nil, headOf: [ReceptionOffice.otherWard]), false),
            (VisitReader(person: ReceptionOffice.lan.officer.personID, headOf: []), false),
            (VisitReader(person: nil, headOf: []), false),
        ]
        for (reader, isShown) in readers {
            let (register, cases, owed) = try await office.archive.read { reading in
                (
                    try VisitStore.register(
                        of: [ReceptionOffice.ward], from: Day("2022-01-01")!, to: Day("2022-12-31")!,
                        for: reader, in: reading),
                    try VisitStore.cases(
                        named: "Người tố cáo", in: [ReceptionOffice.ward], for: reader, in: reading),
                    try VisitStore.unanswered(of: [ReceptionOffice.ward], for: reader, in: reading)
                )
            }
            #expect(register.map(\.visit.id) == (isShown ? [open.id, sealed.id] : [open.id]))
            #expect(cases.count == (isShown ? 1 : 0))
            #expect(owed.map(\.id).contains(sealed.id) == isShown)
            #expect(reader.mayRead(sealed) == isShown && reader.mayRead(open))
        }
        await #expect(throws: Refusal.self) {
            _ = try await office.visits.conclude(
                sealed.id, .promise(what: "Xem xét", owner: "Chủ tịch", due: Day("2022-09-01")!),
                revision: 1, by: office.thu)
        }
    }

    @Test(arguments: Backend.available)
    func `a conclusion becomes a promise in the same act`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let visit = try await office.visit()
        let (conclusion, code) = try await office.visits.conclude(
            visit.id,
            .promise(what: "Nâng nền ngõ 12", owner: "Chủ tịch UBND phường", due: Day("2022-09-30")!),
            revision: visit.revision, by: office.thu)
        let promises = try await office.archive.read {
            try PromiseStore.promises(of: .visit(visit.id.description), in: $0)
        }
        #expect(promises.map(\.id.description) == [conclusion.subject])
        // Nobody had given the visitor a code before.
        let subject = try await office.archive.read {
            try office.receipts.subject(of: try #require(code), in: $0)
        }
        let asker = ReceiptStore.Subject(noun: "visit", id: visit.id.description)
        #expect(subject == asker)
        #expect(try await office.archive.read { try PromiseStore.wasAsked(promises[0], by: asker, in: $0) })
        await #expect {
            _ = try await office.visits.conclude(
                visit.id, .explained("Đã giải thích"), revision: visit.revision, by: office.thu)
        } throws: { ($0 as? Refusal)?.kind == .conflict }
        // A promise that is refused leaves no conclusion behind.
        await #expect(throws: Refusals.self) {
            _ = try await office.visits.conclude(
                visit.id, .promise(what: "", owner: "", due: Day("2022-01-01")!), revision: 2, by: office.thu)
        }
        _ = try await office.visits.conclude(
            visit.id, .explained("Đã giải thích"), revision: 2, by: office.thu)
        let kept = try await office.archive.read { try VisitStore.conclusions(of: visit.id, in: $0) }
        #expect(Set(kept.map(\.kind)) == [.promise, .explained])
    }

    @Test(arguments: Backend.available)
    func `a code is given to a walk-in once, and to nobody who booked`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session()
        let (booked, _) = try await office.turns.book(
            TurnBooking(name: "Nam", matter: "Điện"), at: session.id)
        office.move(to: "2022-08-17")
        let walkIn = try await office.turns.walkIn(
            TurnBooking(name: "Lan", matter: "Đường"), at: session.id, by: office.thu)
        for (turn, hasCode) in [(booked, false), (walkIn, true)] {
            let visit = try await office.visit(
                at: VisitPlace(
                    unit: ReceptionOffice.ward, session: session.id, turn: (turn.id, turn.revision)))
            for (revision, isGiven) in [(1, hasCode), (2, false)] {
                let (_, code) = try await office.visits.conclude(
                    visit.id,
                    .promise(what: "Nâng nền ngõ \(revision)", owner: "Chủ tịch", due: Day("2022-09-30")!),
                    revision: revision, by: office.thu)
                #expect((code != nil) == isGiven)
            }
        }
    }

    @Test(arguments: Backend.available)
    func `a conclusion becomes a letter in the same act, with a code for its sender`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend)
        let visit = try await office.visit(kind: .denunciation)
        let (conclusion, code) = try await office.visits.conclude(
            visit.id, .letter(subject: "Tố cáo cán bộ địa chính"), revision: 1, by: office.thu)
        let subject = try await office.archive.read {
            try office.receipts.subject(of: try #require(code), in: $0)
        }
        #expect(subject == ReceiptStore.Subject(noun: "letter", id: try #require(conclusion.subject)))
        let kind: String? = try await office.archive.read {
            try $0.connection.value("SELECT kind FROM letter WHERE id = \(conclusion.subject ?? "")")
        }
        #expect(kind == LetterKind.denunciation.rawValue)
    }

    @Test(arguments: Backend.available)
    func `somebody turned away is told in writing by the day of the law and counted nowhere`(
        on backend: Backend
    ) async throws {
        let office = try await ReceptionOffice(on: backend, day: "2026-07-01")
        let visit = try await office.visit(handling: .refused)
        #expect(visit.visitNumber == 0 && !visit.isCounted)
        let reader = VisitReader(person: nil, headOf: [])
        func owed() async throws -> [Day?] {
            try await office.archive.read {
                try VisitStore.owedNotices(of: [ReceptionOffice.ward], for: reader, in: $0)
            }.map(\.noticeBy)
        }
        #expect(try await owed() == [Day("2026-07-06")])
        for day in ["2026-06-30", "2026-07-02"] {
            await #expect(throws: Refusal.self) {
                try await office.visits.sendNotice(
                    visit.id, number: "3/TB", on: Day(day)!, revision: 1, by: office.thu)
            }
        }
        try await office.visits.sendNotice(
            visit.id, number: "3/TB", on: Day("2026-07-01")!, revision: 1, by: office.thu)
        #expect(try await owed().isEmpty)
        let next = try await office.visit(case: visit.caseID)
        #expect(next.visitNumber == 1)
    }

    @Test(arguments: Backend.available)
    func `a correction keeps what stood there and why`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let visit = try await office.visit()
        var draft = VisitDraft(
            kind: .complaint, people: 6,
            content: VisitContent(
                name: "Nguyễn Thị Lan", address: "Tổ 4", representatives: ["Lan"],
                matter: "Khiếu nại việc thu hồi đất"), handling: .accepted)
        await #expect(throws: Refusal.self) {
            _ = try await office.visits.correct(
                visit.id, to: draft, reason: " ", revision: 1, by: ReceptionOffice.lan)
        }
        let changed = try await office.visits.correct(
            visit.id, to: draft, reason: "Ghi nhầm loại", revision: 1, by: ReceptionOffice.lan)
        #expect(changed.kind == .complaint && changed.isGroup && changed.visitNumber == 1)
        let (content, corrections) = try await office.archive.read { reading in
            (
                try VisitStore.content(of: visit.id, in: reading),
                try VisitStore.corrections(of: visit.id, in: reading)
            )
        }
        #expect(content.address == "Tổ 4" && corrections.map(\.reason) == ["Ghi nhầm loại"])
        await #expect(throws: Refusal.self) {
            _ = try await office.visits.correct(
                visit.id, to: draft, reason: "Lần nữa", revision: 1, by: ReceptionOffice.lan)
        }
        draft.handling = .refused
        await #expect(throws: Refusal.self) {
            _ = try await office.visits.correct(
                visit.id, to: draft, reason: "Đổi", revision: 2, by: ReceptionOffice.lan)
        }
    }

    @Test(arguments: Backend.available)
    func `papers taken are receipted one by one`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let visit = try await office.visit()
        let receipt = try await office.visits.takePapers(
            ["Đơn (bản chính, 2 trang)", " ", "Sổ đỏ (bản sao, 4 trang)"], of: visit.id, by: office.thu)
        #expect(receipt.items.count == 2 && receipt.name == "1/2022")
        let kept = try await office.archive.read { try VisitStore.papers(of: visit.id, in: $0) }
        #expect(kept == [receipt])
        for items in [[], ["\u{202E}a"], Array(repeating: "a", count: 61)] {
            await #expect(throws: Refusal.self) {
                _ = try await office.visits.takePapers(items, of: visit.id, by: office.thu)
            }
        }
    }
}

extension Officer {
    var personID: Person.ID? {
        if case .person(let id) = actor { id } else { nil }
    }
}
