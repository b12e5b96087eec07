import Civics
import Records
import Storage
import TestSupport
import Testing

@Suite struct JournalTests {
    @Test(arguments: Backend.available)
    func `an act enters one row, with its moment and its salted digest`(on backend: Backend) async throws {
        let test = try await TestArchive(on: backend)
        try await test.archive.act { transaction in
            try transaction.enter(
                JournalEntry("opened", "register", "R1", by: .keeper, content: ["name": "Sổ"]))
        }
        let row = try #require(try await JournalStore(archive: test.archive).latest(10).first)
        #expect(row.act == "opened" && row.noun == "register" && row.subject == "R1" && row.actor == "keeper")
        #expect(row.at == .conference)
        #expect(row.digest.count == 32)
    }

    @Test(arguments: Backend.available)
    func `an act that enters nothing, or two rows, leaves nothing behind`(on backend: Backend) async throws {
        let test = try await TestArchive(on: backend)
        await #expect(throws: UnjournalledAct(entries: 0)) {
            try await test.archive.act { try $0.connection.execute("DELETE FROM journal") }
        }
        await #expect(throws: UnjournalledAct(entries: 2)) {
            try await test.archive.act { transaction in
                for subject in ["one", "two"] {
                    try transaction.enter(JournalEntry("opened", "register", subject, by: .keeper))
                }
            }
        }
        #expect(try await JournalStore(archive: test.archive).latest(10).isEmpty)
    }

    @Test(arguments: Backend.available)
    func `the witness refuses a change that goes around the archive`(on backend: Backend) async throws {
        let test = try await TestArchive(on: backend)
        await #expect(throws: UnwitnessedChange(entries: 0)) {
            try await test.archive.database.write { connection in
                try connection.execute("INSERT INTO schema_migration (name) VALUES ('x')")
            }
        }
    }
}
