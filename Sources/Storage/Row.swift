/// One row of an answer, read by position. It is valid only while the closure it was handed to runs.
package protocol Row {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws -> Int64
    func real(_ column: Int) throws -> Double
    func text(_ column: Int) throws -> String
    func bytes(_ column: Int) throws -> [UInt8]
    /// Hands out text where it lies, for what is only read to become something else.
    func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) throws
}

extension Row {
    package func value<Value: SQLReadable>(_ column: Int, as type: Value.Type = Value.self) throws -> Value {
        try Value(column: column, of: self)
    }
}
