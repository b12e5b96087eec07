#if PostgreSQL
    import CLibPQ
    import Storage

    /// What the server answered to one statement.
    final class PostgresAnswer {
        let pointer: OpaquePointer
        let rows: Int32
        let types: [Oid]

        init(_ pointer: OpaquePointer) {
            self.pointer = pointer
            rows = PQntuples(pointer)
            types = (0..<PQnfields(pointer)).map { PQftype(pointer, $0) }
        }

        deinit {
            PQclear(pointer)
        }

        /// How many rows the statement changed.
        var changes: Int {
            Int(String(cString: PQcmdTuples(pointer))) ?? 0
        }

        /// The five characters by which SQL names a failure.
        var state: String? { field(UInt8(ascii: "C")) }
        var constraint: String? { field(UInt8(ascii: "n")) }
        /// Without the detail, which repeats values.
        var message: String? { field(UInt8(ascii: "M"))?.onOneLine }

        var tellsOfAnOldPlan: Bool {
            state == "0A000" && message?.hasPrefix("cached plan") == true
        }

        private func field(_ code: UInt8) -> String? {
            PQresultErrorField(pointer, Int32(code)).map { String(cString: $0) }
        }
    }

    extension DatabaseFailure {
        /// https://www.postgresql.org/docs/current/errcodes-appendix.html
        init(_ answer: PostgresAnswer) {
            let message = answer.message ?? "PostgreSQL gave no reason"
            let named = answer.constraint ?? message
            switch answer.state ?? "" {
            // Two programs that migrate at once meet in the catalogue.
            case "23505" where named.hasPrefix("pg_"): self = .busy
            case "23505": self = .unique(named)
            case "23503": self = .foreignKey(named)
            case "23514": self = .check(named)
            case "23502": self = .notNull(message)
            case "40001", "40P01", "55P03": self = .busy
            case "53100": self = .full
            case "XX001", "XX002": self = .damaged(message)
            case let state where state.hasPrefix("08") || state.hasPrefix("28") || state.hasPrefix("57P"):
                self = .unreachable(message)
            case let state: self = .other("\(message) (\(state))")
            }
        }
    }
#endif
