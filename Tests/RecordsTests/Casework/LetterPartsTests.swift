import Civics
import Records
import TestSupport
import Testing

/// The letters that a letter was split into, which its receipt code opens.
@Suite struct LetterPartsTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `the code of the whole opens its parts and theirs, and no other letter`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let whole = try await office.receive("Nhiều việc")
        let parts = try await office.split(whole.id, [.petition, .complaint])
        let inner = try await office.split(parts[0].id, [.petition, .petition])
        let other = try await office.receive("Rác")
        for part in parts + inner {
            #expect(try await office.isPart(part.id, of: whole.id))
        }
        for stranger in [whole.id, other.id] {
            #expect(try await !office.isPart(stranger, of: whole.id))
        }
        #expect(try await office.isPart(inner[1].id, of: parts[0].id))
        #expect(try await !office.isPart(inner[1].id, of: parts[1].id))
    }

    @Test(arguments: Backend.available)
    func `a part that is joined to another letter stays a part, and the other does not become one`(
        on backend: Backend
    ) async throws {
        let office = try await Office(on: backend)
        let whole = try await office.receive("Nhiều việc")
        let target = try await office.receive("Đường ngập", from: "Trần Văn Ba")
        let parts = try await office.split(whole.id, [.petition, .complaint])
        try await office.act("join", on: parts[0].id) {
            $0.letter = LetterRecord.Number(2, of: 2022)
            $0.details = ["reason": "Cùng một việc."]
        }
        #expect(try await office.record(parts[0].id).letter.state == "joined")
        #expect(try await !office.isPart(parts[0].id, of: target.id))
        #expect(try await !office.isPart(target.id, of: whole.id))
        let record = try await office.record(whole.id)
        let kin = try await office.office.archive.read { try office.letters.kin(of: record, in: $0) }
        #expect(kin.map(\.id) == parts.map(\.id))
    }

    @Test(arguments: Backend.available)
    func `papers go to every part, and stay with the whole where something is denounced`(on backend: Backend)
        async throws
    {
        for (kinds, copies) in [
            ([LetterKind.petition, .complaint], 2), ([.petition, .denunciation], 0),
        ] {
            let office = try await Office(on: backend)
            let papers = try ["don.txt", "anh.txt"].map { name in
                let staged = try office.office.folder.stage()
                try staged.append(Array("Giấy tờ \(name)".utf8))
                return try office.office.folder.keep(staged, sentAs: name, field: "files")
            }
            let (whole, _) = try await office.letters.receive(
                LetterIntake(
                    unit: office.ward, kind: .petition, channel: .web, senderName: "Lan",
                    senderAddress: "Tổ 5", subject: "Nhiều việc",
                    text: "Nhiều việc."),
                files: [papers[0]], by: .visitor)
            try await office.letters.write("Tôi gửi thêm.", files: [papers[1]], bySenderOf: whole.id)
            let parts = try await office.split(whole.id, kinds)
            #expect(try await office.papers(of: whole.id).map(\.name).sorted() == ["anh.txt", "don.txt"])
            var seen: Set<StoredFile.ID> = []
            for part in parts {
                let files = try await office.papers(of: part.id)
                #expect(Set(files.map(\.digest)) == Set(papers.prefix(copies).map(\.digest)))
                #expect(files.allSatisfy { seen.insert($0.id).inserted })
            }
        }
    }

    @Test(arguments: Backend.available)
    func `its sender writes to the parts of a split letter, and not to the whole`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let whole = try await office.receive("Nhiều việc")
        let parts = try await office.split(whole.id, [.petition, .complaint])
        let refusal = await #expect(throws: Refusal.self) {
            try await office.letters.write("Tôi hỏi.", bySenderOf: whole.id)
        }
        #expect(refusal?.kind == .conflict && refusal?.field == "text")
        try await office.letters.write("Tôi hỏi.", bySenderOf: parts[1].id)
    }

    @Test func `parts keep who speaks for the group, and no complaint is made of a letter without a name`()
        async throws
    {
        let office = try await Office(day: "2026-08-12")
        let group = try await office.receive("Giá bồi thường", .complaint, people: 40)
        try await office.act("represent", on: group.id) { $0.representatives = ["Lê Văn Tư", "Đỗ Thị Sáu"] }
        // However long ago it came, it is split.
        office.office.move(to: "2028-02-01")
        for part in try await office.split(group.id, [.complaint, .petition]) {
            #expect(part.representatives == ["Lê Văn Tư", "Đỗ Thị Sáu"])
            #expect(part.letter.receivedOn == Day("2026-08-12"))
        }
        let nameless = try await office.receive("Nhiều việc", from: "")
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await office.split(nameless.id, [.petition, .complaint])
        }
        #expect(refusal?.field == "part-kind-2")
        #expect(try await office.record(nameless.id).letter.state == "received")
    }

    @Test(arguments: Backend.available)
    func `what is promised because of a part is answered with the code of the whole`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let whole = try await office.receive("Nhiều việc")
        let parts = try await office.split(whole.id, [.petition, .complaint])
        let stranger = try await office.receive("Rác")
        try await office.letters.promise(
            PromiseDraft(
                origin: .letter(parts[0].id), unit: office.ward, what: "Sửa cống", owner: "Phó chủ tịch",
                due: Day("2022-09-30")!), because: parts[0].id, by: office.hand)
        try await office.office.archive.read { reading in
            let promise = try #require(
                try PromiseStore.promises(of: .letter(parts[0].id), in: reading).first)
            for (id, wasAsked) in [
                (whole.id, true), (parts[0].id, true), (parts[1].id, false), (stranger.id, false),
            ] {
                let asker = ReceiptStore.Subject(noun: "letter", id: id.description)
                #expect(try PromiseStore.wasAsked(promise, by: asker, in: reading) == wasAsked)
            }
        }
    }
}

extension LetterOffice {
    /// Splits the letter into one for each kind, and gives them in their order.
    fileprivate func split(_ id: Letter.ID, _ kinds: [LetterKind]) async throws -> [LetterRecord] {
        try await act("split", on: id) { work in
            work.parts = kinds.enumerated().map { ($1, "Việc \($0 + 1)") }
        }
        let record = try await record(id)
        return try await office.archive.read { try letters.kin(of: record, in: $0) }
    }

    fileprivate func isPart(_ id: Letter.ID, of whole: Letter.ID) async throws -> Bool {
        try await office.archive.read { try LetterStore.isPart(id, of: whole, in: $0) }
    }

    fileprivate func papers(of id: Letter.ID) async throws -> [StoredFile] {
        try await office.archive.read { try LetterStore.files(of: id, in: $0) }.map(\.file)
    }
}
