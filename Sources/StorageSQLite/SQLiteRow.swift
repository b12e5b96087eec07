import Foundation
import GRDB
import Storage

/// A row read without ever trapping: a column of another type is a failure, not a crash.
struct SQLiteRow: Storage.Row {
    private let row: GRDB.Row

    init(_ row: GRDB.Row) {
        self.row = row
    }

    func isNull(_ column: Int) -> Bool { stored(column).isNull }

    func integer(_ column: Int) throws -> Int64 {
        guard case .int64(let value) = stored(column).storage else { throw wrongType(column, "an integer") }
        return value
    }

    func real(_ column: Int) throws -> Double {
        switch stored(column).storage {
        case .double(let value): return value
        case .int64(let value): return Double(value)
        default: throw wrongType(column, "a number")
        }
    }

    func text(_ column: Int) throws -> String {
        guard case .string(let value) = stored(column).storage else { throw wrongType(column, "text") }
        return value
    }

    func bytes(_ column: Int) throws -> [UInt8] {
        guard case .blob(let value) = stored(column).storage else { throw wrongType(column, "bytes") }
        return [UInt8](value)
    }

    private func stored(_ column: Int) -> DatabaseValue { row[column] }

    private func wrongType(_ column: Int, _ wanted: String) -> DatabaseFailure {
        .unreadable("column \(column) is not \(wanted)")
    }
}
