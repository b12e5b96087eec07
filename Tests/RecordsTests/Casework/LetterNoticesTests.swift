import Civics
import Records
import TestSupport
import Testing

@Suite struct LetterNoticesTests {
    typealias Office = LetterOffice

    /// Received on Friday 12/8/2022: ten days end on Monday 22/8. Three working days before is Wednesday 17/8, one is
    /// Friday 19/8.
    @Test(arguments: Backend.available)
    func `the unit is warned twice, head and committee are told once it is late`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Đường ngập")
        for (moment, count) in [
            (Instant(Day("2022-08-12")!, hour: 15), 0), (Instant(Day("2022-08-16")!, hour: 10), 0),
            (Instant(Day("2022-08-17")!, hour: 6), 0), (Instant(Day("2022-08-17")!, hour: 7), 1),
            (Instant(Day("2022-08-17")!, hour: 9), 0), (Instant(Day("2022-08-18")!, hour: 9), 0),
            (Instant(Day("2022-08-19")!, hour: 17), 0), (Instant(Day("2022-08-20")!, hour: 10), 0),
            (Instant(Day("2022-08-22")!, hour: 10), 1), (Instant(Day("2022-08-23")!, hour: 8), 2),
            (Instant(Day("2022-08-24")!, hour: 8), 0),
        ] {
            office.office.move(to: moment)
            #expect(try await office.round().go() == count, "\(moment.day)")
        }
        let told = try await office.told(of: letter.id)
        #expect(told.prefix(2).map(\.recipient) == [.role(.unitClerk), .role(.unitClerk)])
        #expect(Set(told.dropFirst(2).map(\.recipient)) == [.role(.unitHead), .role(.committeeSecretary)])
        #expect(told.map(\.kind) == [.warning, .warning, .escalation, .escalation])
    }

    @Test(arguments: Backend.available)
    func `whoever is charged with a letter is warned, and nobody once it is done`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        try await office.act("classify", on: letter.id) { $0.kind = .complaint }
        try await office.act("accept", on: letter.id)
        try await office.act("assign", on: letter.id) { $0.officer = (office.officer, "Lê Văn Minh") }
        let due = try #require(try await office.list(for: office.clerk).first?.due)
        let calendar = WorkingCalendar(Law.shipped.holidays)
        office.office.move(to: Instant(try #require(calendar.day(3, workingDaysBefore: due)), hour: 9))
        #expect(try await office.round().go() == 1)
        #expect(try await office.told(of: letter.id).last?.recipient == .person(office.officer))
        try await office.act("decide", on: letter.id) { $0.details = ["answer": "Mở lại."] }
        try await office.act("send", on: letter.id)
        office.office.move(to: Instant(due.adding(days: 40), hour: 9))
        #expect(try await office.round().go() == 0)
    }

    @Test(arguments: Backend.available)
    func `of a denunciation only the head is told`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Cán bộ nhận tiền", .denunciation)
        for day in ["2022-08-17", "2022-08-19", "2022-08-22", "2022-08-24", "2022-09-01", "2022-10-03"] {
            office.office.move(to: Instant(Day(day)!, hour: 9))
            try await office.round().go()
        }
        let told = try await office.told(of: letter.id)
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0.recipient == .role(.unitHead) })
    }

    @Test(arguments: Backend.available)
    func `a sender who reports that a denunciation is late reaches the head alone`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Cán bộ nhận tiền", .denunciation)
        office.office.move(to: "2022-09-01")
        try await office.letters.say(.lateness, of: letter.id)
        let told = try await office.told(of: letter.id)
        #expect(told.map(\.recipient) == [.role(.unitHead)])
        #expect(told.map(\.unit) == [office.ward])
    }

    @Test(arguments: Backend.available)
    func `batches of any size tell the same, each once`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        for number in 0..<7 { _ = try await office.receive("Việc \(number)") }
        office.office.move(to: Instant(Day("2022-08-17")!, hour: 9))
        #expect(try await office.round(size: 3).go() == 7)
        #expect(try await office.round(size: 2).go() == 0)
        #expect(try await office.round().go() == 0)
    }

    @Test(arguments: Backend.available)
    func `the letter of a merged unit keeps its day, and is told to and handled by the successor`(
        on backend: Backend
    ) async throws {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Đường ngập")
        let merged = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0099)
        try await office.office.units.change(
            by: .keeper,
            .merge(
                [DisclosureOffice.ward, DisclosureOffice.otherWard],
                into: .new(
                    UnitChange.NewUnit(
                        id: merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                        parent: DisclosureOffice.city)), on: Day("2022-08-15")!))
        office.office.move(to: Instant(Day("2022-08-17")!, hour: 9))
        #expect(try await office.round().go() == 1)
        #expect(try await office.told(of: letter.id).map(\.unit) == [merged])
        let summary = try #require(try await office.list(for: office.clerk).first)
        #expect(summary.due == Day("2022-08-22"))
        // A sender who reports lateness reaches those who have the letter now, too.
        office.office.move(to: "2022-08-30")
        try await office.letters.say(.lateness, of: letter.id)
        let late = try await office.told(of: letter.id).filter { $0.kind == .lateness }
        #expect(late.count == 2 && late.allSatisfy { $0.unit == merged })
        // The successor's people see letters of those whose place it took.
        let units = [merged, office.ward, DisclosureOffice.otherWard]
        let hand = LetterHand(
            office.lan, seeing: LetterReader(person: nil, units: units, headed: units)
        ) { _ in [.unitHead] }
        var work = LetterWork("classify", revision: 1, day: Day("2022-08-30")!)
        work.details["field"] = "land"
        let record = try await office.letters.carryOut(work, on: letter.id, by: hand)
        #expect(record.letter.state == "classified")
        // What is sent to the old unit now goes to the new one, whose books begin with number 1.
        let (next, _) = try await office.letters.receive(
            LetterIntake(
                unit: office.ward, kind: .petition, channel: .post, subject: "Rác", text: "Nhiều rác."),
            by: .visitor)
        #expect(next.unit == merged)
        #expect(try await office.record(next.id).number.description == "1/2022")
    }

    @Test(arguments: Backend.available)
    func `a letter to a unit that is gone without a successor is refused with a sentence`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let gone = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0777)
        let refusal = await #expect(throws: Refusal.self) {
            try await office.letters.receive(
                LetterIntake(unit: gone, kind: .petition, channel: .web, subject: "Rác", text: "Nhiều rác."),
                by: .visitor)
        }
        #expect(refusal?.kind == .notFound)
        #expect(refusal?.reason.vietnamese.contains("chưa có nơi tiếp nhận thay") == true)
    }
}

extension LetterOffice {
    fileprivate func round(size: Int = 500) -> NoticeRound {
        NoticeRound(archive: office.archive, sources: [LetterNotices(units: office.units, size: size)])
    }

    fileprivate func told(of letter: Letter.ID) async throws -> [OutboxMessage] {
        try await office.archive.read { try Outbox.about("letter", letter, in: $0) }.map(\.message)
            .filter { !$0.occasion.hasPrefix("assigned") }
    }
}
