/// One connection inside one transaction. What it runs is synchronous and stays on its thread.
///
/// After a statement has failed, every further one throws the same failure and the transaction is not kept, even if
/// its body goes on: PostgreSQL knows no other way, and SQLite is held to the same.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// Hands each row of the answer to `body`, in order.
    func forEach(_ query: SQLFragment, _ body: (any Row) throws -> Void) throws

    /// Runs one statement and says how many rows it changed.
    @discardableResult
    func execute(_ statement: SQLFragment) throws -> Int
}

extension Connection {
    package func all<Value>(_ query: SQLFragment, _ read: (any Row) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try forEach(query) { values.append(try read($0)) }
        return values
    }

    package func first<Value>(_ query: SQLFragment, _ read: (any Row) throws -> Value) throws -> Value? {
        var value: Value?
        try forEach(query) { row in
            if value == nil { value = try read(row) }
        }
        return value
    }

    /// The first column of every row.
    package func values<Value: SQLReadable>(_ query: SQLFragment, as type: Value.Type = Value.self) throws
        -> [Value]
    {
        try all(query) { try $0.value(0) }
    }

    /// The first column of the first row.
    package func value<Value: SQLReadable>(_ query: SQLFragment, as type: Value.Type = Value.self) throws
        -> Value?
    {
        try first(query) { try $0.value(0) }
    }

    package func exists(_ query: SQLFragment) throws -> Bool {
        try first(query) { _ in true } ?? false
    }
}
