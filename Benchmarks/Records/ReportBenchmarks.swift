import Civics
import Records

extension Benchmark {
    /// The consolidated report out of the records themselves.
    static let reports = [
        Benchmark(
            "report.cold", "1,000 units, 2 million records, every figure put together anew", .seconds, bar: 2,
            runs: 5
        ) { _ in
            let (city, book, period) = try await halfYear()
            return {
                try await Stopwatch.wall {
                    let cache = ConsolidationCache(archive: city.archive, book: book)
                    let report = try await cache.report(under: city.city, in: period.key)
                    guard report.units.count >= 1_000 else { throw Spoilt(what: "report.cold") }
                }
            }
        },
        Benchmark("report.form", "the form of one of the 1,000 units, nothing kept", .seconds, runs: 5) { _ in
            let (city, book, period) = try await halfYear()
            guard let unit = try await city.units.tree().unit(code: "U7")?.id else {
                throw Spoilt(what: "report.form")
            }
            return {
                try await Stopwatch.wall {
                    keep(try await city.archive.read { try book.sheet(of: unit, in: period.key, $0) })
                }
            }
        },
        Benchmark("report.cached", "the same again, nothing having changed", .seconds, bar: 0.1) { _ in
            let (city, book, period) = try await halfYear()
            let cache = ConsolidationCache(archive: city.archive, book: book)
            return {
                try await Stopwatch.wall { keep(try await cache.report(under: city.city, in: period.key)) }
            }
        },
    ]

    private static func halfYear() async throws -> (MadeUpCity, ReportBook, ReportingPeriod) {
        let city = try await shared.city()
        let catalogue = try IndicatorCatalogue.load()
        let units = city.units
        let book = ReportBook(
            registry: .standard(catalogue: catalogue), checks: try ReportChecks.load(for: catalogue),
            trees: UnitTrees { try units.tree(on: $0, $1) })
        let period = ReportingPeriod.usual(ReportingPeriod.Key(year: 2022, part: .firstHalf))
        try await PeriodStore(archive: city.archive).open(period, by: .keeper)
        return (city, book, period)
    }

    /// Two million records are made once.
    private static let shared = SharedCity { city in try await city.addHalfYear(of: 2_000_000) }
}
