import Civics
import TestSupport
import Testing

@testable import Records

@Suite struct DutyMatrixCacheTests {
    private static let (first, last) = (Day("2022-01-01")!, Day("2022-12-31")!)

    private static func question(_ office: DisclosureOffice, on today: Day) -> MatrixQuestion {
        MatrixQuestion(
            of: [DisclosureOffice.ward, DisclosureOffice.otherWard].map {
                MatrixUnit(id: $0, code: $0.description, name: "", scope: .commune, group: "")
            },
            items: office.catalogue.items(for: .commune, in: DayRange(from: first, to: last)), from: first,
            to: last, on: today, soonUntil: today)
    }

    /// The states of a unit's fees by month, by way of the cache; the whole is compared with what is computed anew.
    private static func fees(_ office: DisclosureOffice, _ cache: DutyMatrixCache) async throws
        -> [[DutyState?]]
    {
        let question = question(office, on: office.archive.clock.now().day)
        let (kept, anew) = try await office.archive.read { reading in
            (try cache.matrix(question, in: reading), try DutyMatrixStore.matrix(question, in: reading))
        }
        let (units, items) = (question.units, question.items)
        let column = items.firstIndex { $0.id == "ord_fees" }!
        for unit in units.indices {
            for item in items.indices {
                for month in 0..<12 {
                    #expect(
                        kept.counts(unit: unit, item: item, month: month)
                            == anew.counts(unit: unit, item: item, month: month))
                }
            }
        }
        return units.indices.map { unit in
            (0..<12).map { kept.counts(unit: unit, item: column, month: $0).gravest }.filter { $0 != nil }
        }
    }

    @Test(arguments: Backend.available)
    func `an act shows in the matrix that was kept`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-20")
        let cache = DutyMatrixCache()
        let duty = try await office.register("Mức thu 1", from: "2022-03-01")
        #expect(try await Self.fees(office, cache) == [[.missing], []])
        #expect(try await Self.fees(office, cache) == [[.missing], []])
        try await office.publish("Mức thu 1", for: duty.id, on: "2022-03-02")
        #expect(try await Self.fees(office, cache) == [[.postedInTime], []])
        let other = try await office.register(
            "Mức thu 2", from: "2022-05-10", of: DisclosureOffice.otherWard)
        #expect(try await Self.fees(office, cache) == [[.postedInTime], [.missing]])
        _ = try await office.obligations.waive(
            other.id, reason: "Trùng", authority: "Ban Chỉ đạo", version: 1, by: DisclosureOffice.lan)
        #expect(try await Self.fees(office, cache) == [[.postedInTime], [.waived]])
    }

    @Test(arguments: Backend.available)
    func `a matrix filled by several readers is the same, and learns what was done since`(
        on backend: Backend
    ) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-20")
        let duty = try await office.register("Mức thu 1", from: "2022-03-01")
        _ = try await office.register("Mức thu 2", from: "2022-05-10", of: DisclosureOffice.otherWard)
        let cache = DutyMatrixCache()
        let question = Self.question(office, on: office.archive.clock.now().day)
        try await cache.fill(question, from: office.archive)
        #expect(try await Self.fees(office, cache) == [[.missing], [.missing]])
        try await cache.fill(question, from: office.archive)
        try await office.publish("Mức thu 1", for: duty.id, on: "2022-03-02")
        #expect(try await Self.fees(office, cache) == [[.postedInTime], [.missing]])
    }

    @Test func `a new day judges anew`() async throws {
        let office = try await DisclosureOffice(day: "2022-03-02")
        let cache = DutyMatrixCache()
        _ = try await office.register("Mức thu 1", from: "2022-03-01")
        #expect(try await Self.fees(office, cache) == [[.notYetDue], []])
        office.move(to: "2022-08-20")
        #expect(try await Self.fees(office, cache) == [[.missing], []])
    }

    @Test func `an act that names no unit makes everything old`() async throws {
        let office = try await DisclosureOffice(day: "2022-08-20")
        let cache = DutyMatrixCache()
        _ = try await office.register("Mức thu 1", from: "2022-03-01")
        #expect(try await Self.fees(office, cache) == [[.missing], []])
        try await office.archive.act { transaction in
            try transaction.connection.execute("UPDATE obligation SET opened_on = placed_on")
            try transaction.enter(JournalEntry("changed", "obligation", "all", by: .keeper))
        }
        #expect(try await Self.fees(office, cache) == [[.postedInTime], []])
    }

    @Test(arguments: Backend.available)
    func `a number that appears after a higher one is news`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let end = try await office.archive.read { try JournalPosition.end($0) }
        #expect(try await office.archive.read { try end.news($0) == nil })
        // As a server sees it that read while an act of another one was under way.
        let before = JournalPosition(last: end.last, missing: [end.last - 1])
        let news = try #require(try await office.archive.read { try before.news($0) })
        #expect(news.position == end)
        #expect(news.units.count == 1)
        #expect(try await office.archive.read { try news.position.news($0) == nil })
    }
}
