import Foundation

/// Keeps all threads of this process on one processor for a while. Two processors of a small server are often two threads of
/// one core: a request that goes from thread to thread wakes the other, and each is then charged for the time in which they
/// slow each other down. On one, the time charged is that of the work.
///
/// On a hired machine the other thread of a core may be somebody else's, who comes and goes: the processor is taken on which
/// a small task is done soonest at the moment.
enum OneProcessor {
    static func during<Value>(_ body: () async throws -> Value) async throws -> Value {
        try keepThreads(on: String(try quickest()))
        let value = try await body()
        try keepThreads(on: "0-\(ProcessInfo.processInfo.processorCount - 1)")
        return value
    }

    private static func quickest() throws -> Int {
        var best = (processor: 0, time: Duration.seconds(Int64.max))
        for processor in 0..<ProcessInfo.processInfo.processorCount {
            try keepThreads(on: String(processor))
            let time = ContinuousClock().measure(smallTask)
            if time < best.time { best = (processor, time) }
        }
        return best.processor
    }

    /// Some milliseconds of work.
    private static func smallTask() {
        var random = SeededRandom(seed: 1)
        keep((0..<30_000).map { _ in random.next() }.sorted())
    }

    /// By `taskset` of util-linux, for the C library's call has no name in Swift.
    private static func keepThreads(on processors: String) throws {
        let taskset = Process()
        taskset.executableURL = URL(fileURLWithPath: "/usr/bin/taskset")
        taskset.arguments = ["-acp", processors, "\(ProcessInfo.processInfo.processIdentifier)"]
        taskset.standardOutput = FileHandle.nullDevice
        taskset.standardError = FileHandle.nullDevice
        try taskset.run()
        taskset.waitUntilExit()
        guard taskset.terminationStatus == 0 else { throw Spoilt(what: "the processors") }
    }
}
