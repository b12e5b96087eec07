import Storage
import TestSupport
import Testing

@Suite struct MigratorTests {
    private static let first = Migration("0001-first") { _ in
        ["CREATE TABLE one (name TEXT NOT NULL)", "INSERT INTO one (name) VALUES ('kept')"]
    }
    private static let second = Migration("0002-second") { _ in
        ["ALTER TABLE one ADD COLUMN place BIGINT NOT NULL DEFAULT 0"]
    }
    private static let broken = Migration("0003-broken") { _ in
        ["CREATE TABLE three (name TEXT)", "CREATE TABLE one (name TEXT)"]
    }

    @Test(arguments: Backend.available)
    func `steps run once, in the order of their names`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        #expect(try await Migrator([Self.first]).migrate(database) == ["0001-first"])
        #expect(try await Migrator([Self.second, Self.first]).migrate(database) == ["0002-second"])
        #expect(try await Migrator([Self.second, Self.first]).migrate(database) == [])
        let kept: [String] = try await database.read { try $0.values("SELECT name FROM one WHERE place = 0") }
        #expect(kept == ["kept"])
    }

    @Test(arguments: Backend.available)
    func `a step that fails leaves nothing of the whole run`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await Migrator([Self.first]).migrate(database)
        await #expect(throws: DatabaseFailure.self) {
            try await Migrator([Self.first, Self.second, Self.broken]).migrate(database)
        }
        #expect(try await Migrator([Self.first, Self.second]).migrate(database) == ["0002-second"])
        await #expect(throws: DatabaseFailure.self) {
            try await database.read { _ = try $0.values("SELECT name FROM three", as: String.self) }
        }
    }

    @Test(arguments: Backend.available)
    func `data of a newer program is refused`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await Migrator([Self.first, Self.second]).migrate(database)
        let failure = await #expect(throws: DatabaseFailure.self) {
            try await Migrator([Self.first]).migrate(database)
        }
        #expect(failure == .newer("0002-second"))
    }

    @Test(arguments: Backend.available)
    func `two programs that start at once both find the schema made`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        async let one = Migrator([Self.first, Self.second]).migrate(database)
        async let other = Migrator([Self.first, Self.second]).migrate(database)
        #expect(try await (one + other).sorted() == ["0001-first", "0002-second"])
    }
}
