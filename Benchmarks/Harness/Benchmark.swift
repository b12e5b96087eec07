/// One thing that is measured, and how good it has to be.
struct Benchmark: Sendable {
    /// Measures once. What is measured is decided by the unit.
    typealias Run = () async throws -> Double

    /// "matrix.year": the feature first.
    let name: String
    /// What is done, in a few words.
    let what: String
    let unit: Measure
    /// From design chapter 5; nothing where it sets none.
    let bar: Double?
    let runs: Int
    /// Makes the ground ready, once; the runs share it.
    let prepare: @Sendable (Ground) async throws -> Run

    init(
        _ name: String, _ what: String, _ unit: Measure, bar: Double? = nil, runs: Int = 9,
        prepare: @escaping @Sendable (Ground) async throws -> Run
    ) {
        self.name = name
        self.what = what
        self.unit = unit
        self.bar = bar
        self.runs = runs
        self.prepare = prepare
    }

    /// The median of the runs, after one run that is thrown away.
    func measured(on ground: Ground) async throws -> Double {
        let run = try await prepare(ground)
        _ = try await run()
        var results: [Double] = []
        for _ in 0..<runs { results.append(try await run()) }
        return results.sorted()[runs / 2]
    }
}

/// What the benchmarks stand on.
struct Ground: Sendable {
    /// The program, for what is measured from outside; nothing leaves those out.
    let program: String?
    /// Everything made up comes from this.
    let seed: UInt64
}
