import Civics
import Records
import TestSupport
import Testing

/// What the law asks of an act besides the state of the letter.
@Suite struct LetterLawTests {
    typealias Office = LetterOffice

    @Test func `a second complaint goes to a level above`() async throws {
        let office = try await Office()
        let letter = try await office.accepted()
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "wrong", "answer": "Không."]
        }
        let aside = try await refusal {
            try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.otherWard }
        }
        #expect(aside?.field == "unit")
        try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.city }
        #expect(try await office.record(letter.id).letter.instance == .second)
    }

    @Test func `the second instance meets the complainant before it decides`() async throws {
        let office = try await Office()
        let letter = try await office.accepted()
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Minh") }
        // A meeting at the first instance is not one at the second.
        try await office.act("confer", on: letter.id) { $0.details = ["minutes": "Đã gặp."] }
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "wrong", "answer": "Không."]
        }
        try await office.act("complain_again", on: letter.id) { $0.unit = DisclosureOffice.city }
        for act in ["classify", "accept"] {
            try await office.act(act, on: letter.id) { $0.kind = .complaint }
        }
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Minh") }
        let early = try await refusal {
            try await office.act("decide", on: letter.id) {
                $0.details = ["outcome": "right", "answer": "Trả lại."]
            }
        }
        #expect(early?.article == "Điều 39 Luật 02/2011/QH13")
        try await office.act("confer", on: letter.id) { $0.details = ["minutes": "Đã gặp."] }
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "right", "answer": "Trả lại."]
        }
        #expect(try await office.record(letter.id).letter.state == "decided")
    }

    @Test func `the same denunciation is passed on once`() async throws {
        let office = try await Office()
        let letter = try await office.receive("Cán bộ sách nhiễu", .denunciation)
        func classify() async throws {
            try await office.act("classify", on: letter.id) {
                $0.kind = .denunciation
                $0.details["competence"] = "other"
            }
        }
        try await classify()
        try await office.act("transfer", on: letter.id) { $0.unit = DisclosureOffice.otherWard }
        try await classify()
        for act in ["transfer", "transfer_outside"] {
            let again = try await refusal {
                try await office.act(act, on: letter.id) { $0.unit = DisclosureOffice.city }
            }
            #expect(again?.kind == .conflict && again?.article != nil)
        }
    }

    @Test(arguments: [("2026-06-30", false), ("2026-07-01", true), ("2026-07-20", true)])
    func `from July 2026 a complaint of several is accepted once they named who speaks for them`(
        day: String, isAsked: Bool
    ) async throws {
        let office = try await Office(day: day)
        let letter = try await office.receive("Giá bồi thường", .complaint, people: 40)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        let refused = try await refusal { try await office.act("accept", on: letter.id) }
        #expect((refused != nil) == isAsked)
        guard isAsked else { return }
        let tooMany = try await refusal {
            try await office.act("represent", on: letter.id) {
                $0.representatives = (1...9).map { "Người \($0)" }
            }
        }
        #expect(tooMany?.field == "representatives")
        try await office.act("represent", on: letter.id) { $0.representatives = ["Lê Văn Tư", "Đỗ Thị Sáu"] }
        #expect(try await office.record(letter.id).representatives == ["Lê Văn Tư", "Đỗ Thị Sáu"])
        try await office.act("accept", on: letter.id)
        #expect(try await office.record(letter.id).letter.state == "accepted")
    }

    @Test func `a decision is sent once: sending it again would begin the time to complain anew`()
        async throws
    {
        let office = try await Office()
        let letter = try await office.accepted()
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "wrong", "answer": "Không."]
        }
        try await office.act("send", on: letter.id)
        #expect(try await refusal { try await office.act("send", on: letter.id) }?.kind == .conflict)
    }

    @Test(arguments: [("2022-08-12", false), ("2026-07-20", true)])
    func `what was withdrawn is opened again only after a threat, from the day the law says so`(
        day: String, isAsked: Bool
    ) async throws {
        let office = try await Office(day: day)
        let letter = try await office.accepted()
        try await office.act("withdraw", on: letter.id)
        let refused = try await refusal {
            try await office.act("reopen", on: letter.id) { $0.details["reason"] = "Đổi ý" }
        }
        #expect((refused?.field == "coercion") == isAsked)
        guard isAsked else { return }
        try await office.act("reopen", on: letter.id) {
            $0.details = ["reason": "Bị doạ", "coercion": "yes"]
        }
        #expect(try await office.record(letter.id).letter.state == "classified")
    }

    @Test(arguments: [("own", "2022-08-23"), ("other", "2022-08-19")])
    func `a denunciation for another body is passed on within five working days`(found: String, due: String)
        async throws
    {
        let office = try await Office()
        let letter = try await office.receive("Cán bộ sách nhiễu", .denunciation)
        try await office.act("classify", on: letter.id) {
            $0.kind = .denunciation
            $0.details["competence"] = found
        }
        let record = try await office.record(letter.id)
        let clock = try await office.office.archive.read {
            try office.letters.clock(of: record.letter, in: $0)
        }
        #expect(clock?.due == Day(due))
    }

    /// Điều 29 Luật Tiếp công dân knows representatives since 2014; to ask for them before the acceptance is of 2026.
    @Test(arguments: ["2022-08-12", "2026-07-20"])
    func `a group names who speaks for it, before the law asks for it as well`(day: String) async throws {
        let office = try await Office(day: day)
        let letter = try await office.receive("Giá bồi thường", .complaint, people: 40)
        try await office.act("represent", on: letter.id) { $0.representatives = ["Lê Văn Tư", "Đỗ Thị Sáu"] }
        #expect(try await office.record(letter.id).representatives.count == 2)
    }

    @Test(arguments: Backend.available)
    func `what was never classified is opened again as received`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        for (isClassified, state) in [(false, "received"), (true, "classified")] {
            let letter = try await office.receive("Đường ngập", .complaint)
            if isClassified { try await office.act("classify", on: letter.id) { $0.kind = .complaint } }
            try await office.act("return", on: letter.id) { $0.details["reason"] = "Gửi nhầm" }
            try await office.act("reopen", on: letter.id) { $0.details["reason"] = "Gửi lại" }
            #expect(try await office.record(letter.id).letter.state == state)
        }
    }

    @Test func `the grounds offered are those of the law`() throws {
        let rule = try #require(Law.shipped.rule("complaint_not_accepted"))
        #expect(rule.fields.strings("reasons") == NonAcceptanceGround.allCases.map(\.rawValue))
    }

    @Test func `while a decision is not sent the sender may complain again, however late`() async throws {
        let office = try await Office()
        let letter = try await office.accepted()
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "wrong", "answer": "Không."]
        }
        office.office.move(to: "2023-03-01")
        try await office.letters.complainAgain("Tôi mới được biết.", of: letter.id)
        #expect(try await office.record(letter.id).letter.instance == .second)
    }

    @Test func `a letter found to be of another kind has the clock of that kind`() async throws {
        let office = try await Office()
        let letter = try await office.receive("Cán bộ sách nhiễu", .petition)
        try await office.act("classify", on: letter.id) { $0.kind = .denunciation }
        let due: Day? = try await office.office.archive.read {
            try $0.connection.value("SELECT due FROM letter WHERE id = \(letter.id)")
        }
        // 7 working days from Friday 12 August.
        #expect(due == Day("2022-08-23"))
    }

    @Test(arguments: ["eligibility", "competence"])
    func `a classification takes no word that the table does not know`(field: String) async throws {
        let office = try await Office()
        let letter = try await office.receive("Đường ngập")
        let refused = try await refusal {
            try await office.act("classify", on: letter.id) { $0.details[field] = "banana" }
        }
        #expect(refused?.field == field)
    }

    @Test func `a day for carrying out that lies beyond five years is a slip of the pen`() async throws {
        let office = try await Office()
        let letter = try await office.accepted()
        try await office.act("decide", on: letter.id) { $0.details = ["outcome": "right", "answer": "Trả."] }
        let refused = try await refusal {
            try await office.act("execute", on: letter.id) {
                $0.officer = (office.officer, "Minh")
                $0.until = Day("9999-12-31")
            }
        }
        #expect(refused?.field == "until")
    }
}
