#if PostgreSQL
    import CLibPQ
    import Foundation
    import Storage

    /// One connection to the server, with the statements prepared on it.
    ///
    /// Unchecked, since it goes from thread to thread; whoever took it from the idle ones is alone with it.
    final class PostgresSession: @unchecked Sendable {
        private let pointer: OpaquePointer
        private var names: [PreparedKey: String] = [:]
        private var prepared = 0

        private struct PreparedKey: Hashable {
            let text: String
            let types: [Oid]
        }

        /// Beyond so many, all are forgotten: a list of changing length makes a new text each time.
        private static let preparedLimit = 400

        init(_ address: PostgresAddress) throws {
            let settings = Array(address.settings)
            let connected = withCStrings(settings.map(\.key)) { keys in
                withCStrings(settings.map(\.value)) { values in PQconnectdbParams(keys, values, 0) }
            }
            guard let connected else { throw DatabaseFailure.unreachable("no memory for a connection") }
            guard PQstatus(connected) == CONNECTION_OK else {
                let message = address.redacted(String(cString: PQerrorMessage(connected)).onOneLine)
                PQfinish(connected)
                throw DatabaseFailure.unreachable(message)
            }
            pointer = connected
            PQsetNoticeProcessor(pointer, { _, _ in }, nil)
            try command("SET lock_timeout = '10s'")
        }

        deinit {
            PQfinish(pointer)
        }

        var isUsable: Bool {
            PQstatus(pointer) == CONNECTION_OK && PQtransactionStatus(pointer) == PQTRANS_IDLE
        }

        /// Runs a statement without arguments.
        func command(_ text: String) throws {
            _ = try checked(PQexec(pointer, text))
        }

        /// Leaves the transaction. A connection that cannot even do that is not used again.
        func rollBack() {
            guard PQtransactionStatus(pointer) != PQTRANS_IDLE else { return }
            PQclear(PQexec(pointer, "ROLLBACK"))
        }

        func run(_ statement: SQLFragment) throws -> PostgresAnswer {
            let parameters = try PostgresParameters(statement.arguments)
            let name = try prepare(statement.text, types: parameters.types)
            return try checked(
                parameters.withPointers { values, lengths, formats in
                    PQexecPrepared(
                        pointer, name, Int32(parameters.types.count), values, lengths, formats, binaryFormat)
                })
        }

        private func prepare(_ text: String, types: [Oid]) throws -> String {
            let key = PreparedKey(text: text, types: types)
            if let name = names[key] { return name }
            if names.count >= Self.preparedLimit {
                try command("DEALLOCATE ALL")
                names.removeAll()
            }
            prepared += 1
            let name = "s\(prepared)"
            _ = try checked(
                PQprepare(pointer, name, text.withNumberedPlaceholders, Int32(types.count), types))
            names[key] = name
            return name
        }

        private func checked(_ result: OpaquePointer?) throws -> PostgresAnswer {
            guard let result else { throw DatabaseFailure.unreachable("the connection is lost") }
            let answer = PostgresAnswer(result)
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return answer
            default:
                if PQstatus(pointer) != CONNECTION_OK {
                    throw DatabaseFailure.unreachable(answer.message ?? "the connection is lost")
                }
                if answer.tellsOfAnOldPlan {
                    // Another process has migrated the schema. The statements are prepared anew.
                    names.removeAll()
                    throw DatabaseFailure.busy
                }
                throw DatabaseFailure(answer)
            }
        }
    }

    let binaryFormat: Int32 = 1

    private func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies.map { UnsafePointer($0) } + [nil])
    }

    extension String {
        var onOneLine: String {
            split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
                .joined(separator: " ")
        }
    }
#endif
