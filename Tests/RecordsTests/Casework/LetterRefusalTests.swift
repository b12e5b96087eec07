import Civics
import Records
import TestSupport
import Testing

/// What the keeping of letters refuses by itself, whoever calls it, and what it says.
@Suite struct LetterRefusalTests {
    typealias Office = LetterOffice

    /// Who may do something to a petition of the ward, and to a denunciation.
    static let hands: [(name: String, roles: Set<Role>, isOfWard: Bool, petition: Bool, denunciation: Bool)] =
        [
            ("head", [.unitHead], true, true, true), ("clerk", [.unitClerk], true, true, false),
            ("reception", [.receptionOfficer], true, true, false),
            ("case officer", [.caseOfficer], true, true, false), ("auditor", [.auditor], true, false, false),
            ("village head", [.villageHead], true, false, false), ("nobody", [], true, false, false),
            ("head elsewhere", [.unitHead], false, false, false),
            ("secretary", [.committeeSecretary], false, false, false),
        ]

    @Test(arguments: hands.indices)
    func `each act on a letter asks who does it`(row: Int) async throws {
        let line = Self.hands[row]
        let office = try await Office()
        let hand = office.hand(line.roles, in: line.isOfWard ? [office.ward] : [DisclosureOffice.otherWard])
        for (kind, isAllowed) in [(LetterKind.petition, line.petition), (.denunciation, line.denunciation)] {
            let letter = try await office.receive("Việc \(kind)", kind)
            let letters = office.letters
            var work = LetterWork("classify", revision: 1, day: Day("2022-08-12")!)
            work.kind = kind
            work.details["field"] = "other"
            let (filled, ward) = (work, office.ward)
            let acts: [(name: String, act: () async throws -> Void)] = [
                ("write", { try await letters.write("Xin chào", on: letter.id, by: hand) }),
                ("classify", { _ = try await letters.carryOut(filled, on: letter.id, by: hand) }),
                (
                    "receive",
                    {
                        _ = try await letters.receive(
                            LetterIntake(
                                unit: ward, kind: .petition, channel: .counter, subject: "Rác", text: "Rác."),
                            files: [], by: hand)
                    }
                ),
            ]
            for (name, act) in acts {
                let mayDo = name == "receive" ? line.petition : isAllowed
                var refusal: Refusal?
                do { try await act() } catch let error as Refusal { refusal = error }
                #expect((refusal == nil) == mayDo, "\(line.name): \(name) on a \(kind)")
                if let refusal { #expect([.notFound, .forbidden].contains(refusal.kind)) }
            }
        }
    }

    @Test func `two letters are compared only by who may handle one and see the other`() async throws {
        let office = try await Office()
        let one = try await office.receive("Đường ngập")
        let two = try await office.receive("Đường ngập")
        let secret = try await office.receive("Đường ngập", .denunciation)
        for (hand, other) in [
            (office.hand([.auditor], in: [office.ward]), two.id),
            (office.hand([.unitClerk], in: [DisclosureOffice.otherWard]), two.id),
            (office.hand([.unitClerk], in: [office.ward]), secret.id),
            (office.hand([.unitHead], in: [office.ward]), secret.id),
            (office.hand([.unitHead], in: [office.ward]), one.id),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                try await office.letters.settleLikeness(of: one.id, and: other, isSame: true, by: hand)
            }
            #expect(refusal?.kind == .notFound)
        }
    }

    @Test func `no promise comes from a denunciation, nor from who does not handle the letter`() async throws
    {
        let office = try await Office()
        let letter = try await office.receive("Đường ngập")
        let secret = try await office.receive("Nhận tiền", .denunciation)
        for (id, hand) in [
            (secret.id, office.hand([.unitHead], in: [office.ward])),
            (letter.id, office.hand([.auditor], in: [office.ward])),
            (letter.id, office.hand([.unitHead], in: [DisclosureOffice.otherWard])),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                try await office.letters.promise(
                    PromiseDraft(
                        origin: .letter(id), unit: office.ward, what: "Sửa đường", owner: "Phó Chủ tịch",
                        due: Day("2022-08-30")!), because: id, by: hand)
            }
            #expect(refusal?.kind == .notFound)
        }
    }

    /// Acts with days that cannot be, each with its field.
    @Test func `days that cannot be are told beside their field`() async throws {
        let office = try await Office()
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        func refused(_ key: String, _ fill: (inout LetterWork) -> Void) async throws -> Refusal? {
            do { try await office.act(key, on: letter.id, fill) } catch let refusal as Refusal {
                return refusal
            }
            return nil
        }
        #expect(try await refused("accept") { $0.day = Day("2022-08-13")! }?.field == "day")
        #expect(try await refused("accept") { $0.day = Day("2022-08-11")! }?.field == "day")
        try await office.act("accept", on: letter.id)
        try await office.act("decide", on: letter.id) { $0.details = ["answer": "Mở lại."] }
        let early = try await refused("execute") { $0.until = Day("2022-08-11")! }
        #expect(early?.field == "until")
        #expect(early?.reason.vietnamese.contains("sớm hơn ngày bắt đầu") == true)
        try await office.act("execute", on: letter.id) { $0.until = Day("2022-08-19")! }
        #expect(try await office.record(letter.id).letter.executeBy == Day("2022-08-19"))
        try await office.act("close", on: letter.id)
        #expect(try await office.record(letter.id).letter.executeBy == nil)
    }

    @Test(arguments: Backend.available)
    func `a suspension that does not end keeps the clock still for years, and ends when somebody resumes`(
        on backend: Backend
    ) async throws {
        let office = try await Office(on: backend, day: "2026-07-01")
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        try await office.act("accept", on: letter.id)
        try await office.act("suspend", on: letter.id) { $0.details = ["reason": "Chờ giám định."] }
        office.office.move(to: "2028-07-03")
        let round = NoticeRound(
            archive: office.office.archive, sources: [LetterNotices(units: office.office.units)])
        #expect(try await round.go() == 0)
        let summary = try #require(try await office.list(for: office.clerk).first)
        #expect(summary.due == nil && summary.isPaused)
        let notLate = await #expect(throws: Refusal.self) {
            try await office.letters.say(.lateness, of: letter.id)
        }
        #expect(notLate?.kind == .tooEarly)
        try await office.act("resume", on: letter.id)
        let due = try #require(try await office.list(for: office.clerk).first?.due)
        #expect(due > Day("2028-07-03")!)
    }

    @Test(arguments: Backend.available)
    func `a complaint that is not settled in time goes to the next level, and only then`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        try await office.act("accept", on: letter.id)
        let early = await #expect(throws: Refusal.self) {
            try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.city }
        }
        #expect(early?.kind == .tooEarly)
        office.office.move(to: "2022-12-01")
        let again = try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.city }
        #expect(again.letter.instance == .second && again.letter.unit == DisclosureOffice.city)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        try await office.act("accept", on: letter.id)
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Lê Văn Minh") }
        try await office.act("confer", on: letter.id) { $0.details = ["minutes": "Hai bên gặp nhau."] }
        try await office.act("decide", on: letter.id) { $0.details = ["answer": "Mở lại."] }
        let third = await #expect(throws: Refusal.self) {
            try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.city }
        }
        #expect(third?.reason.vietnamese.contains("khởi kiện") == true)
        let books = try await office.office.archive.read {
            try LetterStore.books(
                of: [office.ward], from: Day("2022-07-01")!, to: Day("2022-12-31")!, in: $0)
        }
        #expect(books.returned == 1 && books.pending == 0 && books.holds)
    }

    @Test func `what is empty, enormous or no text is refused with a sentence`() async throws {
        let office = try await Office()
        let letter = try await office.receive("Đường ngập")
        for text in ["", "   \n ", String(repeating: "a", count: 5_001), "a\u{0}b"] {
            await #expect(throws: (any Error).self, "\(text.prefix(5))") {
                try await office.letters.write(text, bySenderOf: letter.id)
            }
        }
        let empty = await #expect(throws: Refusals.self) {
            try await office.letters.receive(
                LetterIntake(unit: office.ward, kind: .petition, channel: .web, subject: " ", text: "\u{0}"),
                by: .visitor)
        }
        #expect(Set(empty?.all.compactMap(\.field) ?? []) == ["subject", "text"])
    }
}
