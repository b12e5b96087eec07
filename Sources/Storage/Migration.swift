/// One step of the schema, forward only. Once released it is never edited.
package struct Migration: Sendable {
    /// As "0007-create-letter": migrations run in the order of their names.
    package let name: String
    package let statements: @Sendable (Dialect) -> [SQLFragment]

    package init(_ name: String, _ statements: @escaping @Sendable (Dialect) -> [SQLFragment]) {
        self.name = name
        self.statements = statements
    }
}

/// Brings a database to the newest schema.
package struct Migrator: Sendable {
    package let migrations: [Migration]

    package init(_ migrations: [Migration]) {
        precondition(Set(migrations.map(\.name)).count == migrations.count, "two migrations share a name")
        self.migrations = migrations.sorted { $0.name < $1.name }
    }

    /// Runs what has not run yet, all in one transaction, and returns the names.
    /// Throws `DatabaseFailure.newer` when the database has migrations that this program does not know: it is newer.
    @discardableResult
    package func migrate(_ database: any Database) async throws -> [String] {
        let migrations = migrations
        try await database.write { connection in
            _ = try connection.execute(
                "CREATE TABLE IF NOT EXISTS schema_migration (name TEXT NOT NULL PRIMARY KEY)")
        }
        return try await database.write { connection in
            // Another program may have started at the same moment.
            if let wait = connection.dialect.alone(with: "schema_migration") {
                try connection.execute(wait)
            }
            let done = Set(try connection.values("SELECT name FROM schema_migration", as: String.self))
            let unknown = done.subtracting(migrations.map(\.name))
            guard unknown.isEmpty else {
                let names = unknown.sorted().joined(separator: ", ")
                throw DatabaseFailure.newer(names)
            }
            var ran: [String] = []
            for migration in migrations where !done.contains(migration.name) {
                for statement in migration.statements(connection.dialect) {
                    try connection.execute(statement)
                }
                try connection.execute("INSERT INTO schema_migration (name) VALUES (\(migration.name))")
                ran.append(migration.name)
            }
            return ran
        }
    }
}
