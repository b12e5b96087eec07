#if PostgreSQL
    import CLibPQ
    import Storage

    /// A row in the binary format, read by the type of each column.
    struct PostgresRow: Row {
        private let answer: PostgresAnswer
        private let row: Int32

        init(_ answer: PostgresAnswer, row: Int32) {
            self.answer = answer
            self.row = row
        }

        func isNull(_ column: Int) -> Bool {
            precondition(answer.types.indices.contains(column), "the answer has no column \(column)")
            return PQgetisnull(answer.pointer, row, Int32(column)) == 1
        }

        func integer(_ column: Int) throws -> Int64 {
            let (type, bytes) = try stored(column, "an integer")
            switch type {
            case .int8: return Int64(bitPattern: bytes.bigEndian())
            case .int4: return Int64(Int32(bitPattern: bytes.bigEndian()))
            case .int2: return Int64(Int16(bitPattern: bytes.bigEndian()))
            case .oid: return Int64(bytes.bigEndian() as UInt32)
            case .bool: return bytes[0] == 0 ? 0 : 1
            default: throw wrongType(column, "an integer")
            }
        }

        func real(_ column: Int) throws -> Double {
            let (type, bytes) = try stored(column, "a number")
            switch type {
            case .float8: return Double(bitPattern: bytes.bigEndian())
            case .float4: return Double(Float(bitPattern: bytes.bigEndian()))
            case .int8, .int4, .int2: return Double(try integer(column))
            default: throw wrongType(column, "a number")
            }
        }

        func text(_ column: Int) throws -> String {
            String(decoding: try storedText(column), as: UTF8.self)
        }

        func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) throws {
            try storedText(column).withMemoryRebound(to: UInt8.self, body)
        }

        func bytes(_ column: Int) throws -> [UInt8] {
            let (type, bytes) = try stored(column, "bytes")
            guard type == .bytea else { throw wrongType(column, "bytes") }
            return [UInt8](bytes)
        }

        private func storedText(_ column: Int) throws -> UnsafeRawBufferPointer {
            let (type, bytes) = try stored(column, "text")
            switch type {
            case .text, .varchar, .bpchar, .name, .char, .unknown, .json: return bytes
            case .jsonb: return UnsafeRawBufferPointer(rebasing: bytes.dropFirst())
            default: throw wrongType(column, "text")
            }
        }

        private func stored(
            _ column: Int, _ wanted: String
        ) throws -> (type: Oid, bytes: UnsafeRawBufferPointer) {
            guard !isNull(column) else { throw wrongType(column, wanted) }
            let start = PQgetvalue(answer.pointer, row, Int32(column))
            let length = PQgetlength(answer.pointer, row, Int32(column))
            return (answer.types[column], UnsafeRawBufferPointer(start: start, count: Int(length)))
        }

        private func wrongType(_ column: Int, _ wanted: String) -> DatabaseFailure {
            .unreadable("column \(column) is not \(wanted)")
        }
    }

    /// The types met here, by their numbers in `pg_type`.
    extension Oid {
        static let bool: Oid = 16
        static let bytea: Oid = 17
        static let char: Oid = 18
        static let name: Oid = 19
        static let int8: Oid = 20
        static let int2: Oid = 21
        static let int4: Oid = 23
        static let text: Oid = 25
        static let oid: Oid = 26
        static let json: Oid = 114
        static let float4: Oid = 700
        static let float8: Oid = 701
        static let unknown: Oid = 705
        static let bpchar: Oid = 1042
        static let varchar: Oid = 1043
        static let jsonb: Oid = 3802
    }

    extension UnsafeRawBufferPointer {
        fileprivate func bigEndian<Word: FixedWidthInteger>() -> Word {
            Word(bigEndian: loadUnaligned(as: Word.self))
        }
    }
#endif
