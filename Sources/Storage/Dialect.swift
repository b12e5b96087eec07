/// The few places where the engines do not speak the same SQL.
package enum Dialect: String, Sendable {
    case sqlite
    case postgres

    /// The type of a column of bytes.
    package var bytesType: SQLFragment {
        switch self {
        case .sqlite: "BLOB"
        case .postgres: "BYTEA"
        }
    }

    /// A key that the database counts up.
    package var countedKey: SQLFragment {
        switch self {
        case .sqlite: "INTEGER PRIMARY KEY AUTOINCREMENT"
        case .postgres: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
        }
    }

    /// Ends a SELECT whose rows the transaction is about to change. SQLite has one writer and needs nothing.
    package var forUpdate: SQLFragment {
        switch self {
        case .sqlite: ""
        case .postgres: " FOR UPDATE"
        }
    }

    /// The texts of a group, one directly after the other, in whatever order.
    package func gathered(_ text: SQLFragment) -> SQLFragment {
        switch self {
        case .sqlite: "group_concat(\(sql: text), '')"
        case .postgres: "string_agg(\(sql: text), '')"
        }
    }

    /// Makes other writers of the table wait until this transaction ends. SQLite has one writer and needs nothing.
    package func alone(with table: SQLFragment) -> SQLFragment? {
        switch self {
        case .sqlite: nil
        case .postgres: "LOCK TABLE \(sql: table) IN EXCLUSIVE MODE"
        }
    }
}
