import Civics
import Records
import Site

extension Benchmark {
    /// The public board, through the whole site.
    static let lists = [
        Benchmark(
            "list.uncached", "50 of 200,000 postings, the page made anew", .seconds, bar: 0.000_6
        ) { _ in
            try await list(cacheSeconds: 0)
        },
        Benchmark("list.cached", "the same page, nothing having changed", .seconds, bar: 0.000_1) { _ in
            try await list(cacheSeconds: 60)
        },
    ]

    private static func list(cacheSeconds: Int) async throws -> Run {
        let city = try await shared.city()
        let site = try MeasuredSite(over: city, cacheSeconds: cacheSeconds)
        let page = Address.postings.path
        return {
            try await Stopwatch.processor(of: 20) {
                guard (10_000..<100_000).contains(try await site.page(page)) else {
                    throw Spoilt(what: "list: a page of another weight")
                }
            }
        }
    }

    private static let shared = SharedCity { city in try await city.addPostings(200_000) }
}
