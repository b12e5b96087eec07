import Foundation

/// Keeps all threads of this process on one processor for a while. Two processors of a small server are often two threads of
/// one core: a request that goes from thread to thread wakes the other, and each is then charged for the time in which they
/// slow each other down. On one, the time charged is that of the work.
enum OneProcessor {
    static func during<Value>(_ body: () async throws -> Value) async throws -> Value {
        try keepThreads(on: "0")
        let value = try await body()
        try keepThreads(on: "0-\(ProcessInfo.processInfo.processorCount - 1)")
        return value
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
