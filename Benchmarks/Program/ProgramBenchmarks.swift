import Foundation

extension Benchmark {
    /// The program as its operator meets it.
    static let program = [
        Benchmark("program.start", "from start to the first page", .seconds, bar: 0.2) { ground in
            let folder = try Scratch.folder().path
            return {
                let (served, seconds) = try await ServedProgram.start(ground.program ?? "", data: folder)
                served.stop()
                return seconds
            }
        },
        Benchmark("program.memory", "in use after 2,000 pages", .bytes, bar: 200e6, runs: 3) { ground in
            let folder = try Scratch.folder().path
            return {
                let (served, _) = try await ServedProgram.start(ground.program ?? "", data: folder)
                defer { served.stop() }
                for _ in 0..<2_000 where !served.answers("/") { throw Spoilt(what: "program.memory") }
                return try served.residentBytes()
            }
        },
    ]
}
