#if PostgreSQL
    import CLibPQ
    import Storage

    /// Arguments in the binary format. A NULL has no type of its own: the server finds it from where it stands.
    struct PostgresParameters {
        let types: [Oid]
        private let buffer: [UInt8]
        /// Where each argument begins and how long it is; nothing for NULL.
        private let places: [(start: Int, length: Int)?]

        init(_ arguments: [SQLValue]) throws {
            var types: [Oid] = []
            var buffer: [UInt8] = []
            var places: [(start: Int, length: Int)?] = []
            for argument in arguments {
                try argument.checkStorable()
                let start = buffer.count
                switch argument {
                case .null: types.append(0)
                case .integer(let value):
                    types.append(.int8)
                    buffer.append(bigEndian: UInt64(bitPattern: value))
                case .real(let value):
                    types.append(.float8)
                    buffer.append(bigEndian: value.bitPattern)
                case .text(let value):
                    types.append(.text)
                    buffer.append(contentsOf: value.utf8)
                case .bytes(let value):
                    types.append(.bytea)
                    buffer.append(contentsOf: value)
                }
                places.append(argument == .null ? nil : (start, buffer.count - start))
            }
            // So that there is an address even where all arguments are empty.
            buffer.append(0)
            (self.types, self.buffer, self.places) = (types, buffer, places)
        }

        func withPointers<Result>(
            _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
        ) -> Result {
            buffer.withUnsafeBytes { bytes in
                let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                return body(
                    places.map { place in place.flatMap { base?.advanced(by: $0.start) } },
                    places.map { Int32($0?.length ?? 0) },
                    places.map { _ in binaryFormat })
            }
        }
    }

    extension [UInt8] {
        fileprivate mutating func append(bigEndian word: UInt64) {
            Swift.withUnsafeBytes(of: word.bigEndian) { append(contentsOf: $0) }
        }
    }
#endif
