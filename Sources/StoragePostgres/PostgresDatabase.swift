#if PostgreSQL
    import NIOPosix
    import Storage
    import Synchronization

    /// Records in PostgreSQL, through libpq: a handful of connections, each used by one thread at a time.
    ///
    /// Writing transactions are serializable, as they are in SQLite, which has one writer: a store may read, ask the
    /// rule and save without thinking of others. Where two of them stand in each other's way, PostgreSQL refuses one,
    /// and it is run again. Reading transactions see one state and never wait.
    package final class PostgresDatabase: Database {
        package let dialect = Dialect.postgres
        private let address: PostgresAddress
        private let threads: NIOThreadPool
        private let idle: Mutex<[PostgresSession]>

        /// Connects once, so that a wrong address or password is known at the start, and refuses a database that orders
        /// texts otherwise than SQLite does.
        package init(url: String, connections: Int = 6) throws {
            precondition(connections > 0)
            address = try PostgresAddress(url)
            let session = try PostgresSession(address)
            try Self.requireOrderOfBytes(session)
            idle = Mutex([session])
            threads = NIOThreadPool(numberOfThreads: connections)
            threads.start()
        }

        private static func requireOrderOfBytes(_ session: PostgresSession) throws {
            let found = try PostgresConnection(session).first(
                """
                SELECT CAST(datcollate AS TEXT), CASE WHEN 'B' < 'a' AND 'z' < 'À' THEN 1 ELSE 0 END FROM pg_database
                WHERE datname = current_database()
                """
            ) { (rules: try $0.text(0), ordersBytes: try $0.integer(1) == 1) }
            guard let found, ["C", "POSIX"].contains(found.rules), found.ordersBytes else {
                throw DatabaseFailure.ordered(by: found?.rules ?? "")
            }
        }

        deinit {
            threads.shutdownGracefully { _ in }
        }

        package func read<Value: Sendable>(
            _ body: @escaping @Sendable (any Connection) throws -> Value
        ) async throws -> Value {
            try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
        }

        package func write<Value: Sendable>(
            _ body: @escaping @Sendable (any Connection) throws -> Value
        ) async throws -> Value {
            try await transaction("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE", body)
        }

        package func close() async throws {
            try await threads.shutdownGracefully()
            idle.withLock { $0.removeAll() }
        }

        private static let attempts = 30

        private func transaction<Value: Sendable>(
            _ begin: String, _ body: @escaping @Sendable (any Connection) throws -> Value
        ) async throws -> Value {
            var attempt = 1
            while true {
                do {
                    return try await threads.runIfActive { try self.once(begin, body) }
                } catch DatabaseFailure.busy where attempt < Self.attempts {
                    try await Task.sleep(for: .milliseconds(Int.random(in: 1...(2 << min(attempt, 6)))))
                    attempt += 1
                } catch is CancellationError where !Task.isCancelled {
                    // So say threads that have been let go.
                    throw DatabaseFailure.unreachable("the database is closed")
                }
            }
        }

        private func once<Value>(
            _ begin: String, _ body: (any Connection) throws -> Value
        ) throws -> Value {
            let session = try begun(begin)
            let connection = PostgresConnection(session)
            defer { giveBack(session) }
            do {
                let value = try body(connection)
                if let failure = connection.failure { throw failure }
                try session.command("COMMIT")
                return value
            } catch {
                session.rollBack()
                // Whatever the body made of it, what stood in the way was another transaction.
                throw connection.failure == .busy ? DatabaseFailure.busy : error
            }
        }

        /// A session in which the transaction has begun. One that has lain idle may have lost its server meanwhile;
        /// nothing has been done in it yet, so another takes its place.
        private func begun(_ begin: String) throws -> PostgresSession {
            while let session = idle.withLock({ $0.popLast() }) {
                do {
                    try session.command(begin)
                    return session
                } catch  where !session.isUsable {
                    continue
                }
            }
            let session = try PostgresSession(address)
            try session.command(begin)
            return session
        }

        private func giveBack(_ session: PostgresSession) {
            guard session.isUsable else { return }
            idle.withLock { $0.append(session) }
        }
    }
#endif
