import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

/// SQLite in a file, as the program keeps it.
@Suite struct SQLiteFileTests {
    @Test func `what was written is there when the file is opened again`() async throws {
        try await inFolder { folder in
            let path = folder + "/kept.sqlite"
            let first = try SQLiteDatabase(path: path)
            try await make(in: first)
            try await first.close()
            let second = try SQLiteDatabase(path: path)
            #expect(try await count(in: second) == 1)
            try await second.close()
        }
    }

    @Test func `a reader sees one state while others write`() async throws {
        try await inFolder { folder in
            let database = try SQLiteDatabase(path: folder + "/kept.sqlite")
            try await make(in: database)
            try await withThrowingTaskGroup { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<25 {
                            try await database.write {
                                _ = try $0.execute("INSERT INTO kept (value) VALUES ('a'), ('b')")
                            }
                        }
                    }
                    group.addTask { () async throws in
                        for _ in 0..<50 {
                            let counts = try await database.read { connection in
                                try (0..<3).map { _ in
                                    try connection.value("SELECT COUNT(*) FROM kept", as: Int.self) ?? 0
                                }
                            }
                            #expect(Set(counts).count == 1 && counts[0] % 2 == 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await count(in: database) == 201)
            try await database.close()
        }
    }

    @Test func `two programs write the same file in turns`() async throws {
        try await inFolder { folder in
            let databases = try (0..<2).map { _ in try SQLiteDatabase(path: folder + "/kept.sqlite") }
            try await make(in: databases[0])
            try await withThrowingTaskGroup { group in
                for database in databases {
                    group.addTask {
                        for _ in 0..<50 {
                            try await database.write { connection in
                                let count: Int = try connection.value("SELECT COUNT(*) FROM kept") ?? 0
                                try connection.execute("INSERT INTO kept (value) VALUES (\("row \(count)"))")
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let distinct: Int? = try await databases[0].read {
                try $0.value("SELECT COUNT(DISTINCT value) FROM kept")
            }
            #expect(distinct == 101)
            for database in databases { try await database.close() }
        }
    }

    @Test func `the stamp tells of every commit, of this program and of another, and of nothing else`()
        async throws
    {
        try await inFolder { folder in
            let databases = try (0..<2).map { _ in try SQLiteDatabase(path: folder + "/kept.sqlite") }
            try await make(in: databases[0])
            var stamps = try databases.map { try #require($0.commitStamp) }
            for round in 0..<10 {
                let writer = databases[round % 2]
                try await writer.write { _ = try $0.execute("INSERT INTO kept (value) VALUES ('a')") }
                for (index, database) in databases.enumerated() {
                    let stamp = try #require(database.commitStamp)
                    #expect(stamp != stamps[index], "round \(round)")
                    stamps[index] = stamp
                    _ = try await count(in: database)
                    await #expect(throws: DatabaseFailure.self) {
                        try await database.write { try $0.execute("INSERT INTO nothing (value) VALUES (1)") }
                    }
                    #expect(database.commitStamp == stamp, "nothing was kept")
                }
            }
            for database in databases {
                try await database.close()
                #expect(database.commitStamp == nil)
            }
        }
    }

    @Test func `a full disk is told, nothing is half written, and the rest goes on`() async throws {
        try await inFolder { folder in
            let database = try SQLiteDatabase(path: folder + "/kept.sqlite")
            try await make(in: database)
            try await database.write { _ = try $0.exists("PRAGMA max_page_count = 40") }
            await #expect(throws: DatabaseFailure.full) {
                try await database.write { connection in
                    try connection.execute("INSERT INTO kept (value) VALUES ('before')")
                    for _ in 0..<100 {
                        let text = String(repeating: "x", count: 4_000)
                        try connection.execute("INSERT INTO kept (value) VALUES (\(text))")
                    }
                }
            }
            #expect(try await count(in: database) == 1)
            try await database.write { _ = try $0.execute("INSERT INTO kept (value) VALUES ('after')") }
            #expect(try await count(in: database) == 2)
            try await database.close()
        }
    }

    @Test func `a file that is no database, and a folder that is not there, are told`() throws {
        try inFolder { folder in
            let path = folder + "/kept.sqlite"
            try Data(repeating: 7, count: 4_096).write(to: URL(filePath: path))
            for path in [path, folder + "/missing/kept.sqlite", folder] {
                let failure = try #require(throws: DatabaseFailure.self) {
                    _ = try SQLiteDatabase(path: path)
                }
                switch failure {
                case .damaged where path.hasPrefix(folder + "/kept"): continue
                case .unreachable where !path.hasPrefix(folder + "/kept"): continue
                default: Issue.record("\(path): \(failure)")
                }
            }
        }
    }

    @Test func `a database that may not be written is told from one that is broken`() async throws {
        try await inFolder { folder in
            let database = try SQLiteDatabase(path: folder + "/kept.sqlite")
            try await make(in: database)
            let failure = try await #require(throws: DatabaseFailure.self) {
                try await database.write { connection in
                    try connection.execute("PRAGMA query_only = 1")
                    try connection.execute("INSERT INTO kept (value) VALUES ('a')")
                }
            }
            if case .forbidden = failure {} else { Issue.record("\(failure)") }
            try await database.close()
        }
    }

    @Test func `a copy is the state of one moment, and whole`() async throws {
        try await inFolder { folder in
            let database = try SQLiteDatabase(path: folder + "/kept.sqlite")
            try await make(in: database)
            async let writing: Void = {
                for _ in 0..<50 {
                    try await database.write {
                        _ = try $0.execute("INSERT INTO kept (value) VALUES ('a'), ('b')")
                    }
                }
            }()
            try await database.copy(to: folder + "/copy.sqlite")
            try await writing
            let copy = try SQLiteDatabase(path: folder + "/copy.sqlite")
            #expect(try await copy.faults() == [])
            #expect(try await count(in: copy) % 2 == 1)
            try await copy.close()
            try await database.close()
        }
    }

    @Test func `what is broken in a file is found`() async throws {
        try await inFolder { folder in
            let path = folder + "/kept.sqlite"
            let database = try SQLiteDatabase(path: path)
            try await database.write { connection in
                try connection.execute("CREATE TABLE kept (value TEXT NOT NULL)")
                for _ in 0..<200 {
                    let text = String(repeating: "y", count: 900)
                    try connection.execute("INSERT INTO kept (value) VALUES (\(text))")
                }
            }
            try await database.close()
            let handle = try FileHandle(forUpdating: URL(filePath: path))
            try handle.seek(toOffset: 4_096 * 10)
            try handle.write(contentsOf: Data(repeating: 0xFF, count: 64))
            try handle.close()
            let broken = try SQLiteDatabase(path: path)
            let faults = try await broken.faults()
            #expect(!faults.isEmpty)
            try await broken.close()
        }
    }

    private func make(in database: SQLiteDatabase) async throws {
        try await database.write { connection in
            try connection.execute("CREATE TABLE kept (value TEXT NOT NULL)")
            try connection.execute("INSERT INTO kept (value) VALUES ('first')")
        }
    }

    private func count(in database: SQLiteDatabase) async throws -> Int {
        try await database.read { try $0.value("SELECT COUNT(*) FROM kept") ?? 0 }
    }
}
