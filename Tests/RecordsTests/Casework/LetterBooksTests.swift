import Civics
import Storage
import TestSupport
import Testing

@testable import Records

@Suite struct LetterBooksTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `a letter that was passed on stands in the books of both units, once each`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend, day: "2022-03-01")
        let letter = try await office.receive("Đường ngập")
        try await office.classify(letter.id, isOwn: false)
        try await office.act("transfer", on: letter.id) { $0.unit = DisclosureOffice.otherWard }
        let (ward, other) = try await office.office.archive.read { reading in
            let (first, last) = (Day("2022-01-01")!, Day("2022-06-30")!)
            return (
                try LetterStore.books(of: [DisclosureOffice.ward], from: first, to: last, in: reading),
                try LetterStore.books(of: [DisclosureOffice.otherWard], from: first, to: last, in: reading)
            )
        }
        #expect(ward.received == 1 && ward.returned == 1 && ward.pending == 0 && ward.holds)
        #expect(other.received == 1 && other.pending == 1 && other.holds)
    }

    @Test(arguments: Backend.available)
    func `figures are counted from the books, and equal the records behind them`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend, day: "2022-03-01")
        let answered = try await office.receive("Đèn đường")
        try await office.settle(answered.id)
        let late = try await office.receive("Khiếu nại thu phí", .complaint)
        try await office.classify(late.id)
        let group = try await office.receive("Khiếu nại bồi thường", .complaint, people: 40)
        try await office.classify(group.id)
        office.office.move(to: "2022-05-02")
        try await office.act("accept", on: late.id)
        office.office.move(to: "2022-06-29")
        try await office.act("decide", on: late.id) {
            $0.details = ["outcome": "wrong", "answer": "Không đúng."]
        }
        office.office.move(to: "2022-08-12")
        let figures = try await office.office.figures()
        try await office.office.expectTheSameAmongMany()
        func amount(_ key: Indicator.Key) -> Int? { figures.quantity(key, of: office.ward)?.whole }
        #expect(amount("petitions_received") == 3)
        #expect(amount("petitions_carried") == 0)
        #expect(amount("petitions_eligible") == 3)
        #expect(amount("petitions_complaint") == 2 && amount("petitions_proposal") == 1)
        #expect(amount("petitions_in_authority") == 3)
        #expect(amount("petitions_resolved") == 2)
        #expect(amount("petitions_ontime") == 1)
        #expect(amount("petitions_overdue") == 1)
        #expect(amount("petitions_mass") == 1)
        #expect(amount("feedback_received") == 1 && amount("feedback_resolved") == 1)
        for key in LetterMeasure().indicators {
            let records = try await office.office.records(behind: key)
            #expect(Quantity(records.count) == figures.quantity(key, of: office.ward), "\(key)")
        }
    }

    @Test func `a complaint cannot be suspended before the law knows it`() async throws {
        let office = try await Office(day: "2026-06-01")
        let letter = try await office.receive("Khiếu nại thu hồi đất", .complaint)
        try await office.classify(letter.id)
        try await office.act("accept", on: letter.id)
        await #expect(throws: Refusal.self) {
            try await office.act("suspend", on: letter.id) { $0.details["reason"] = "Chờ giám định." }
        }
        office.office.move(to: "2026-07-01")
        try await office.act("suspend", on: letter.id) { $0.details["reason"] = "Chờ giám định." }
        #expect(try await office.record(letter.id).letter.state == "suspended")
    }

    @Test func `letters of nearly the same words are found, and others are not`() async throws {
        let office = try await Office()
        let words =
            "Mỗi khi mưa lớn nước cống tràn lên mặt đường ngõ 12, chảy vào nhà dân, trẻ em đi học rất nguy hiểm."
        func receive(_ text: String, from name: String) async throws -> Letter {
            try await office.letters.receive(
                LetterIntake(
                    unit: office.ward, kind: .petition, channel: .web, senderName: name,
                    subject: "Việc \(name)",
                    text: text), by: .visitor
            ).letter
        }
        let first = try await receive(words, from: "Lan")
        let second = try await receive(words.uppercased() + " Xin xem xét.", from: "Hoa")
        let third = try await receive(
            "Xin cấp lại giấy xác nhận hộ nghèo năm nay cho gia đình tôi.", from: "Mai")
        let record = try await office.record(first.id)
        let similar = try await office.office.archive.read { try LetterStore.similar(to: record, in: $0) }
        #expect(similar.map(\.other.id) == [second.id])
        #expect(similar[0].share > 0.7 && !similar[0].isSameSender)
        #expect(!similar.contains { $0.other.id == third.id })
    }

    /// Whatever is done to letters, and whichever days are asked for: carried over + received = resolved + returned +
    /// pending, and what is pending at the end of one period is carried over into the next.
    @Test(arguments: Backend.available, [UInt64(1), 34, 1284])
    func `the books balance after random histories`(on backend: Backend, seed: UInt64) async throws {
        let office = try await Office(on: backend, day: "2022-01-03")
        var generator = Randomness.seeded(seed).generator
        var letters: [Letter.ID] = []
        var day = Day("2022-01-03")!
        for _ in 0..<80 {
            day = day.adding(days: .random(in: 0...3, using: &generator))
            office.office.move(to: day.description)
            if letters.isEmpty || Int.random(in: 0...3, using: &generator) == 0 {
                let kind = [LetterKind.complaint, .petition].randomElement(using: &generator)!
                letters.append(try await office.receive("Việc số \(letters.count)", kind).id)
                continue
            }
            try await office.doSomething(to: letters.randomElement(using: &generator)!, &generator)
        }
        for unit in [DisclosureOffice.ward, DisclosureOffice.otherWard] {
            var pending: Int?
            for month in 0..<9 {
                let first = Day("2022-01-01")!.adding(months: month)
                let last = first.adding(months: 1).adding(days: -1)
                let books = try await office.office.archive.read {
                    try LetterStore.books(of: [unit], from: first, to: last, in: $0)
                }
                #expect(books.holds)
                if let pending { #expect(books.carried == pending) }
                pending = books.pending
            }
        }
    }
}

extension LetterOffice {
    func classify(_ id: Letter.ID, isOwn: Bool = true) async throws {
        try await act("classify", on: id) {
            $0.kind = nil
            $0.details = [
                "field": "land", "eligibility": "eligible", "competence": isOwn ? "own" : "other",
                "body": "Phường khác",
            ]
        }
    }

    func settle(_ id: Letter.ID) async throws {
        try await classify(id)
        try await act("accept", on: id)
        if try await record(id).letter.instance == .second {
            try await act("assign", on: id) { $0.officer = (officer, "Lê Văn Minh") }
            try await act("confer", on: id) { $0.details = ["minutes": "Hai bên gặp nhau."] }
        }
        try await act("decide", on: id) { $0.details = ["outcome": "right", "answer": "Đã sửa."] }
    }

    /// One of the acts that the table allows from where the letter stands.
    func doSomething(to id: Letter.ID, _ generator: inout some RandomNumberGenerator) async throws {
        let letter = try await record(id).letter
        let acts = letters.table.acts(from: letter.state, kind: letter.kind, by: [.unitHead, .caseOfficer])
            .filter { !["suspend", "resume", "join", "assign"].contains($0.key) }
        guard let choice = acts.randomElement(using: &generator) else { return }
        let isOwn = Bool.random(using: &generator)
        do {
            try await act(choice.key, on: id) { work in
                work.details = [
                    "eligibility": isOwn ? "eligible" : "ineligible", "competence": isOwn ? "own" : "other",
                    "reason": "Lý do", "body": "Nơi khác", "ground": "unsigned_letter", "answer": "Trả lời",
                    "outcome": "right", "part": "Một phần", "minutes": "Biên bản",
                ]
                work.unit =
                    choice.needs.contains("unit")
                    ? (letter.unit == DisclosureOffice.ward
                        ? DisclosureOffice.otherWard : DisclosureOffice.ward)
                    : nil
                work.variant = choice.needs.contains("variant") ? "complex" : nil
                work.parts = [(.petition, "Một"), (.complaint, "Hai")]
            }
        } catch is Refusal {
            // Not every act that the table knows fits what was found before.
        }
    }
}
