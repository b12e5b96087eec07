import Civics
import Records
import TestSupport
import Testing

/// Letters of the same matter that are handled as one.
@Suite struct LetterJoiningTests {
    typealias Office = LetterOffice

    @Test func `letters are joined to one that is still handled, and to no other`() async throws {
        let office = try await Office()
        let (one, two) = (try await office.receive("Đường ngập"), try await office.receive("Đường ngập nước"))
        try await office.act("join", on: one.id) { $0.letter = LetterRecord.Number(2, of: 2022) }
        let back = try await refusal {
            try await office.act("join", on: two.id) { $0.letter = LetterRecord.Number(1, of: 2022) }
        }
        #expect(back?.kind == .conflict && back?.field == "letter")
        #expect(try await office.record(two.id).letter.state == "received")
    }

    @Test(arguments: Backend.available)
    func `whoever was joined, and joined again, is led to the letter that is handled`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letters = [
            try await office.receive("Loa ồn"), try await office.receive("Loa to"),
            try await office.receive("Hát to"),
        ]
        for (from, to) in [(0, 2), (1, 3)] {
            try await office.act("join", on: letters[from].id) {
                $0.letter = LetterRecord.Number(to, of: 2022)
                $0.details["reason"] = "Cùng việc"
            }
        }
        let first = try await office.record(letters[0].id)
        let kin = try await office.office.archive.read { try office.letters.kin(of: first, in: $0) }
        #expect(kin.map(\.id) == [letters[2].id])
    }
}
