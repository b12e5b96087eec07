import Civics
import Records
import TestSupport
import Testing

/// A letter has a line in the register of every unit that had it, with what was done there.
@Suite struct LetterRegisterTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `a letter that was passed on has a number and its handling in each register`(
        on backend: Backend
    ) async throws {
        let office = try await Office(on: backend)
        let other = DisclosureOffice.otherWard
        let letter = try await office.receive("Đường ngập")
        try await office.act("classify", on: letter.id) {
            $0.kind = .petition
            $0.details["eligibility"] = "eligible"
            $0.details["competence"] = "other"
        }
        office.office.move(to: "2022-08-16")
        let moved = try await office.act("transfer", on: letter.id) { $0.unit = other }
        #expect(moved.letter.unit == other)
        office.office.move(to: "2022-08-18")
        try await office.act("classify", on: letter.id) {
            $0.kind = .petition
            $0.details["eligibility"] = "eligible"
            $0.details["competence"] = "own"
        }
        try await office.act("accept", on: letter.id)
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Lê Văn Minh") }
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "right", "answer": "Đã nạo vét cống."]
        }
        let (first, second) = (
            try await line(in: DisclosureOffice.ward, office), try await line(in: other, office)
        )
        #expect(first.entry.number.description == "1/2022" && second.entry.number.description == "1/2022")
        #expect(first.entry.beganOn == Day("2022-08-12") && second.entry.beganOn == Day("2022-08-16"))
        #expect(first.entry.endedBy == "transfer" && first.entry.endedOn == Day("2022-08-16"))
        #expect(!first.entry.isLast && second.entry.isLast && second.entry.endedBy == "decide")
        #expect(first.handling.act == "transfer" && first.handling.isOwn == false)
        #expect(first.handling.acceptedOn == nil && first.handling.outcome == nil)
        #expect(first.handling.officer == nil)
        #expect(second.handling.acceptedOn == Day("2022-08-18") && second.handling.isOwn == true)
        #expect(second.handling.outcome == "right" && second.handling.officer == "Lê Văn Minh")
        // The next letter to the other ward comes after it in the register.
        let next = try await office.letters.receive(
            LetterIntake(
                unit: other, kind: .petition, channel: .web, subject: "Đèn hỏng", text: "Đèn ngõ 5 hỏng."),
            by: .visitor)
        #expect(try await office.record(next.letter.id).number.description == "2/2022")
        #expect(try await office.record(letter.id).number.description == "1/2022")
    }

    @Test(arguments: Backend.available)
    func `a second complaint has a line of its own above, and opening again adds none`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        for act in ["classify", "accept"] {
            try await office.act(act, on: letter.id) { $0.kind = .complaint }
        }
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "wrong", "answer": "Lối đi của chung."]
        }
        try await office.act("close", on: letter.id)
        try await office.act("reopen", on: letter.id) { $0.details["reason"] = "Có giấy tờ mới" }
        try await office.act("accept", on: letter.id)
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "partly", "answer": "Mở lối đi 2 m."]
        }
        #expect(try await register(of: DisclosureOffice.ward, office).count == 1)
        try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.city }
        let (ward, city) = (
            try await line(in: DisclosureOffice.ward, office),
            try await line(in: DisclosureOffice.city, office)
        )
        #expect(ward.handling.outcome == "partly" && ward.entry.instance == .first)
        #expect(city.handling.outcome == nil && city.entry.instance == .second)
        #expect(city.entry.beganAs == .second && city.entry.isLast)
        // The city's time is the city's: the line of the ward keeps its own.
        let before = ward.handling.settleBy
        office.office.move(to: "2022-08-25")
        for act in ["classify", "accept"] {
            try await office.act(act, on: letter.id) { $0.kind = .complaint }
        }
        let after = try await line(in: DisclosureOffice.ward, office).handling.settleBy
        #expect(before != nil && before == after)
        #expect(try await line(in: DisclosureOffice.city, office).handling.settleBy != before)
    }

    @Test func `who has passed a letter on may know what they did with it, and no more`() async throws {
        let office = try await Office()
        let letter = try await office.receive("Cán bộ sách nhiễu", .denunciation)
        try await office.act("classify", on: letter.id) {
            $0.kind = .denunciation
            $0.details["competence"] = "other"
        }
        try await office.act("transfer", on: letter.id) { $0.unit = DisclosureOffice.otherWard }
        let record = try await office.record(letter.id)
        let entries = try await office.office.archive.read { try LetterStore.entries(of: letter.id, in: $0) }
        let (mine, theirs) = (entries[0], entries[1])
        #expect(!office.head.maySee(record) && office.head.maySee(mine, of: record))
        #expect(!office.head.maySee(theirs, of: record) && !office.clerk.maySee(mine, of: record))
    }

    private func register(of unit: Unit.ID, _ office: Office) async throws -> [(
        entry: LetterEntry, handling: LetterHandling
    )] {
        try await office.office.archive.read { reading in
            let lines = try LetterStore.register(
                of: [unit], received: DayRange(from: nil, to: nil), limit: 10, in: reading)
            let handling = try LetterStore.handling(of: lines.map(\.entry), in: reading)
            return zip(lines, handling).map { ($0.entry, $1) }
        }
    }

    private func line(in unit: Unit.ID, _ office: Office) async throws -> (
        entry: LetterEntry, handling: LetterHandling
    ) {
        try #require(try await register(of: unit, office).first)
    }
}
