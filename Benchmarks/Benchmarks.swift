import ArgumentParser
import Foundation

/// Measures what the design sets a bar for, and compares with the measurement before.
@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures Diên Hồng: medians beside the bars of the design and the baseline.",
        discussion: "Exits with 1 when a median is half as slow again as the baseline.")

    @Option(help: "Only those with this in their name.")
    var filter: String?

    @Option(help: "The file with the medians of an earlier measurement.")
    var baseline = "Benchmarks/baseline.json"

    @Option(help: "The built program, to measure its start and its memory.")
    var program: String?

    @Option(help: "What all made-up records come from.")
    var seed: UInt64 = 1284

    @Option(help: "Instead of measuring, load a served city with these: letters.")
    var load: Load?

    @Option(help: "How long the load lasts.")
    var seconds = 600

    @Option(help: "How many arrive in a second.")
    var rate = 250

    @Flag(help: "Keep the medians as the new baseline.")
    var updateBaseline = false

    @Flag(help: "Only say what there is.")
    var list = false

    /// What a city can be loaded with.
    enum Load: String, ExpressibleByArgument {
        case letters
    }

    func validate() throws {
        guard load == nil || program != nil else { throw ValidationError("A load needs --program.") }
        guard rate > 0, seconds > 0 else { throw ValidationError("--rate and --seconds are 1 or more.") }
    }

    func run() async throws {
        if let load, let program { return try await carry(load, to: program) }
        let chosen = Benchmark.all.filter { filter.map($0.name.contains) ?? true }
        guard !list else { return chosen.forEach { print($0.name) } }
        let file = URL(filePath: baseline)
        var medians = (try? Baseline(contentsOf: file)) ?? Baseline()
        let ground = Ground(program: program, seed: seed)
        var hasWorse = false

        defer { try? Scratch.clear() }
        print(ResultLine.head)
        for benchmark in chosen where !benchmark.needsProgram || program != nil {
            let result = try await benchmark.measured(on: ground)
            let line = ResultLine(benchmark: benchmark, result: result, baseline: medians[benchmark.name])
            print(line.text)
            fflush(nil)
            hasWorse = hasWorse || line.isWorse
            medians[benchmark.name] = result
        }
        if updateBaseline {
            try medians.write(to: file)
        } else if hasWorse {
            throw ExitCode.failure
        }
    }

    private func carry(_ load: Load, to program: String) async throws {
        defer { try? Scratch.clear() }
        switch load {
        case .letters:
            let letters = LetterLoad(program: program, rate: rate, seconds: seconds, seed: seed)
            guard try await letters.run() else { throw ExitCode.failure }
        }
    }
}

extension Benchmark {
    static let all: [Benchmark] =
        clock + clockBatch + units + imports + matrix + lists + consolidation + reports + handedInReports
        + documents + letterIntake + casework + program

    var needsProgram: Bool { name.hasPrefix("program.") }
}
