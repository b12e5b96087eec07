/// A value as both databases keep it.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])

    /// Refuses what one of the engines would change or cut off: PostgreSQL keeps no NUL in a text, and SQLite makes
    /// NULL of a number that is none.
    package func checkStorable() throws {
        switch self {
        case .text(let text) where text.utf8.contains(0):
            throw DatabaseFailure.unstorable("a text with the character U+0000")
        case .real(let number) where !number.isFinite:
            throw DatabaseFailure.unstorable("a number that is not finite")
        default: break
        }
    }
}

/// Something that can be bound to a statement.
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

/// Something that can be read from a column.
package protocol SQLReadable {
    init(column: Int, of row: any Row) throws
}

package typealias SQLStorable = SQLBindable & SQLReadable

extension SQLValue: SQLBindable {
    package var sqlValue: SQLValue { self }
}

extension String: SQLStorable {
    package var sqlValue: SQLValue { .text(self) }
    package init(column: Int, of row: any Row) throws { self = try row.text(column) }
}

extension Int64: SQLStorable {
    package var sqlValue: SQLValue { .integer(self) }
    package init(column: Int, of row: any Row) throws { self = try row.integer(column) }
}

extension Int: SQLStorable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
    package init(column: Int, of row: any Row) throws { self = Int(try row.integer(column)) }
}

extension Double: SQLStorable {
    package var sqlValue: SQLValue { .real(self) }
    package init(column: Int, of row: any Row) throws { self = try row.real(column) }
}

/// Kept as 0 or 1 on both engines.
extension Bool: SQLStorable {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
    package init(column: Int, of row: any Row) throws { self = try row.integer(column) != 0 }
}

extension [UInt8]: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .bytes(self) }
    package init(column: Int, of row: any Row) throws { self = try row.bytes(column) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Optional: SQLReadable where Wrapped: SQLReadable {
    package init(column: Int, of row: any Row) throws {
        self = row.isNull(column) ? nil : try Wrapped(column: column, of: row)
    }
}

extension RawRepresentable where RawValue == String, Self: SQLBindable {
    package var sqlValue: SQLValue { .text(rawValue) }
}

extension RawRepresentable where RawValue == String, Self: SQLReadable {
    package init(column: Int, of row: any Row) throws {
        let text = try row.text(column)
        guard let value = Self(rawValue: text) else {
            throw DatabaseFailure.unreadable("column \(column): no \(Self.self) is called '\(text)'")
        }
        self = value
    }
}
