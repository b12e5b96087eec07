import Foundation
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing
import Wire

/// The served program killed at any moment while letters come in: nothing answered is lost, and no receipt lies.
@Suite struct LetterKillTests {
    /// Many rounds only with `bin/test --slow`; two of them always.
    private static let rounds = ProcessInfo.processInfo.environment["DIENHONG_SLOW_TESTS"] == nil ? 2 : 40
    private static let residents = 6

    /// What residents were told before the program was gone.
    private struct Told: Sendable {
        /// Letters that the site said it has.
        var answered: Set<String> = []
        /// Letters by the code on their receipt.
        var receipts: [String: String] = [:]
    }

    @Test func `each letter that was answered is there, and each code opens its own`() async throws {
        try await inFolder { folder in
            try await importUnits(into: folder)
            var told = Told()
            for round in 0..<Self.rounds {
                let serving = try Program.dienhong.start(["serve", "--data", folder, "--port", "0"])
                let port = try await port(of: serving)
                // Before the moment comes, nothing that a letter goes through has been left out.
                let news = await write(to: port, round: round) {
                    try? await Task.sleep(for: .milliseconds(Int.random(in: 300...1_500)))
                    serving.kill()
                }
                _ = await serving.outcome()
                told.answered.formUnion(news.answered)
                told.receipts.merge(news.receipts) { old, _ in old }
                try await check(told.answered, in: folder, "round \(round)")
            }
            #expect(!told.receipts.isEmpty)
            try await open(told.receipts, in: folder)
        }
    }

    private func importUnits(into folder: String) async throws {
        let list = folder + "/units.csv"
        let text =
            "code,name,kind,parent_code\nTINH,Tỉnh,province,\nTP,Thành phố,city,TINH\nP1,Phường 1,ward,TP\n"
        try Data(text.utf8).write(to: URL(filePath: list))
        let done = try await Program.dienhong.run(
            ["unit", "import", list, "--on", "2020-01-01", "--yes", "--data", folder])
        try #require(done.status == 0, "\(done.errors)")
    }

    private func port(of serving: RunningProgram) async throws -> UInt16 {
        try #require(try await serving.says("Serving at http://127.0.0.1:"))
        let end = serving.output.split { ":\n".contains($0) }.last
        return try #require(end.flatMap { UInt16($0) })
    }

    /// Residents write without a pause until the program is gone.
    private func write(
        to port: UInt16, round: Int, until end: @escaping @Sendable () async -> Void
    ) async -> Told {
        let told = Mutex(Told())
        async let killed: Void = end()
        await atOnce(Self.residents) { resident in
            let connection = WireConnection(port: port)
            var number = 0
            while true {
                let subject = "Việc \(round)-\(resident)-\(number)."
                var writer = WireResident(connection, at: "10.\(round).\(resident).\(number % 250)")
                do {
                    let letter = WireLetter(to: "P1", about: subject, saying: "Ngõ ngập khi mưa. \(subject)")
                    let code = try writer.send(letter) {
                        told.withLock { _ = $0.answered.insert(subject) }
                    }
                    told.withLock { $0.receipts[code] = subject }
                } catch {
                    return
                }
                number += 1
            }
        }
        await killed
        return told.withLock { $0 }
    }

    private func check(_ answered: Set<String>, in folder: String, _ round: String) async throws {
        let database = try SQLiteDatabase(path: folder + "/dienhong.sqlite")
        #expect(try await database.faults() == [], "\(round)")
        let kept = try await database.read { connection in
            try connection.values("SELECT subject FROM letter", as: String.self)
        }
        #expect(answered.subtracting(kept).isEmpty, "\(round)")
        #expect(Set(kept).count == kept.count, "\(round): a letter was kept twice")
        try await database.close()
    }

    /// Serves once more, and types every code.
    private func open(_ receipts: [String: String], in folder: String) async throws {
        let serving = try Program.dienhong.start(["serve", "--data", folder, "--port", "0"])
        let connection = WireConnection(port: try await port(of: serving))
        var resident = WireResident(connection, at: "10.0.0.1")
        for (code, subject) in receipts {
            let page = try #require(try resident.open(code), "a code that opens nothing")
            #expect(page.text.contains(subject))
        }
        serving.terminate()
        #expect(await serving.outcome().status == 0)
    }
}
