import Civics
import Records
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct ConsolidatedReportTests {
    typealias Office = ReportingOffice

    @Test(arguments: Backend.available)
    func `what was handed in counts frozen, and the others by their records`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        office.counted.set("postings", of: Office.east, to: 7)
        office.counted.set("postings", of: Office.west, to: 2)
        try await office.fill(Office.east, ["village_meetings": 12])
        try await office.fill(Office.west, ["village_meetings": 5])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        office.counted.set("postings", of: Office.east, to: 100)
        let report = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(report.consolidation.figure("postings", at: report.top).quantity == 9)
        // What stands in a draft is not reported.
        #expect(report.consolidation.figure("village_meetings", at: report.top).quantity == 12)
        #expect(
            report.consolidation.figure("village_meetings", at: report.top).origin
                == .consolidated(units: 1, of: 2))
        let east = try #require(report.units.position(of: Office.east))
        #expect(report.standings[east].isHandedIn)
        #expect(report.standings.filter(\.isHandedIn).count == 1)
    }

    @Test(arguments: Backend.available)
    func `the city's own figures count while it writes its report`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        try await office.fill(Office.city, ["inspections": 9])
        let report = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(report.consolidation.figure("inspections", at: report.top).quantity == 9)
    }

    @Test(arguments: Backend.available)
    func `a second half is put together with the first as that was reported`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        office.counted.set("postings", of: Office.east, to: 7)
        try await office.fill(Office.east, ["village_meetings": 12])
        _ = try await office.reports.submit(Office.east, in: Office.period, by: Office.clerk)
        let first = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(first.year?.figure("postings", at: first.top).quantity == 7)

        office.counted.set("postings", of: Office.east, to: 9)
        office.test.clock.move(to: Day("2023-01-05")!)
        let second = ReportingPeriod.Key(year: 2022, part: .secondHalf)
        try await office.periods.open(
            ReportingPeriod(
                key: second, from: Day("2022-06-15")!, to: Day("2022-12-14")!, dueOn: Day("2023-01-10")!),
            by: Office.secretary)
        try await office.fill(Office.east, in: second, ["village_meetings": 5])
        _ = try await office.reports.submit(Office.east, in: second, by: Office.clerk)
        let report = try await office.cache.report(under: Office.city, in: second)
        #expect(report.year?.figure("postings", at: report.top).quantity == 16)
        #expect(report.year?.figure("village_meetings", at: report.top).quantity == 17)
        #expect(report.consolidation.figure("village_meetings", at: report.top).quantity == 5)
    }

    @Test(arguments: Backend.available)
    func `the period before is told on this period's map`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let before = Office.period.before
        try await office.periods.open(.usual(before), by: Office.secretary)
        office.test.clock.move(to: Day("2021-07-05")!)
        for (unit, amount) in [(Office.east, 10), (Office.west, 3), (Office.old, 4)] {
            try await office.fill(unit, in: before, ["village_meetings": amount])
            _ = try await office.reports.submit(unit, in: before, by: Office.clerk)
        }
        office.test.clock.move(to: Day("2022-07-05")!)
        try await office.fill(Office.west, ["village_meetings": 30])
        let sheet = try await office.reports.sheet(of: Office.west, in: Office.period)
        #expect(sheet.before["village_meetings"] == .quantity(7))
        #expect(sheet.review.warnings.map(\.indicator) == ["village_meetings"])
        await #expect(throws: Refusals.self) {
            try await office.reports.submit(Office.west, in: Office.period, by: Office.clerk)
        }
        try await office.explain(Office.west, ["village_meetings"])
        _ = try await office.reports.submit(Office.west, in: Office.period, by: Office.clerk)
        let report = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(report.before?.figure("village_meetings", at: report.top).quantity == 17)
        let west = try #require(report.units.position(of: Office.west))
        #expect(report.before?.own("village_meetings", of: west) == .quantity(7))
    }

    @Test(arguments: Backend.available)
    func `a report that is remembered is made again when anything was done`(on backend: Backend) async throws
    {
        let office = try await Office(on: backend)
        try await office.fill(Office.city, ["inspections": 9])
        _ = try await office.cache.report(under: Office.city, in: Office.period)
        office.counted.set("postings", of: Office.east, to: 3)
        // Records that changed without an act are not seen: nothing changes without one.
        let same = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(same.consolidation.figure("postings", at: same.top).quantity == 0)
        try await office.fill(Office.city, ["inspections": 10])
        let fresh = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(fresh.consolidation.figure("inspections", at: fresh.top).quantity == 10)
        #expect(fresh.consolidation.figure("postings", at: fresh.top).quantity == 3)
    }

    @Test(arguments: Backend.available)
    func `every figure equals the sum of the records behind it`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        office.counted.set("postings", of: Office.old, to: 2)
        office.counted.set("postings", of: Office.west, to: 5)
        let total = try await office.test.archive.read { reading in
            let period = try #require(try PeriodStore.kept(Office.period, reading)).period
            let report = try office.book.consolidated(under: Office.city, in: period, reading)
            let west = try #require(report.units.position(of: Office.west))
            let measure = try #require(office.book.registry.measure(of: "postings"))
            let records = try measure.records(
                behind: "postings", of: report.units.answered(by: west), in: period, page: RecordPage(),
                reading)
            #expect(report.consolidation.own("postings", of: west) == .quantity(7))
            return records.map(\.amount).reduce(.zero, +)
        }
        #expect(total == 7)
    }

    @Test(arguments: Backend.available)
    func `a city without any records has a report all the same`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        let report = try await office.cache.report(under: Office.city, in: Office.period)
        #expect(report.consolidation.figure("postings", at: report.top).quantity == .zero)
        #expect(report.consolidation.figure("strikes", at: report.top).isAbsent)
        #expect(
            report.consolidation.figure("disclosure_rate", at: report.top).value == .ratio(Ratio(0, of: 0)))
    }

    @Test func `many who ask at once wait for one report`() async throws {
        let office = try await Office(on: .sqlite)
        try await office.fill(Office.city, ["inspections": 9])
        func ask(_ count: Int) async throws -> Int {
            let database = CountedDatabase(try await TestDatabase.make(on: .sqlite))
            let archive = Archive(database: database, clock: office.test.clock.clock)
            try await PeriodStore(archive: archive).open(.usual(Office.period), by: Office.secretary)
            let cache = ConsolidationCache(archive: archive, book: office.book)
            database.readings.store(0, ordering: .relaxed)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<count {
                    group.addTask { _ = try await cache.report(under: Office.city, in: Office.period) }
                }
                try await group.waitForAll()
            }
            return database.readings.load(ordering: .relaxed)
        }
        // Whoever waited looks whether anything was done meanwhile, and no more.
        #expect(try await ask(16) <= ask(1) + 15)
    }
}

/// A database that counts how often it is read.
private final class CountedDatabase: Database {
    let readings = Atomic(0)
    private let database: any Database

    init(_ database: any Database) {
        self.database = database
    }

    var dialect: Dialect { database.dialect }
    var commitStamp: Int64? { database.commitStamp }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        readings.add(1, ordering: .relaxed)
        return try await database.read(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await database.write(body)
    }

    func close() async throws {
        try await database.close()
    }
}
