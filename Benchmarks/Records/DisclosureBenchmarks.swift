import Civics
import Records

extension Benchmark {
    /// The board of the whole city.
    static let matrix = [
        Benchmark(
            "matrix.year", "1,000 units × 60 items × 12 months, a duty in every sixth cell", .seconds,
            bar: 0.3,
            prepare: { _ in try await matrixOfYear(inEvery: 6) }),
        Benchmark(
            "matrix.full", "the same with a duty in each of the 720,000 cells", .seconds, bar: 0.3, runs: 5,
            prepare: { _ in try await matrixOfYear(inEvery: 1) }),
        Benchmark(
            "matrix.warm", "the full matrix again after one act of one unit", .seconds,
            prepare: { _ in try await matrixAfterAnAct() }),
    ]

    /// The rows and columns of the matrix, and the records with a duty in every `nth` cell.
    private static func year(inEvery nth: Int) async throws -> (MadeUpCity, [MatrixUnit], [DisclosureItem]) {
        let city = try await MadeUpCity(units: 1_001)
        let items = Array(city.catalogue.items.prefix(60))
        try await city.addObligations(items: items.map(\.id), inEvery: nth)
        let units = try await city.units.tree().all.filter { $0.code.hasPrefix("U") }.map {
            MatrixUnit(id: $0.id, code: $0.code, name: $0.name, scope: .commune, group: "Tân Phong")
        }
        return (city, units, items)
    }

    /// Asks a cache that knows the matrix, after something was said of one unit.
    private static func matrixAfterAnAct() async throws -> Run {
        let (city, units, items) = try await year(inEvery: 1)
        let cache = DutyMatrixCache()
        return {
            try await city.archive.act { transaction in
                try transaction.connection.execute(
                    "UPDATE obligation SET version = version + 1 WHERE unit = \(units[500].id)")
                try transaction.enter(
                    JournalEntry("changed", "obligation", "some", of: units[500].id, by: .keeper))
            }
            return try await Stopwatch.wall {
                let matrix = try await city.archive.read { reading in
                    try cache.matrix(question(units, items, reading.today), in: reading)
                }
                guard matrix.counts.total >= 720_000 else { throw Spoilt(what: "matrix.warm") }
            }
        }
    }

    private static func question(
        _ units: [MatrixUnit], _ items: [DisclosureItem], _ today: Day
    ) -> MatrixQuestion {
        MatrixQuestion(
            of: units, items: items, from: MadeUpCity.firstDay, to: MadeUpCity.lastDay, on: today,
            soonUntil: today)
    }

    /// Reads the facts of a year and computes the matrix, as for a page whose matrix nobody asked for before.
    private static func matrixOfYear(inEvery nth: Int) async throws -> Run {
        let (city, units, items) = try await year(inEvery: nth)
        return {
            try await Stopwatch.wall {
                let cache = DutyMatrixCache()
                let asked = try await city.archive.read { question(units, items, $0.today) }
                try await cache.fill(asked, from: city.archive)
                let matrix = try await city.archive.read { try cache.matrix(asked, in: $0) }
                guard units.count == 1_000, items.count == 60, matrix.months.count == 12,
                    (0..<6).contains(where: { matrix.counts(unit: 999, item: $0) != StateCounts() })
                else { throw Spoilt(what: "matrix") }
            }
        }
    }
}
