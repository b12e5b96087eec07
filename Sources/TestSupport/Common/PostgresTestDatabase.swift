#if PostgreSQL
    import Foundation
    import Records
    import Storage
    import StoragePostgres
    import Synchronization

    /// A database on the server of the tests, copied from a migrated one, and dropped when the test lets go of it.
    final class PostgresTestDatabase: Database {
        private let name: String
        private let database: PostgresDatabase

        let dialect = Dialect.postgres

        static func make(migrated: Bool) async throws -> PostgresTestDatabase {
            let template = migrated ? try await template.value : nil
            await places.take()
            let name = "dienhong_test_\(process)_\(made.add(1, ordering: .relaxed).newValue)"
            do {
                try PostgresDatabase.create(name, copying: template, at: server)
                return try PostgresTestDatabase(name)
            } catch {
                places.giveBack()
                throw error
            }
        }

        private init(_ name: String) throws {
            self.name = name
            database = try PostgresDatabase(url: Self.url(of: name), connections: 3)
        }

        deinit {
            // What cannot be dropped goes with the server.
            try? PostgresDatabase.drop(name, at: Self.server)
            Self.places.giveBack()
        }

        func read<Value: Sendable>(
            _ body: @escaping @Sendable (any Connection) throws -> Value
        ) async throws -> Value {
            try await database.read(body)
        }

        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any Connection) throws -> Value
        ) async throws -> Value {
            try await database.write(body)
        }

        func close() async throws {
            try await database.close()
        }

        /// Copying a migrated database takes a fraction of the time of migrating an empty one.
        private static let template = Task {
            let name = "dienhong_template_\(process)"
            try PostgresDatabase.create(name, at: server)
            let database = try PostgresDatabase(url: url(of: name), connections: 1)
            try await Migrator.records.migrate(database)
            try await database.close()
            return name
        }

        static let server = Backend.postgresURL ?? ""
        private static let process = ProcessInfo.processInfo.processIdentifier
        private static let made = Atomic(0)
        private static let places = Places(24)

        static func url(of name: String) throws -> String {
            guard var components = URLComponents(string: server) else {
                throw DatabaseFailure.unreachable("DIENHONG_TEST_POSTGRES is not an address")
            }
            components.path = "/\(name)"
            return components.string ?? server
        }
    }
#endif
