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

    @Flag(help: "Keep the medians as the new baseline.")
    var updateBaseline = false

    @Flag(help: "Only say what there is.")
    var list = false

    func run() async throws {
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
}

extension Benchmark {
    static let all: [Benchmark] =
        clock + clockBatch + units + imports + matrix + lists + consolidation + reports + handedInReports
        + documents
        + program

    var needsProgram: Bool { name.hasPrefix("program.") }
}
