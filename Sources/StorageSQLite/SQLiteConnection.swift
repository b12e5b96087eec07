import Foundation
import GRDB
import Storage

/// A GRDB connection as the seam sees it. Statements are cached by their text.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database

    init(_ database: GRDB.Database) {
        self.database = database
    }

    func forEach(_ query: SQLFragment, _ body: (any Storage.Row) throws -> Void) throws {
        try translatingErrors {
            let statement = try database.cachedStatement(sql: query.text)
            let rows = try GRDB.Row.fetchCursor(statement, arguments: query.sqliteArguments)
            while let row = try rows.next() {
                try body(SQLiteRow(row))
            }
        }
    }

    @discardableResult
    func execute(_ statement: SQLFragment) throws -> Int {
        try translatingErrors {
            try database.cachedStatement(sql: statement.text).execute(arguments: statement.sqliteArguments)
            return database.changesCount
        }
    }
}

extension SQLFragment {
    fileprivate var sqliteArguments: StatementArguments {
        StatementArguments(
            arguments.map { argument -> DatabaseValue in
                switch argument {
                case .null: .null
                case .integer(let value): value.databaseValue
                case .real(let value): value.databaseValue
                case .text(let value): value.databaseValue
                case .bytes(let value): Data(value).databaseValue
                }
            })
    }
}
