import Foundation
import GRDB
import Storage

/// Records in one SQLite file, through GRDB: one writer, many readers, write-ahead log.
package struct SQLiteDatabase: Storage.Database {
    package let dialect = Dialect.sqlite
    private let engine: any DatabaseWriter

    /// Opens the file, making it where there is none.
    package init(path: String, readers: Int = 4) throws {
        var configuration = Self.configuration
        configuration.maximumReaderCount = readers
        engine = try translatingErrors { try DatabasePool(path: path, configuration: configuration) }
    }

    private init(engine: any DatabaseWriter) {
        self.engine = engine
    }

    /// A database that lives in memory, for tests.
    package static func inMemory() throws -> SQLiteDatabase {
        SQLiteDatabase(engine: try translatingErrors { try DatabaseQueue(configuration: configuration) })
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await translatingErrors {
            try await engine.read { try body(SQLiteConnection($0)) }
        }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await translatingErrors {
            try await engine.write { try body(SQLiteConnection($0)) }
        }
    }

    package func close() async throws {
        try translatingErrors { try engine.close() }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            // An answer is given only once its commit is on the disk; memory for pages is bounded.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA cache_size = -8192")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }
}
