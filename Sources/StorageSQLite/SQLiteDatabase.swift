import Foundation
import GRDB
import Storage
import Synchronization

/// Records in one SQLite file, through GRDB: one writer, many readers, write-ahead log.
package final class SQLiteDatabase: Storage.Database {
    package let dialect = Dialect.sqlite
    let engine: any DatabaseWriter
    /// Of a file. In memory nobody else commits, and what is written is counted.
    private let stamp: CommitStamp?
    private let writes = Atomic<Int64>(0)
    private let isClosed = Atomic(false)

    /// Opens the file, making it where there is none.
    package init(path: String, readers: Int = 4) throws {
        var configuration = Self.configuration
        configuration.maximumReaderCount = readers
        do {
            engine = try translatingErrors { try DatabasePool(path: path, configuration: configuration) }
        } catch DatabaseFailure.unreachable(let why) where Self.isForbidden(path) {
            throw DatabaseFailure.forbidden(why)
        }
        stamp = CommitStamp(path: path)
    }

    /// SQLite says of a file that is not there and of one that it may not open only that it cannot be opened. It writes
    /// beside the file too.
    private static func isForbidden(_ path: String) -> Bool {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        return [(path, R_OK | W_OK), (folder, R_OK | W_OK | X_OK)].contains { place, rights in
            access(place, rights) != 0 && [EACCES, EPERM, EROFS].contains(errno)
        }
    }

    private init(engine: any DatabaseWriter) {
        self.engine = engine
        stamp = nil
    }

    /// A database that lives in memory, for tests.
    package static func inMemory() throws -> SQLiteDatabase {
        SQLiteDatabase(engine: try translatingErrors { try DatabaseQueue(configuration: configuration) })
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try checkOpen()
        return try await translatingErrors {
            try await engine.read { try SQLiteConnection($0).run(body) }
        }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try checkOpen()
        let value = try await translatingErrors {
            try await engine.write { try SQLiteConnection($0).run(body) }
        }
        writes.add(1, ordering: .sequentiallyConsistent)
        return value
    }

    package var commitStamp: Int64? {
        guard let stamp else { return writes.load(ordering: .sequentiallyConsistent) }
        return stamp.value
    }

    package func close() async throws {
        guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
        stamp?.close()
        try translatingErrors { try engine.close() }
    }

    /// GRDB reads through a null pointer where a closed database is asked.
    func checkOpen() throws {
        guard !isClosed.load(ordering: .sequentiallyConsistent) else {
            throw DatabaseFailure.unreachable("the database is closed")
        }
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
