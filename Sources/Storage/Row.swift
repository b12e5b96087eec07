/// One row of an answer, read by position. It is valid only while the closure it was handed to runs.
package protocol Row {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws -> Int64
    func real(_ column: Int) throws -> Double
    func text(_ column: Int) throws -> String
    func bytes(_ column: Int) throws -> [UInt8]
}

extension Row {
    package func value<Value: SQLReadable>(_ column: Int, as type: Value.Type = Value.self) throws -> Value {
        try Value(column: column, of: self)
    }

    /// Reads the columns one after the other.
    package var columns: ColumnReader { ColumnReader(row: self) }
}

/// Reads the columns of a row from left to right, so that a value is made in the order its columns were selected.
package struct ColumnReader {
    private let row: any Row
    private var position = 0

    init(row: any Row) {
        self.row = row
    }

    package mutating func next<Value: SQLReadable>(_ type: Value.Type = Value.self) throws -> Value {
        defer { position += 1 }
        return try Value(column: position, of: row)
    }
}
