import Civics
import Storage
import StorageSQLite
import TestSupport
import Testing

@testable import Records

@Suite struct RevisionTests {
    private func act(in archive: Archive) async throws {
        try await archive.act { try $0.enter(JournalEntry("tried", "thing", "1", by: .visitor)) }
    }

    @Test(arguments: Backend.available)
    func `every act that is kept makes another revision, and nothing else does`(on backend: Backend)
        async throws
    {
        let archive = try await TestArchive(on: backend).archive
        var seen = [archive.revision]
        for _ in 0..<3 {
            _ = try await archive.read { try JournalPosition.end($0) }
            await #expect(throws: UnjournalledAct.self) { try await archive.act { _ in } }
            #expect(archive.revision == seen.last)
            try await act(in: archive)
            #expect(!seen.contains(archive.revision))
            seen.append(archive.revision)
        }
    }

    @Test func `what another program keeps in the file makes another revision too`() async throws {
        try await inFolder { folder in
            let path = folder + "/dienhong.sqlite"
            let databases = try (0..<2).map { _ in try SQLiteDatabase(path: path) }
            try await Migrator.records.migrate(databases[0])
            let archives = databases.map { Archive(database: $0, clock: .standing(at: .conference)) }
            let before = archives[0].revision
            #expect(archives[0].revision == before)
            try await act(in: archives[1])
            #expect(archives[0].revision != before)
            for database in databases { try await database.close() }
        }
    }
}
