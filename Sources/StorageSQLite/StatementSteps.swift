import GRDB
import GRDBSQLite
import Storage

/// Walks through the rows of a statement without making a copy of any: each step only moves the statement on. GRDB still
/// prepares the statement, keeps it and tells of failures.
final class StatementSteps: DatabaseCursor {
    typealias Element = Void

    let _statement: Statement
    var _isDone = false

    /// Binds the arguments. The statement must not be walked through elsewhere.
    init(_ statement: Statement, arguments: [SQLValue]) throws {
        _statement = statement
        // What a failed walk left behind is told a second time here, and is nobody's business any more.
        sqlite3_reset(statement.sqliteStatement)
        for (position, argument) in arguments.enumerated() {
            try argument.checkStorable()
            let code = Self.bind(argument, to: statement.sqliteStatement, at: Int32(position + 1))
            guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
    }

    deinit {
        // A statement that stands at a row keeps others from writing.
        sqlite3_reset(_statement.sqliteStatement)
        sqlite3_clear_bindings(_statement.sqliteStatement)
    }

    func _element(sqliteStatement: SQLiteStatement) throws {}

    private static func bind(_ value: SQLValue, to statement: SQLiteStatement, at position: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(statement, position)
        case .integer(let number): return sqlite3_bind_int64(statement, position, number)
        case .real(let number): return sqlite3_bind_double(statement, position, number)
        case .text(var text):
            return text.withUTF8 { text in
                text.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(statement, position, $0.baseAddress, Int32($0.count), copied)
                }
            }
        case .bytes(let bytes):
            // Of no bytes there is no address, and SQLite would take that for NULL.
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, position, 0) }
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob(statement, position, $0.baseAddress, Int32($0.count), copied)
            }
        }
    }

    /// `SQLITE_TRANSIENT`: SQLite makes a copy before the call returns.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
