import Civics
import Records
import TestSupport
import Testing

@Suite struct LetterStoreTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `a letter gets the next number of the register, and its code leads back to it`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let first = try await office.receive("Đường ngập")
        let (second, code) = try await office.letters.receive(
            LetterIntake(
                unit: office.ward, kind: .petition, channel: .post, subject: "Rác", text: "Nhiều rác."),
            by: .visitor)
        #expect(try await office.record(first.id).number.description == "1/2022")
        #expect(try await office.record(second.id).number.description == "2/2022")
        let subject = try await office.office.archive.read {
            try office.letters.receipts.subject(of: code, in: $0)
        }
        #expect(subject == .init(noun: "letter", id: second.id.description))
        // 10 days from 12/8/2022 end on Monday 22/8.
        #expect(
            try await office.list(for: office.clerk).map(\.due) == [Day("2022-08-22"), Day("2022-08-22")])
    }

    @Test(arguments: Backend.available)
    func `a form sent twice makes one letter`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let sending = try #require(ReceiptStore.Sending(ReceiptStore.Sending.new()))
        let intake = LetterIntake(
            unit: office.ward, kind: .petition, channel: .web, subject: "Rác", text: "Nhiều rác.")
        let one = try await office.letters.submit(intake, files: [], sending: sending)
        let two = try await office.letters.submit(intake, files: [], sending: sending)
        #expect(one.letter.id == two.letter.id)
        #expect(one.code != two.code)
        #expect(try await office.list(for: office.clerk).count == 1)
    }

    @Test(arguments: Backend.available)
    func `a complaint goes from receipt to decision, and keeps its history`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        try await office.act("accept", on: letter.id)
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Lê Văn Minh") }
        office.office.move(to: "2022-08-20")
        let decided = try await office.act("decide", on: letter.id) {
            $0.details = ["answer": "Trả lại lối đi."]
        }
        #expect(decided.letter.state == "decided")
        #expect(decided.officerName == "Lê Văn Minh")
        let steps = try await office.office.archive.read { try LetterStore.steps(of: letter.id, in: $0) }
        #expect(steps.map(\.act) == ["classify", "accept", "assign", "decide"])
        #expect(steps.last?.details["answer"] == "Trả lại lối đi.")
        let line = try #require(try await office.register().first)
        #expect(line.entry.endedOn == Day("2022-08-20"))
        #expect(line.entry.isInTime == true)
        #expect(
            try await office.record(letter.id).letter.runs.map(\.stage) == [.intake, .settlement, .sending])
    }

    @Test(arguments: Backend.available)
    func `the second of two officers is told`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Đường ngập")
        var work = LetterWork("classify", revision: 1, day: Day("2022-08-12")!)
        let fieldless = await #expect(throws: Refusal.self) {
            try await office.letters.carryOut(work, on: letter.id, by: office.hand)
        }
        #expect(fieldless?.field == "field")
        work.details["field"] = "land"
        try await office.letters.carryOut(work, on: letter.id, by: office.hand)
        let late = await #expect(throws: Refusal.self) {
            try await office.letters.carryOut(work, on: letter.id, by: office.hand)
        }
        #expect(late?.kind == .conflict)
    }

    @Test(arguments: Backend.available)
    func `a denunciation is seen by the head and whoever is charged with it, and by nobody else`(
        on backend: Backend
    ) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Cán bộ nhận tiền", .denunciation)
        _ = try await office.receive("Đường ngập")
        #expect(try await office.list(for: office.head).count == 2)
        #expect(try await office.list(for: office.clerk).count == 1)
        var search = LetterFilter()
        search.words = "can bo nhan tien"
        #expect(try await office.list(search, for: office.clerk).isEmpty)
        // What it says is not searched, not even for its head.
        #expect(try await office.list(search, for: office.head).isEmpty)
        let hidden = await #expect(throws: Refusal.self) {
            try await office.office.archive.read {
                try office.letters.record(letter.id, for: office.clerk, in: $0)
            }
        }
        #expect(hidden?.kind == .notFound)
        #expect(try await office.register().map(\.record.subject) == ["Đường ngập"])
        try await office.act("classify", on: letter.id) { $0.kind = .denunciation }
        try await office.act("accept", on: letter.id)
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Lê Văn Minh") }
        #expect(try await office.list(for: office.clerk).count == 2)
    }

    @Test(arguments: Backend.available)
    func `lateness is reported once, only when late, and reaches head and committee`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Đường ngập")
        let early = await #expect(throws: Refusal.self) {
            try await office.letters.say(.lateness, of: letter.id)
        }
        #expect(early?.kind == .tooEarly)
        office.office.move(to: "2022-08-23")
        try await office.letters.say(.lateness, of: letter.id)
        let twice = await #expect(throws: Refusal.self) {
            try await office.letters.say(.lateness, of: letter.id)
        }
        #expect(twice?.kind == .conflict)
        let queued = try await office.office.archive.read { try Outbox.about("letter", letter.id, in: $0) }
        let lateness = queued.filter { $0.message.kind == .lateness }
        #expect(Set(lateness.map(\.message.recipient)) == [.role(.unitHead), .role(.committeeSecretary)])
    }

    @Test(arguments: Backend.available)
    func `letters that look alike are found, and what was decided of them is kept`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let one = try await office.receive("Đường ngập")
        let two = try await office.receive("đường NGẬP", from: "Trần Văn Ba")
        _ = try await office.receive("Cán bộ nhận tiền", .denunciation)
        func similar() async throws -> [LetterLikeness] {
            let record = try await office.record(one.id)
            return try await office.office.archive.read { try LetterStore.similar(to: record, in: $0) }
        }
        let found = try await similar()
        #expect(found.map(\.other.id) == [two.id])
        #expect(found.first?.isSameText == true)
        #expect(found.first?.isSameSender == false)
        try await office.letters.settleLikeness(of: one.id, and: two.id, isSame: true, by: office.hand)
        try await office.letters.settleLikeness(of: two.id, and: one.id, isSame: false, by: office.hand)
        #expect(try await similar().first?.isSame == false)
    }

    @Test(arguments: Backend.available)
    func `several letters are given to an officer in one act, or none`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let one = try await office.receive("Một")
        let two = try await office.receive("Hai")
        for letter in [one, two] { try await office.act("classify", on: letter.id) { $0.kind = .petition } }
        try await office.act("accept", on: one.id)
        let assignee = (office.officer, "Lê Văn Minh")
        await #expect(throws: Refusal.self) {
            try await office.letters.assign(
                [(one.id, 3), (two.id, 2)], to: assignee, by: office.hand)
        }
        #expect(try await office.record(one.id).officer == nil)
        try await office.act("accept", on: two.id)
        try await office.letters.assign(
            [(one.id, 3), (two.id, 3)], to: assignee, by: office.hand)
        #expect(try await office.record(two.id).officer == office.officer)
    }

    @Test(arguments: Backend.available)
    func `a letter is given only to somebody who works on letters in the unit today`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let people = PersonStore(archive: office.office.archive)
        func add(_ login: String, _ role: Role?, in unit: Unit.ID?) async throws -> Person {
            try await people.add(name: "Phạm Thị Hoa", login: login, to: role, in: unit, by: .keeper).person
        }
        let letter = try await office.receive("Đường ngập")
        try await office.act("classify", on: letter.id)
        try await office.act("accept", on: letter.id)
        let gone = try await add("gone", .caseOfficer, in: office.ward)
        let held = try await office.office.archive.read {
            try PersonStore.appointments(of: gone.id, on: nil, in: $0)
        }
        try await people.end(held[0].id, with: Day("2022-08-12")!, by: .keeper)
        office.office.move(to: "2022-08-13")
        for person in [
            gone, try await add("none", nil, in: nil),
            try await add("other", .caseOfficer, in: DisclosureOffice.otherWard),
            try await add("front", .frontRepresentative, in: office.ward),
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                try await office.letters.assign(
                    [(letter.id, 3)], to: (person.id, person.name), by: office.hand)
            }
            #expect(refusal?.field == "officer", "\(person.login)")
        }
        #expect(try await office.record(letter.id).officer == nil)
    }

    @Test(arguments: Backend.available)
    func `a letter is split, transferred, and its messages and papers stay with it`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Nhiều việc")
        try await office.act("split", on: letter.id) {
            $0.parts = [(.complaint, "Thu hồi lối đi"), (.petition, "Đường ngập")]
        }
        let parts = try await office.register().filter { $0.record.parent == letter.id }
        #expect(parts.map(\.record.letter.kind) == [.complaint, .petition])
        let moved = try #require(parts.last).record.id
        try await office.act("classify", on: moved) { $0.kind = .petition }
        try await office.act("transfer", on: moved) { $0.unit = DisclosureOffice.otherWard }
        #expect(try await office.record(moved).letter.unit == DisclosureOffice.otherWard)
        try await office.letters.write("Tôi gửi thêm ảnh.", bySenderOf: moved)
        let said = try await office.office.archive.read { try LetterStore.messages(of: moved, in: $0) }
        #expect(said.map(\.text) == ["Tôi gửi thêm ảnh."])
    }

    @Test func `what is wrong with a letter is told together`() async throws {
        let office = try await Office()
        let refusals = await #expect(throws: Refusals.self) {
            try await office.letters.receive(
                LetterIntake(
                    unit: office.ward, kind: .complaint, channel: .counter, receivedOn: Day("2022-08-13"),
                    people: 0, subject: "", text: String(repeating: "a", count: 20_001)), by: .visitor)
        }
        #expect(
            refusals?.all.compactMap(\.field) == [
                "name", "address", "subject", "text", "received-on", "people",
            ])
    }
}
