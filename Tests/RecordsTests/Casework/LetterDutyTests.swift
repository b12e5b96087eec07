import Civics
import Records
import TestSupport
import Testing

/// What is to be done besides the stages of a letter: it arises, is told of, and is entered as done once.
@Suite struct LetterDutyTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `an accepted denunciation asks for a notice, a decided one for more`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.denounced(acceptedOn: "2022-08-15")
        let notice = try #require(try await office.duties(of: letter).first)
        #expect(notice.duty.key == "notify_acceptance" && notice.since == Day("2022-08-15"))
        // Five working days from Monday 15 August.
        #expect(notice.due == Day("2022-08-22"))
        office.office.move(to: "2022-08-31")
        try await office.act("decide", on: letter.id) {
            $0.details = ["outcome": "right", "answer": "Đúng."]
        }
        let more = try await office.duties(of: letter).dropFirst()
        // Seven working days from 31 August: 1/9 and 2/9/2022 are holidays.
        #expect(Set(more.map(\.duty.key)) == ["act_on_conclusion", "publish_conclusion"])
        #expect(more.allSatisfy { $0.due == Day("2022-09-13") })
        let clock = try await office.office.archive.read { try office.letters.clock(of: more.first!, in: $0) }
        #expect(clock.isExplained && clock.dueNow == nil)
    }

    @Test(arguments: [
        ("Báo Nhân Dân", LetterChannel.transfer, 1), ("", .transfer, 0), ("Báo Nhân Dân", .post, 0),
    ])
    func `a denunciation that another body passed on is reported back to it`(
        origin: String, channel: LetterChannel, count: Int
    ) async throws {
        let office = try await Office()
        let letter = try await office.letters.receive(
            LetterIntake(
                unit: office.ward, kind: .denunciation, channel: channel, senderName: "Lê Văn Ba",
                senderAddress: "Tổ 5", subject: "Sách nhiễu", text: "Cán bộ sách nhiễu.", origin: origin),
            by: .visitor
        ).letter
        // Classified a second time it still owes one report.
        for _ in 1...2 { try await office.act("classify", on: letter.id) { $0.kind = .denunciation } }
        let duties = try await office.duties(of: letter)
        #expect(duties.map(\.duty.key) == Array(repeating: "report_to_forwarder", count: count))
        // 20 days from 12 August are 1 September; that and the next are holidays, then Saturday and Sunday.
        #expect(duties.allSatisfy { $0.due == Day("2022-09-05") }, "\(duties.map(\.due))")
    }

    @Test(arguments: Backend.available)
    func `what is done is entered once, not before it arose nor ahead`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.denounced(acceptedOn: "2022-08-15")
        for (day, how, field) in [
            ("2022-08-14", "Gửi thư", "day"), ("2022-08-16", "Gửi thư", "day"), ("2022-08-15", " ", "how"),
            ("2022-08-15", String(repeating: "x", count: 501), "how"),
        ] {
            let refused = await #expect(throws: Refusal.self) {
                try await office.fulfil(letter, on: day, how: how)
            }
            #expect(refused?.field == field)
        }
        try await office.fulfil(letter, on: "2022-08-15", how: "Gửi thư số 12")
        let done = try #require(try await office.duties(of: letter).first?.done)
        #expect(done.how == "Gửi thư số 12" && done.by == office.lan.name)
        let again = await #expect(throws: Refusal.self) {
            try await office.fulfil(letter, on: "2022-08-15", how: "Gửi lại")
        }
        #expect(again?.kind == .conflict)
        let unknown = await #expect(throws: Refusal.self) {
            try await office.letters.fulfil(
                "publish_decision", 1, of: letter.id, on: Day("2022-08-15")!, how: "x", by: office.hand)
        }
        #expect(unknown?.kind == .notFound)
        let stranger = await #expect(throws: Refusal.self) {
            try await office.letters.fulfil(
                "notify_acceptance", 1, of: letter.id, on: Day("2022-08-15")!, how: "x",
                by: office.hand([.unitHead], in: [DisclosureOffice.otherWard]))
        }
        #expect(stranger?.kind == .notFound)
    }

    @Test(arguments: Backend.available)
    func `the head is told before and after the day, and nobody once it is done`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.denounced(acceptedOn: "2022-08-15")
        var queued = 0
        for day in ["2022-08-16", "2022-08-17", "2022-08-19", "2022-08-23", "2022-08-24"] {
            office.office.move(to: Instant(Day(day)!, hour: 9))
            queued += try await office.round().go()
        }
        let told = try await office.told(of: letter.id).filter { $0.occasion.hasPrefix("notify_acceptance") }
        #expect(told.map(\.kind) == [.warning, .warning, .escalation] && queued >= 3)
        #expect(told.allSatisfy { $0.recipient == .role(.unitHead) })
        let desk = try await office.office.archive.read {
            try office.letters.dutiesDue(before: Day("2022-08-25")!, for: office.head, limit: 10, in: $0)
        }
        #expect(desk.map(\.owed.letter) == [letter.id])
        let hidden = try await office.office.archive.read {
            try office.letters.dutiesDue(
                before: Day("2022-08-25")!,
                for: LetterReader(person: nil, units: [office.ward], headed: []), limit: 10, in: $0)
        }
        #expect(hidden.isEmpty)
    }
}

extension LetterOffice {
    fileprivate func round() -> NoticeRound {
        NoticeRound(archive: office.archive, sources: [LetterDutyNotices(units: office.units, size: 1)])
    }

    fileprivate func told(of letter: Letter.ID) async throws -> [OutboxMessage] {
        try await office.archive.read { try Outbox.about("letter", letter, in: $0) }.map(\.message)
    }

    fileprivate func denounced(acceptedOn day: String) async throws -> Letter {
        let letter = try await receive("Cán bộ sách nhiễu", .denunciation)
        office.move(to: day)
        try await act("classify", on: letter.id) { $0.kind = .denunciation }
        try await act("accept", on: letter.id)
        return letter
    }

    fileprivate func duties(of letter: Letter) async throws -> [OwedLetterDuty] {
        try await office.archive.read { try letters.duties(of: letter.id, in: $0) }
    }

    fileprivate func fulfil(_ letter: Letter, on day: String, how: String) async throws {
        try await letters.fulfil("notify_acceptance", 1, of: letter.id, on: Day(day)!, how: how, by: hand)
    }
}
