import GRDB
import GRDBSQLite
import Storage

/// The row a statement stands at, read column by column where SQLite keeps it: lists read hundreds of columns for a page.
/// Nothing ever traps: a column of another type is a failure, not a crash.
struct SQLiteRow: Storage.Row {
    private let statement: SQLiteStatement

    init(_ statement: SQLiteStatement) {
        self.statement = statement
    }

    func isNull(_ column: Int) -> Bool { type(of: column) == SQLITE_NULL }

    func integer(_ column: Int) throws -> Int64 {
        guard type(of: column) == SQLITE_INTEGER else { throw wrongType(column, "an integer") }
        return sqlite3_column_int64(statement, Int32(column))
    }

    func real(_ column: Int) throws -> Double {
        switch type(of: column) {
        case SQLITE_FLOAT, SQLITE_INTEGER: sqlite3_column_double(statement, Int32(column))
        default: throw wrongType(column, "a number")
        }
    }

    func text(_ column: Int) throws -> String {
        String(decoding: try storedText(column), as: UTF8.self)
    }

    func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) throws {
        body(try storedText(column))
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        guard type(of: column) == SQLITE_BLOB else { throw wrongType(column, "bytes") }
        // Of no bytes SQLite gives no address.
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Text as SQLite keeps it until the next step.
    private func storedText(_ column: Int) throws -> UnsafeBufferPointer<UInt8> {
        guard type(of: column) == SQLITE_TEXT, let start = sqlite3_column_text(statement, Int32(column))
        else {
            throw wrongType(column, "text")
        }
        // The length is asked for after the text: SQLite may turn it into UTF-8 first.
        return UnsafeBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
    }

    private func type(of column: Int) -> Int32 {
        precondition(
            (0..<Int(sqlite3_column_count(statement))).contains(column), "the answer has no column \(column)")
        return sqlite3_column_type(statement, Int32(column))
    }

    private func wrongType(_ column: Int, _ wanted: String) -> DatabaseFailure {
        .unreadable("column \(column) is not \(wanted)")
    }
}
