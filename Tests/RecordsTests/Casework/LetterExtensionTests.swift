import Civics
import Records
import TestSupport
import Testing

/// Which time may be made longer, by whom, how often and until when.
@Suite struct LetterExtensionTests {
    typealias Office = LetterOffice

    @Test(arguments: [
        (LetterKind.complaint, nil, "complex", true), (.complaint, nil, "remote", false),
        (.complaint, nil, "remote_complex", false), (.complaint, "complex", "complex", false),
        (.complaint, "remote", "remote_complex", true), (.complaint, "remote", "complex", false),
        (.denunciation, nil, "specially_complex", false),
        (.denunciation, "complex", "specially_complex", true),
        (.denunciation, "specially_complex", "complex", false),
    ])
    func `an extension makes the time that runs longer`(
        kind: LetterKind, runs: String?, asked: String, isAllowed: Bool
    ) async throws {
        let office = try await Office()
        let letter = try await office.receive("Thu hồi lối đi", kind)
        try await office.act("classify", on: letter.id) { $0.kind = kind }
        try await office.act("accept", on: letter.id) { $0.variant = runs == "remote" ? runs : nil }
        func extend(_ variant: String) async throws {
            try await office.act("extend", on: letter.id) {
                $0.variant = variant
                $0.details["reason"] = "Nhiều người"
            }
        }
        for step in ["complex", "specially_complex"] where runs != nil && runs != "remote" {
            try await extend(step)
            if step == runs { break }
        }
        let refused = try await refusal { try await extend(asked) }
        #expect((refused == nil) == isAllowed, "\(String(describing: refused))")
    }

    @Test func `an extension entered after the last day extends nothing, whatever day it names`() async throws
    {
        let office = try await Office()
        let letter = try await office.accepted()
        // 30 days from 12 August end on 12 September (11 September is a Sunday).
        office.office.move(to: "2022-10-12")
        let late = try await refusal {
            try await office.act("extend", on: letter.id) {
                $0.day = Day("2022-09-01")!
                $0.variant = "complex"
            }
        }
        #expect(late?.kind == .tooLate)
    }

    @Test(arguments: Backend.available)
    func `the first check of a denunciation is made longer once, up to ten working days`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        func due(_ letter: Letter) async throws -> Day? {
            let record = try await office.record(letter.id)
            return try await office.office.archive.read {
                try office.letters.clock(of: record.letter, in: $0)?.due
            }
        }
        let letter = try await office.receive("Cán bộ sách nhiễu", .denunciation)
        try await office.act("extend_intake", on: letter.id) { $0.details["reason"] = "Nhiều nơi" }
        // Ten working days from Friday 12 August; seven end on the 23rd.
        #expect(try await due(letter) == Day("2022-08-26"))
        let again = try await refusal {
            try await office.act("extend_intake", on: letter.id) { $0.details["reason"] = "Nữa" }
        }
        #expect(again?.kind == .conflict)
        // What is for another body is passed on in five, however long the check was to take.
        try await office.act("classify", on: letter.id) {
            $0.kind = .denunciation
            $0.details["competence"] = "other"
        }
        #expect(try await due(letter) == Day("2022-08-19"))
        let late = try await office.receive("Cán bộ nhận tiền", .denunciation)
        office.office.move(to: "2022-08-24")
        let refused = try await refusal {
            try await office.act("extend_intake", on: late.id) { $0.details["reason"] = "Nhiều nơi" }
        }
        #expect(refused?.kind == .tooLate)
        let petition = try await office.receive("Đường ngập", .petition)
        #expect(
            try await refusal { try await office.act("extend_intake", on: petition.id) }?.kind == .invalid)
    }
}
