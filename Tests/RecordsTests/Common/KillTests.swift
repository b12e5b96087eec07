import Foundation
import Records
import Storage
import StorageSQLite
import TestSupport
import Testing

/// The program killed at any moment loses nothing that it had answered.
@Suite struct KillTests {
    /// Many rounds only with `bin/test --slow`; a few of them always.
    private static let rounds = ProcessInfo.processInfo.environment["DIENHONG_SLOW_TESTS"] == nil ? 3 : 100

    @Test func `whoever was answered finds the act after the program was killed`() async throws {
        try await inFolder { folder in
            let path = folder + "/kept.sqlite"
            for round in 0..<Self.rounds {
                let probe = try Program("KillProbe").start([path])
                try #require(try await probe.says("\n"))
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...200)))
                probe.kill()
                let answered = Set(
                    await probe.outcome().output.split(separator: "\n").dropLast().map(String.init))
                let database = try SQLiteDatabase(path: path)
                #expect(try await database.faults() == [], "round \(round)")
                let kept = Set(
                    try await database.read { try $0.values("SELECT subject FROM journal", as: String.self) })
                #expect(answered.subtracting(kept).isEmpty, "round \(round)")
                try await database.write { _ = try $0.execute("DELETE FROM journal") }
                try await database.close()
            }
        }
    }
}
