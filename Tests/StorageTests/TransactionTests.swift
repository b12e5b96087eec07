import Storage
import TestSupport
import Testing

@Suite struct TransactionTests {
    @Test(arguments: Backend.available)
    func `a transaction that throws leaves nothing`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        await #expect(throws: Interruption.self) {
            try await database.write { connection in
                try connection.execute("UPDATE counter SET value = 7")
                try connection.execute("INSERT INTO counter (name, value) VALUES ('b', 1)")
                throw Interruption()
            }
        }
        #expect(try await values(of: database) == [0])
    }

    @Test(arguments: Backend.available)
    func `each kind of refusal has its name`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        try await database.write { connection in
            try connection.execute(
                """
                CREATE TABLE reading (
                    counter TEXT NOT NULL REFERENCES counter (name),
                    value BIGINT NOT NULL CHECK (value >= 0),
                    UNIQUE (counter, value)
                )
                """)
            try connection.execute("INSERT INTO reading (counter, value) VALUES ('a', 1)")
        }
        let cases: [(SQLFragment, String)] = [
            ("INSERT INTO counter (name, value) VALUES ('a', 2)", "unique"),
            ("INSERT INTO reading (counter, value) VALUES ('a', 1)", "unique"),
            ("INSERT INTO reading (counter, value) VALUES ('x', 1)", "foreignKey"),
            ("DELETE FROM counter", "foreignKey"),
            ("INSERT INTO reading (counter, value) VALUES ('a', -1)", "check"),
            ("INSERT INTO reading (counter, value) VALUES ('a', NULL)", "notNull"),
            ("INSERT INTO missing (counter) VALUES ('a')", "other"),
            ("SELEKT", "other"),
        ]
        for (statement, name) in cases {
            let failure = await #expect(throws: DatabaseFailure.self) {
                try await database.write { _ = try $0.execute(statement) }
            }
            #expect(failure.map { "\($0)".hasPrefix(name) } == true, "\(statement.text): \(failure as Any)")
        }
        #expect(try await values(of: database) == [0])
    }

    @Test(arguments: Backend.available)
    func `after a failed statement the transaction is lost, even if its body goes on`(
        on backend: Backend
    ) async throws {
        let database = try await counters(on: backend)
        let failure = await #expect(throws: DatabaseFailure.self) {
            try await database.write { connection in
                try connection.execute("UPDATE counter SET value = 5")
                _ = try? connection.execute("INSERT INTO counter (name, value) VALUES ('a', 2)")
            }
        }
        guard case .unique = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(try await values(of: database) == [0])
    }

    @Test(arguments: Backend.available)
    func `reading cannot write`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        await #expect(throws: DatabaseFailure.self) {
            try await database.read { _ = try $0.execute("UPDATE counter SET value = 9") }
        }
        #expect(try await values(of: database) == [0])
    }

    @Test(arguments: Backend.available)
    func `a query may run inside the rows of another, and of itself`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        let pairs = try await database.write { connection in
            try connection.execute("INSERT INTO counter (name, value) VALUES ('b', 1), ('c', 2)")
            var pairs: [String] = []
            let query: SQLFragment = "SELECT name FROM counter ORDER BY name"
            try connection.forEach(query) { outer in
                let name = try outer.text(0)
                try connection.forEach(query) { pairs.append(name + (try $0.text(0))) }
            }
            return pairs
        }
        #expect(pairs == ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"])
    }

    @Test(arguments: Backend.available)
    func `rows changed are counted, and what returns rows may write`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        try await database.write { (connection) throws in
            #expect(try connection.execute("UPDATE counter SET value = 1") == 1)
            #expect(try connection.execute("UPDATE counter SET value = 1 WHERE name = 'z'") == 0)
            #expect(try connection.execute("CREATE TABLE other (name TEXT)") == 0)
            let query: SQLFragment =
                "INSERT INTO counter (name, value) VALUES ('b', 4), ('c', 5) RETURNING value"
            #expect(try connection.value(query, as: Int.self) == 4)
            #expect(try connection.value("SELECT COUNT(*) FROM counter", as: Int.self) == 3)
        }
    }

    /// Read, add one, save: with less than serializable transactions some of the additions would be lost.
    @Test(arguments: Backend.available)
    func `writers who read first do not lose each other's work`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<10 { try await addOne(in: database) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await values(of: database) == [80])
    }

    @Test(arguments: Backend.available)
    func `what a body makes of a conflict does not hide it`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<10 {
                        try await database.write { connection in
                            do {
                                let value: Int = try connection.value("SELECT value FROM counter") ?? 0
                                try connection.execute("UPDATE counter SET value = \(value + 1)")
                            } catch {
                                throw Interruption()
                            }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await values(of: database) == [40])
    }

    @Test(arguments: Backend.available)
    func `many readers are answered while one writes`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        try await withThrowingTaskGroup { group in
            group.addTask {
                for _ in 0..<20 { try await addOne(in: database) }
            }
            for _ in 0..<200 {
                group.addTask { () async throws in
                    #expect(try await values(of: database).count == 1)
                }
            }
            try await group.waitForAll()
        }
    }

    @Test(arguments: Backend.available)
    func `a closed database says so`(on backend: Backend) async throws {
        let database = try await counters(on: backend)
        try await database.close()
        await #expect(throws: DatabaseFailure.self) { _ = try await values(of: database) }
    }

    private func counters(on backend: Backend) async throws -> any Database {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await database.write { connection in
            try connection.execute(
                "CREATE TABLE counter (name TEXT NOT NULL PRIMARY KEY, value BIGINT NOT NULL)")
            try connection.execute("INSERT INTO counter (name, value) VALUES ('a', 0)")
        }
        return database
    }

    private func addOne(in database: any Database) async throws {
        try await database.write { connection in
            let value: Int = try connection.value("SELECT value FROM counter WHERE name = 'a'") ?? 0
            try connection.execute("UPDATE counter SET value = \(value + 1) WHERE name = 'a'")
        }
    }

    private func values(of database: any Database) async throws -> [Int] {
        try await database.read { try $0.values("SELECT value FROM counter ORDER BY name") }
    }
}

private struct Interruption: Error {}
