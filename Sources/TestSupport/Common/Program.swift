import Foundation
import Synchronization

/// A program built beside the tests, run as a child as whoever uses it does.
package struct Program: Sendable {
    private let executable: URL

    package static let dienhong = Program("dienhong")

    package init(_ name: String) {
        // Tests stand in the folder in which everything is built.
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        executable = tests.deletingLastPathComponent().appending(path: name)
    }

    private init(path: String) {
        executable = URL(filePath: path)
    }

    /// Runs lines of the shell in which `$dienhong` is the program, for what only a shell can do to it.
    package static func shell(_ lines: String, input: String = "") async throws -> Outcome {
        try await Program(path: "/bin/sh").run(
            ["-c", lines], input: input, environment: ["dienhong": dienhong.executable.path])
    }

    package struct Outcome: Sendable {
        package let status: Int32
        package let output: String
        package let errors: String
    }

    /// Runs it to its end.
    package func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) async throws -> Outcome {
        let running = try start(arguments, input: input, environment: environment)
        return await running.outcome()
    }

    /// Starts it and goes on.
    package func start(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> RunningProgram {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("DIENHONG_") }
        variables["LC_ALL"] = "C.UTF-8"
        variables.merge(environment) { $1 }
        process.environment = variables
        return try RunningProgram(process, input: input)
    }
}

/// A program that runs, with all that it has said so far.
package final class RunningProgram: Sendable {
    private let process: Process
    private let said: Collected
    private let complained: Collected

    fileprivate init(_ process: Process, input: String) throws {
        self.process = process
        let (output, errors, inputs) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = inputs
        said = Collected()
        complained = Collected()
        try process.run()
        said.collect(from: output.fileHandleForReading)
        complained.collect(from: errors.fileHandleForReading)
        try inputs.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try inputs.fileHandleForWriting.close()
    }

    package var output: String { said.text }
    package var isRunning: Bool { process.isRunning }

    /// Waits until it has said so much, or has ended; whether it did say it.
    package func says(_ text: String, withinSeconds seconds: Int = 30) async throws -> Bool {
        for _ in 0..<(seconds * 50) {
            if output.contains(text) { return true }
            if !process.isRunning { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        return output.contains(text)
    }

    /// Asks it to stop, as the system does when it shuts down.
    package func terminate() { process.terminate() }

    /// Ends it without asking.
    package func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    package func outcome() async -> Program.Outcome {
        while process.isRunning || !said.isComplete || !complained.isComplete {
            try? await Task.sleep(for: .milliseconds(5))
        }
        return Program.Outcome(status: process.terminationStatus, output: said.text, errors: complained.text)
    }
}

/// What comes out of a pipe, read on a thread of its own so that it never fills.
private final class Collected: Sendable {
    private let state = Mutex((data: Data(), isComplete: false))

    var text: String { String(decoding: state.withLock(\.data), as: UTF8.self) }
    var isComplete: Bool { state.withLock(\.isComplete) }

    func collect(from handle: FileHandle) {
        let descriptor = handle.fileDescriptor
        Thread.detachNewThread { [self] in
            // The handle closes its descriptor when it is let go of.
            withExtendedLifetime(handle) {
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while true {
                    let count = read(descriptor, &buffer, buffer.count)
                    guard count > 0 else { break }
                    state.withLock { $0.data.append(contentsOf: buffer[..<count]) }
                }
                state.withLock { $0.isComplete = true }
            }
        }
    }
}
