import Civics
import Records
import Storage
import TestSupport
import Testing

@Suite struct PromiseNoticesTests {
    @Test(arguments: Backend.available)
    func `rounds queue each message once, and none at night or on a day off`(on backend: Backend) async throws
    {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-01")
        for number in 0..<7 { try await office.promise("Việc \(number)", due: "2022-08-12") }
        let round = office.round(size: 3)
        #expect(try await round.go() == 0)
        for (moment, count) in [
            (Instant(Day("2022-08-09")!, hour: 6), 0), (Instant(Day("2022-08-09")!, hour: 7), 7),
            (Instant(Day("2022-08-09")!, hour: 8), 0), (Instant(Day("2022-08-11")!, hour: 17), 0),
            (Instant(Day("2022-08-12")!, hour: 10), 7), (Instant(Day("2022-08-13")!, hour: 10), 0),
            (Instant(Day("2022-08-15")!, hour: 10), 7), (Instant(Day("2022-08-19")!, hour: 10), 7),
            (Instant(Day("2022-09-30")!, hour: 10), 0),
        ] {
            office.move(to: moment)
            #expect(try await round.go() == count)
        }
        let queued = try await office.archive.read { try Outbox.latest(in: $0) }
        #expect(queued.count == 28)
        let calendar = WorkingCalendar(Law.shipped.holidays)
        #expect(queued.allSatisfy { DueWarning.mayGoOut(at: $0.message.notBefore, in: calendar) })
    }

    @Test(arguments: Backend.available)
    func `several servers at once do not double a message`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-01")
        for number in 0..<20 { try await office.promise("Việc \(number)", due: "2022-08-12") }
        office.move(to: "2022-08-15")
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for size in [5, 7, 11, 500] {
                group.addTask {
                    do { return try await office.round(size: size).go() } catch DatabaseFailure.busy {
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        let rest = try await office.round(size: 500).go()
        #expect(counts + rest == 20)
        #expect(try await office.archive.read { try Outbox.latest(in: $0).count } == 20)
    }

    @Test(arguments: Backend.available)
    func `what a merged unit owed is told to its successor`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-01")
        let promise = try await office.promise(due: "2022-08-12")
        let merged = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0099)
        try await office.units.change(
            by: .keeper,
            .merge(
                [DisclosureOffice.ward, DisclosureOffice.otherWard],
                into: .new(
                    UnitChange.NewUnit(
                        id: merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                        parent: DisclosureOffice.city)), on: Day("2022-08-10")!))
        office.move(to: "2022-08-15")
        #expect(try await office.round().go() == 1)
        let told = try await office.archive.read { try Outbox.about("promise", promise.id, in: $0) }
        #expect(told.map(\.message.unit) == [merged])
    }
}

extension DisclosureOffice {
    fileprivate func round(size: Int = 500) -> NoticeRound {
        NoticeRound(archive: archive, sources: [PromiseNotices(units: units, size: size)])
    }
}
