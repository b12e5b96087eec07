import Civics
import Records
import Storage
import TestSupport
import Testing

@Suite struct CalendarDayStoreTests {
    let law: Law

    init() throws {
        law = try Law.load()
    }

    private func announcement(_ days: [String], _ kind: AnnouncedDay.Kind = .holiday) -> CalendarAnnouncement
    {
        let instrument = "Công văn 100/VPCP-KGVX"
        return CalendarAnnouncement(
            instrument: instrument,
            days: days.map {
                AnnouncedDay(
                    day: Day($0)!, kind: kind, holiday: "tet", why: law.holidays.why(kind, of: "tet"),
                    instrument: instrument, article: nil)
            })
    }

    /// Tết 2027 as it might be announced, without any compensatory day.
    private let tet2027 = ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"]

    @Test(arguments: Backend.available)
    func `without announcements the calendar is that of the law`(on backend: Backend) async throws {
        let test = try await TestArchive(on: backend)
        let store = CalendarDayStore(archive: test.archive, law: law)
        #expect(try await store.current().version == WorkingCalendar(law.holidays).version)
    }

    @Test(arguments: Backend.available)
    func `a kept due day stays as it was while a new one follows the announcement`(on backend: Backend)
        async throws
    {
        let test = try await TestArchive(on: backend)
        let store = CalendarDayStore(archive: test.archive, law: law)
        // Lunar New Year 2027 is Saturday 6 February: computed from 4 to 8 February, 9 and 10 compensatory.
        let question = ClockQuestion("complaint_first_decision_sent", from: Day("2027-02-03")!)
        let before = try DueClock(law: law, calendar: try await store.current()).read(question)
        #expect(before.due == Day("2027-02-15"))

        let later = announcement(tet2027 + ["2027-02-09", "2027-02-10", "2027-02-11", "2027-02-12"])
        let announced = try await store.announce(later, by: .keeper)
        let now = try DueClock(law: law, calendar: announced).read(question)
        #expect(now.due == Day("2027-02-17"))
        #expect(now.calendarVersion != before.calendarVersion)

        let kept = try await test.archive.read { reading in
            try store.calendar(version: before.calendarVersion, in: reading)
        }
        let again = try DueClock(law: law, calendar: try #require(kept)).read(question)
        #expect(again.due == before.due && again.calendarVersion == before.calendarVersion)
        #expect(try await store.current().version == announced.version)
        let fresh = CalendarDayStore(archive: test.archive, law: law)
        #expect(try await fresh.current().version == announced.version)
    }

    @Test(arguments: Backend.available)
    func `each announcement makes a version that is kept, and enters the journal`(on backend: Backend)
        async throws
    {
        let test = try await TestArchive(on: backend)
        let store = CalendarDayStore(archive: test.archive, law: law)
        let first = try await store.announce(announcement(tet2027), by: .keeper)
        let second = try await store.announce(announcement(["2027-02-13"], .swapWork), by: .keeper)
        #expect(Set([first.version, second.version]).count == 2)
        try await test.archive.read { reading in
            let announcements = try CalendarDayStore.announcements(in: reading)
            #expect(announcements.map(\.version) == [first.version, second.version])
            #expect(announcements.map(\.number) == [1, 2])
            #expect(announcements.allSatisfy { $0.by == "keeper" })
            #expect(try store.calendar(version: first.version, in: reading)?.version == first.version)
            #expect(try store.calendar(version: "0000000000000000", in: reading) == nil)
        }
        let journal = try await JournalStore(archive: test.archive).latest(10)
        #expect(journal.map(\.act) == ["announced", "announced"])
    }

    @Test(arguments: Backend.available)
    func `what makes no sense is refused and nothing is kept`(on backend: Backend) async throws {
        let test = try await TestArchive(on: backend)
        let store = CalendarDayStore(archive: test.archive, law: law)
        await #expect(throws: Refusals.self) {
            try await store.announce(announcement(["2027-02-06"], .swapOff), by: .keeper)
        }
        await #expect(throws: Refusals.self) {
            try await store.announce(announcement(["2027-02-05"], .swapWork), by: .keeper)
        }
        await #expect(throws: Refusals.self) { try await store.announce(announcement([]), by: .keeper) }
        await #expect(throws: Refusals.self) {
            try await store.announce(announcement(["2027-02-05", "2027-02-05"]), by: .keeper)
        }
        _ = try await store.announce(announcement(tet2027), by: .keeper)
        await #expect(throws: Refusal.self) { try await store.announce(announcement(tet2027), by: .keeper) }
        #expect(try await test.archive.read { try CalendarDayStore.announcements(in: $0).count } == 1)
    }

    @Test(arguments: Backend.available)
    func `an announcement is taken back with a reason, and days given out keep their calendar`(
        on backend: Backend
    ) async throws {
        let test = try await TestArchive(on: backend)
        let store = CalendarDayStore(archive: test.archive, law: law)
        let shipped = try await store.current().version
        let first = try await store.announce(announcement(tet2027), by: .keeper)
        let question = ClockQuestion("complaint_first_decision_sent", from: Day("2027-02-05")!)
        let due = try DueClock(law: law, calendar: first).read(question).due
        await #expect(throws: Refusal.self) { try await store.withdraw(1, because: " ", by: .keeper) }
        await #expect(throws: Refusal.self) { try await store.withdraw(2, because: "Nhầm", by: .keeper) }
        let after = try await store.withdraw(1, because: "Nhập nhầm năm", by: .keeper)
        #expect(after.version == shipped)
        #expect(try await store.current().version == shipped)
        await #expect(throws: Refusal.self) { try await store.withdraw(1, because: "Nhầm", by: .keeper) }
        try await test.archive.read { reading in
            #expect(try WorkingCalendar.current(in: reading).version == shipped)
            let announcements = try CalendarDayStore.announcements(in: reading)
            #expect(announcements.map(\.number) == [1])
            #expect(announcements[0].withdrawal?.reason == "Nhập nhầm năm")
            let old = try #require(try store.calendar(version: first.version, in: reading))
            #expect(try DueClock(law: law, calendar: old).read(question).due == due)
        }
        let journal = try await JournalStore(archive: test.archive).latest(10)
        #expect(journal.map(\.act) == ["withdrawn", "announced"])
        // What was taken back may be announced once more, and is a later state than the withdrawal.
        let again = try await store.announce(announcement(tet2027), by: .keeper)
        #expect(again.version == first.version)
        let current = try await test.archive.read { try WorkingCalendar.current(in: $0).version }
        #expect(current == first.version)
        #expect(
            try await CalendarDayStore(archive: test.archive, law: law).current().version == first.version)
    }

    @Test(arguments: [
        ("tet", "2027-08-04", AnnouncedDay.Kind.holiday, false), ("tet", "2027-02-04", .holiday, true),
        ("tet", "2027-02-13", .holiday, true), ("tet", "2027-02-15", .holiday, false),
        ("tet", "2027-01-23", .swapWork, true), ("tet", "2027-06-05", .swapWork, false),
        ("hung_kings", "2027-04-16", .holiday, true), ("hung_kings", "2027-04-20", .holiday, false),
        ("new_year", "2027-01-01", .holiday, true), ("new_year", "2027-01-02", .holiday, false),
        ("new_year", "2026-12-31", .swapOff, true), ("national_day", "2027-09-03", .holiday, true),
        ("national_day", "2027-09-04", .holiday, false), ("victory_day", "2027-05-03", .compensatory, true),
        ("victory_day", "2027-06-03", .compensatory, false),
    ])
    func `a day is announced for a holiday that it can belong to`(
        holiday: String, day: String, kind: AnnouncedDay.Kind, isRight: Bool
    ) throws {
        let announcement = CalendarAnnouncement(
            instrument: "Công văn 1",
            days: [
                AnnouncedDay(
                    day: Day(day)!, kind: kind, holiday: holiday, why: law.holidays.why(kind, of: holiday),
                    instrument: "Công văn 1", article: nil)
            ])
        #expect(announcement.refusals(among: law.holidays).isEmpty == isRight)
    }
}
