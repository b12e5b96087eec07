import Storage

/// A database that counts, at the end of each transaction, the rows the engine says were changed, and refuses the
/// transaction when there are any without exactly one new row in the journal. Every suite that runs on a
/// `TestArchive` thereby proves that no table changes without one, by whatever way the change was made.
package struct WitnessedDatabase: Database {
    private let database: any Database

    package init(_ database: any Database) {
        self.database = database
    }

    package var dialect: Dialect { database.dialect }
    package var commitStamp: Int64? { database.commitStamp }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await database.read(body)
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await database.write { connection in
            let before = try Tally(connection)
            let value = try body(connection)
            let after = try Tally(connection)
            let entries = after.journal - before.journal
            if after.changes != before.changes, entries != 1 { throw UnwitnessedChange(entries: entries) }
            return value
        }
    }

    package func close() async throws {
        try await database.close()
    }
}

/// Rows were changed in a transaction that entered no act into the journal, or several.
package struct UnwitnessedChange: Error, Equatable {
    package let entries: Int

    package init(entries: Int) {
        self.entries = entries
    }
}

/// How many rows this connection has changed, and how many acts it has entered.
///
/// PostgreSQL's own counts are asked instead of the journal, so that two transactions that both look do not conflict.
private struct Tally {
    let changes: Int
    let journal: Int

    init(_ connection: any Connection) throws {
        let query: SQLFragment =
            switch connection.dialect {
            case .sqlite: "SELECT total_changes(), COALESCE(MAX(number), 0) FROM journal"
            case .postgres:
                """
                SELECT CAST(SUM(n_tup_ins + n_tup_upd + n_tup_del) AS BIGINT),
                    CAST(SUM(n_tup_ins) FILTER (WHERE relname = 'journal') AS BIGINT)
                FROM pg_stat_xact_user_tables
                """
            }
        (changes, journal) = try connection.first(query) { (try $0.value(0), try $0.value(1)) } ?? (0, 0)
    }
}
