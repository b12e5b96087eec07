import Storage

/// Reads the columns of a row from left to right, so that a value is made in the order its columns were selected.
///
/// It stands beside the stores that use it, for the compiler makes one of its kind for every type that they read.
struct ColumnReader {
    private let row: any Row
    private var position = 0

    fileprivate init(row: any Row) {
        self.row = row
    }

    mutating func next<Value: SQLReadable>(_ type: Value.Type = Value.self) throws -> Value {
        defer { position += 1 }
        return try Value(column: position, of: row)
    }

    /// Nothing where the column is empty.
    mutating func next<Value: SQLReadable>(_ type: Value?.Type = Value?.self) throws -> Value? {
        defer { position += 1 }
        return row.isNull(position) ? nil : try Value(column: position, of: row)
    }
}

extension Row {
    /// Reads the columns one after the other.
    var columns: ColumnReader { ColumnReader(row: self) }
}
