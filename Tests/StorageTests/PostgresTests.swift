#if PostgreSQL
    import Foundation
    import Storage
    import StoragePostgres
    import TestSupport
    import Testing

    /// What only PostgreSQL can meet: a server that goes away, and one that does not let us in.
    @Suite(.enabled(if: Backend.available.contains(.postgres)))
    struct PostgresTests {
        @Test func `when the connection breaks the transaction fails and the next one succeeds`() async throws
        {
            let database = try await TestDatabase.make(on: .postgres, migrated: false)
            try await database.write { _ = try $0.execute("CREATE TABLE kept (value BIGINT NOT NULL)") }
            let failure = await #expect(throws: DatabaseFailure.self) {
                try await database.write { connection in
                    try connection.execute("INSERT INTO kept (value) VALUES (1)")
                    _ = try connection.exists("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            guard case .unreachable = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            let values = try await database.write { connection in
                try connection.execute("INSERT INTO kept (value) VALUES (2)")
                return try connection.values("SELECT value FROM kept", as: Int.self)
            }
            #expect(values == [2])
        }

        @Test func `connections that broke while idle are replaced unnoticed`() async throws {
            let database = try await TestDatabase.make(on: .postgres, migrated: false)
            try await withThrowingTaskGroup { group in
                for _ in 0..<6 { group.addTask { try await Self.touch(database) } }
                try await group.waitForAll()
            }
            try await database.write { connection in
                _ = try connection.all(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """
                ) { _ in }
            }
            for _ in 0..<6 { try await Self.touch(database) }
        }

        @Test func `a database that orders texts by a language is refused`() throws {
            let server = try #require(Backend.postgresURL)
            let name = "dienhong_ordered_\(ProcessInfo.processInfo.processIdentifier)"
            try PostgresDatabase.create(name, orderedBy: "C.UTF-8", at: server)
            defer { try? PostgresDatabase.drop(name, at: server) }
            var address = try #require(URLComponents(string: server))
            address.path = "/\(name)"
            #expect(throws: DatabaseFailure.ordered(by: "C.UTF-8")) {
                _ = try PostgresDatabase(url: address.string ?? "")
            }
        }

        @Test func `a wrong password is told without telling it`() throws {
            let address = try #require(URLComponents(string: Backend.postgresURL ?? ""))
            var wrong = address
            wrong.user = "dienhong_locked"
            wrong.password = "geheimnis"
            let failure = try #require(throws: DatabaseFailure.self) {
                _ = try PostgresDatabase(url: wrong.string ?? "")
            }
            guard case .unreachable(let why) = failure else {
                Issue.record("\(failure)")
                return
            }
            #expect(why.contains("dienhong_locked"))
            #expect(!why.contains("geheimnis"))
        }

        @Test(arguments: [
            "postgres://u:geheimnis@127.0.0.1:1/x", "postgres://u:geheimnis@127.0.0.1:99999/x",
            "postgres://u:geheimnis@[bad/x", "mysql://u:geheimnis@127.0.0.1/x", "postgres:geheimnis",
            "geheimnis",
            "postgres://u:geheimnis@127.0.0.1/x?nonsense=1", "postgres://\u{0}geheimnis",
        ])
        func `an address that leads nowhere is told without its password`(address: String) throws {
            let failure = try #require(throws: DatabaseFailure.self) {
                _ = try PostgresDatabase(url: address)
            }
            guard case .unreachable(let why) = failure else {
                Issue.record("\(failure)")
                return
            }
            #expect(!why.isEmpty && !why.contains("geheimnis"))
        }

        @Test func `a list that changes its length each time does not fill the server`() async throws {
            let database = try await TestDatabase.make(on: .postgres, migrated: false)
            try await database.write { connection in
                try connection.execute("CREATE TABLE kept (value BIGINT NOT NULL)")
                for length in 1...450 {
                    let query: SQLFragment =
                        "SELECT value FROM kept WHERE value IN (\(list: Array(0..<length)))"
                    _ = try connection.exists(query)
                }
                let kept: Int = try connection.value("SELECT COUNT(*) FROM pg_prepared_statements") ?? 0
                try #require(kept <= 401)
            }
        }

        @Test func `a statement prepared before the schema changed is prepared anew`() async throws {
            let database = try await TestDatabase.make(on: .postgres, migrated: false)
            try await database.write { connection in
                try connection.execute("CREATE TABLE kept (value BIGINT NOT NULL)")
                try connection.execute("INSERT INTO kept (value) VALUES (1)")
            }
            let query: SQLFragment = "SELECT * FROM kept"
            #expect(try await database.read { try $0.value(query, as: Int.self) } == 1)
            try await database.write {
                _ = try $0.execute("ALTER TABLE kept ADD COLUMN other TEXT NOT NULL DEFAULT 'x'")
            }
            #expect(try await database.read { try $0.first(query) { try $0.text(1) } } == "x")
        }

        @Test func `types that no table here has are read or refused, never guessed`() async throws {
            let database = try await TestDatabase.make(on: .postgres, migrated: false)
            try await database.read { (connection) throws in
                let query: SQLFragment =
                    """
                    SELECT CAST(7 AS INT), CAST(8 AS SMALLINT), TRUE, CAST(1.5 AS REAL), CAST('x' AS VARCHAR(3)),
                        CAST('{"a": 1}' AS JSONB), CAST(1.25 AS NUMERIC), now()
                    """
                try connection.forEach(query) { (row) throws in
                    let integers = try (0...2).map { try row.integer($0) }
                    #expect(integers == [7, 8, 1])
                    let real = try row.real(3)
                    #expect(real == 1.5)
                    let texts = try (4...5).map { try row.text($0) }
                    #expect(texts == ["x", #"{"a": 1}"#])
                    #expect(throws: DatabaseFailure.self) { try row.integer(6) }
                    #expect(throws: DatabaseFailure.self) { try row.real(6) }
                    #expect(throws: DatabaseFailure.self) { try row.integer(7) }
                }
            }
        }

        private static func touch(_ database: any Database) async throws {
            _ = try await database.read { try $0.value("SELECT CAST(1 AS BIGINT)", as: Int.self) }
        }
    }
#endif
