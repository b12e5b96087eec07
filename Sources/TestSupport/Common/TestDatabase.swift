import Records
import Storage
import StorageSQLite

/// An empty database of its own for one test, with or without the schema. It goes when nobody holds it any more.
package enum TestDatabase {
    package static func make(on backend: Backend, migrated: Bool = true) async throws -> any Database {
        switch backend {
        case .sqlite:
            let database = try SQLiteDatabase.inMemory()
            if migrated { try await Migrator.records.migrate(database) }
            return database
        case .postgres:
            #if PostgreSQL
                return try await PostgresTestDatabase.make(migrated: migrated)
            #else
                throw DatabaseFailure.unreachable("built without PostgreSQL")
            #endif
        }
    }
}
