/// One line of the table: a result beside its bar and its baseline.
struct ResultLine {
    let benchmark: Benchmark
    let result: Double
    let baseline: Double?

    /// Half as slow again as before is worth a look; less is noise on a shared machine.
    private static let tolerance = 1.5

    var meetsBar: Bool? {
        benchmark.bar.map { benchmark.unit.isGood(result, against: $0) }
    }

    var isWorse: Bool {
        baseline.map { !benchmark.unit.isGood(result, against: $0, tolerance: Self.tolerance) } ?? false
    }

    static let head = columns("benchmark", "median", "bar", "", "baseline", "")

    var text: String {
        let unit = benchmark.unit
        return Self.columns(
            benchmark.name, unit.written(result), benchmark.bar.map(unit.written) ?? "–",
            meetsBar.map { $0 ? "met" : "missed" } ?? "", baseline.map(unit.written) ?? "–",
            isWorse ? "worse" : "") + benchmark.what
    }

    private static func columns(
        _ name: String, _ result: String, _ bar: String, _ verdict: String, _ baseline: String,
        _ comparison: String
    ) -> String {
        padded(name, 26) + padded(result, 12) + padded(bar, 12) + padded(verdict, 8) + padded(baseline, 12)
            + padded(comparison, 7)
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
