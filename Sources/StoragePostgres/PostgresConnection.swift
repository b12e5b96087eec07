#if PostgreSQL
    import Storage

    /// A session inside one transaction, as the seam sees it.
    final class PostgresConnection: Connection {
        let dialect = Dialect.postgres
        private let session: PostgresSession
        /// The first failure. After it the server answers nothing more in this transaction.
        private(set) var failure: DatabaseFailure?

        init(_ session: PostgresSession) {
            self.session = session
        }

        func forEach(_ query: SQLFragment, _ body: (any Row) throws -> Void) throws {
            let answer = try run(query)
            for row in 0..<answer.rows {
                try body(PostgresRow(answer, row: row))
            }
        }

        @discardableResult
        func execute(_ statement: SQLFragment) throws -> Int {
            try run(statement).changes
        }

        private func run(_ statement: SQLFragment) throws -> PostgresAnswer {
            if let failure { throw failure }
            do {
                return try session.run(statement)
            } catch let error as DatabaseFailure {
                failure = error
                throw error
            }
        }
    }
#endif
