import Civics
import Records
import TestSupport
import Testing

/// Days that were given out stand, whatever is announced later.
@Suite struct LetterClockStoreTests {
    typealias Office = LetterOffice

    @Test(arguments: Backend.available)
    func `a day off announced later moves no day that was given, and is told beside it`(on backend: Backend)
        async throws
    {
        let office = try await Office(on: backend)
        let letter = try await office.receive("Đường ngập")
        // 10 days from 12/8/2022 end on Monday 22/8, which becomes a day off.
        let calendar = try await CalendarDayStore(archive: office.office.archive, law: .shipped).announce(
            CalendarAnnouncement(
                instrument: "Công văn 1/VPCP",
                days: Self.swap),
            by: .keeper)
        #expect(!calendar.isWorking(Day("2022-08-22")!))
        func clock() async throws -> LetterClock {
            let kept = try await office.office.archive.read { reading in
                try office.letters.clock(
                    of: try office.letters.record(letter.id, in: reading).letter, in: reading)
            }
            return try #require(kept)
        }
        let kept = try await clock()
        #expect(kept.due == Day("2022-08-22") && kept.isExplained)
        #expect(kept.dueNow == Day("2022-08-23"))
        #expect(kept.calendar.version != calendar.version)
        // An act that leaves the stage as it is leaves its day, on the page and in lists.
        try await office.act("classify", on: letter.id) { $0.kind = .petition }
        #expect(try await clock().due == Day("2022-08-22"))
        #expect(try await office.list(for: office.clerk).map(\.due) == [Day("2022-08-22")])
        office.office.move(to: "2022-08-23")
        try await office.letters.say(.lateness, of: letter.id)
        // What begins later is reckoned by the calendar of its own day.
        let other = try await office.receive("Rác")
        let fresh = try await office.office.archive.read { try office.letters.clock(of: other, in: $0) }
        #expect(fresh?.calendar.version == calendar.version && fresh?.dueNow == nil)
    }

    /// Ward to city: accepted, verified, talked over, decided, sent, carried out and closed by the unit above, each day by
    /// the law on second complaints.
    @Test(arguments: Backend.available)
    func `a second complaint goes through the higher unit to its end`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let city = DisclosureOffice.city
        let ward = office.hand([.unitHead, .caseOfficer], in: [office.ward])
        let above = office.hand([.unitHead, .caseOfficer], in: [city])
        let letter = try await office.receive("Thu hồi lối đi", .complaint)
        func act(
            _ key: String, by hand: LetterHand, _ fill: (inout LetterWork) -> Void = { _ in }
        ) async throws -> LetterRecord {
            let before = try await office.record(letter.id)
            var work = LetterWork(
                key, revision: before.revision, day: office.office.archive.clock.now().day)
            fill(&work)
            return try await office.letters.carryOut(work, on: letter.id, by: hand)
        }
        func classify(by hand: LetterHand) async throws {
            _ = try await act("classify", by: hand) {
                $0.kind = .complaint
                $0.details = ["field": "land", "eligibility": "eligible", "competence": "own"]
            }
        }
        func due() async throws -> Day? {
            try await office.office.archive.read { reading in
                try office.letters.clock(
                    of: try office.letters.record(letter.id, in: reading).letter, in: reading)?.due
            }
        }
        try await classify(by: ward)
        _ = try await act("accept", by: ward)
        _ = try await act("assign", by: ward) { $0.officer = (office.officer, "Lê Văn Minh") }
        _ = try await act("decide", by: ward) { $0.details = ["outcome": "wrong", "answer": "Giữ nguyên."] }
        _ = try await act("send", by: ward)
        office.office.move(to: "2022-08-30")
        try await office.letters.complainAgain("Lối đi vẫn bị chặn.", of: letter.id)
        #expect(try await office.record(letter.id).officer == nil)
        // 10 days from Tuesday 30/8 end on Friday 9/9.
        #expect(try await due() == Day("2022-09-09"))
        let gone = await #expect(throws: Refusal.self) { try await classify(by: ward) }
        #expect(gone?.kind == .notFound)
        office.office.move(to: "2022-09-05")
        try await classify(by: above)
        _ = try await act("accept", by: above)
        // 45 days from 5/9 end on Thursday 20/10.
        #expect(try await due() == Day("2022-10-20"))
        _ = try await act("assign", by: above) { $0.officer = (office.officer, "Lê Văn Minh") }
        office.office.move(to: "2022-10-03")
        _ = try await act("confer", by: above) { $0.details = ["minutes": "Hai bên thống nhất."] }
        _ = try await act("extend", by: above) {
            $0.variant = "complex"
            $0.details = ["reason": "Nhiều bên liên quan."]
        }
        // 60 days end on Friday 4/11.
        #expect(try await due() == Day("2022-11-04"))
        office.office.move(to: "2022-11-01")
        let decided = try await act("decide", by: above) {
            $0.details = ["outcome": "right", "answer": "Mở lại lối đi rộng 2 m."]
        }
        #expect(decided.letter.unit == city && decided.letter.instance == .second)
        // 7 days to send it.
        #expect(try await due() == Day("2022-11-08"))
        _ = try await act("send", by: above)
        _ = try await act("execute", by: above) {
            $0.officer = (office.officer, "Lê Văn Minh")
            $0.until = Day("2022-11-30")!
        }
        office.office.move(to: "2022-11-28")
        let closed = try await act("close", by: above) { $0.details = ["result": "Đã mở lại lối đi."] }
        #expect(closed.letter.state == "closed")
        let (wardBooks, cityBooks) = try await office.office.archive.read { reading in
            let (first, last) = (Day("2022-07-01")!, Day("2022-12-31")!)
            return (
                try LetterStore.books(of: [office.ward], from: first, to: last, in: reading),
                try LetterStore.books(of: [city], from: first, to: last, in: reading)
            )
        }
        #expect((wardBooks.received, wardBooks.resolved, wardBooks.pending) == (1, 1, 0))
        #expect((cityBooks.received, cityBooks.resolved, cityBooks.pending) == (1, 1, 0))
        #expect(wardBooks.holds && cityBooks.holds)
    }

    /// Monday 22/8/2022 is given free, and Saturday 27/8 worked in return.
    private static let swap = [("2022-08-22", AnnouncedDay.Kind.swapOff), ("2022-08-27", .swapWork)].map {
        AnnouncedDay(
            day: Day($0.0)!, kind: $0.1, holiday: "national_day", why: Phrase("Hoán đổi", "Swapped"),
            instrument: "Công văn 1/VPCP", article: nil)
    }
}
