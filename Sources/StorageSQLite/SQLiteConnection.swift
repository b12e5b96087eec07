import Foundation
import GRDB
import Storage

/// A GRDB connection inside one transaction, as the seam sees it. Statements are cached by their text.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database
    /// The first failure, after which nothing more is answered.
    private(set) var failure: DatabaseFailure?
    /// The statements whose rows are being handed out. A cached one would lose its place if it were run again.
    private var running: Set<String> = []

    init(_ database: GRDB.Database) {
        self.database = database
    }

    /// Runs the body of a transaction; where a statement failed, so does the transaction.
    func run<Value>(_ body: (any Connection) throws -> Value) throws -> Value {
        let value = try body(self)
        if let failure { throw failure }
        return value
    }

    func forEach(_ query: SQLFragment, _ body: (any Storage.Row) throws -> Void) throws {
        let isOutermost = running.insert(query.text).inserted
        defer { if isOutermost { running.remove(query.text) } }
        let steps = try remembering {
            try StatementSteps(
                isOutermost
                    ? try database.cachedStatement(sql: query.text)
                    : try database.makeStatement(sql: query.text),
                arguments: query.arguments)
        }
        let row = SQLiteRow(steps._statement.sqliteStatement)
        while try remembering({ try steps.next() }) != nil {
            try body(row)
        }
    }

    @discardableResult
    func execute(_ statement: SQLFragment) throws -> Int {
        try remembering {
            let before = database.totalChangesCount
            try database.cachedStatement(sql: statement.text).execute(arguments: statement.sqliteArguments)
            // SQLite goes on telling of the last statement that changed something.
            return database.totalChangesCount == before ? 0 : database.changesCount
        }
    }

    private func remembering<Value>(_ body: () throws -> Value) throws -> Value {
        if let failure { throw failure }
        do {
            return try translatingErrors(body)
        } catch let error as DatabaseFailure {
            failure = error
            throw error
        }
    }
}

extension SQLFragment {
    fileprivate var sqliteArguments: StatementArguments {
        get throws {
            StatementArguments(
                // GRDB reads what may be missing without making a key path for each statement.
                try arguments.map { argument -> (any DatabaseValueConvertible)? in
                    try argument.checkStorable()
                    return switch argument {
                    case .null: nil
                    case .integer(let value): value
                    case .real(let value): value
                    case .text(let value): value
                    case .bytes(let value): Data(value)
                    }
                })
        }
    }
}
