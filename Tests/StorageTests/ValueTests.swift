import Foundation
import Storage
import TestSupport
import Testing

/// What is put into a column comes out of it, on both engines.
@Suite struct ValueTests {
    @Test(arguments: Backend.available)
    func `integers come back, the largest and the smallest too`(on backend: Backend) async throws {
        let values: [Int64] = [0, 1, -1, 255, .max, .min, 1_660_287_600_000]
        #expect(try await roundTrip(values, "BIGINT", on: backend) == values)
    }

    @Test(arguments: Backend.available)
    func `texts come back, whatever the script, length and quotation marks`(on backend: Backend) async throws
    {
        let values = [
            "", "Diên Hồng", "đường thôn Đông — 'quoted' \"twice\" ? $1 \\", "🇻🇳 👨‍👩‍👧", "\u{202E}abc", "\n\r\t",
            String(repeating: "ơ", count: 100_000),
        ]
        #expect(try await roundTrip(values, "TEXT", on: backend) == values)
    }

    @Test(arguments: Backend.available)
    func `a text keeps its spelling: composed and decomposed stay apart`(on backend: Backend) async throws {
        let values = ["Hồng", "Hồng".decomposedStringWithCanonicalMapping]
        let read = try await roundTrip(values, "TEXT", on: backend)
        #expect(read.map { Array($0.utf8) } == values.map { Array($0.utf8) })
    }

    @Test(arguments: Backend.available)
    func `numbers with a fraction come back to the last bit`(on backend: Backend) async throws {
        let values: [Double] = [0, 1.5, -0.1, .pi, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
        #expect(try await roundTrip(values, "DOUBLE PRECISION", on: backend) == values)
    }

    @Test(arguments: Backend.available)
    func `bytes come back, none and twenty million`(on backend: Backend) async throws {
        let large = [UInt8](repeating: 0xA7, count: 20_000_000)
        let values: [[UInt8]] = [[], [0], [0, 255, 0], large]
        let database = try await TestDatabase.make(on: backend, migrated: false)
        let read = try await database.write { connection in
            try connection.execute("CREATE TABLE kept (value \(sql: connection.dialect.bytesType))")
            for value in values { try connection.execute("INSERT INTO kept (value) VALUES (\(value))") }
            return try connection.values("SELECT value FROM kept", as: [UInt8].self)
        }
        #expect(read.map(\.count) == values.map(\.count))
        #expect(read == values)
    }

    @Test(arguments: Backend.available)
    func `nothing comes back as nothing, and is not taken for something`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await database.write { connection in
            let nothing: String? = nil
            try connection.execute("CREATE TABLE kept (a TEXT, b BIGINT, c DOUBLE PRECISION)")
            try connection.execute(
                "INSERT INTO kept (a, b, c) VALUES (\(nothing), \(Int?.none), \(Double?.none))")
        }
        try await database.read { (connection) throws in
            let query: SQLFragment = "SELECT a, b, c FROM kept WHERE a IS NULL"
            #expect(try connection.first(query) { try $0.value(0, as: String?.self) } == .some(nil))
            #expect(try connection.first(query) { try $0.value(1, as: Int?.self) } == .some(nil))
            for column in 0..<3 {
                #expect(throws: DatabaseFailure.self) {
                    try connection.first(query) { try $0.text(column) }
                }
                #expect(throws: DatabaseFailure.self) {
                    try connection.first(query) { try $0.integer(column) }
                }
            }
        }
    }

    @Test(arguments: Backend.available)
    func `yes and no are kept as one and nought`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        let read = try await database.write { connection in
            try connection.execute("CREATE TABLE kept (value BIGINT NOT NULL CHECK (value IN (0, 1)))")
            try connection.execute("INSERT INTO kept (value) VALUES (\(true)), (\(false))")
            return try connection.values("SELECT value FROM kept ORDER BY value", as: Bool.self)
        }
        #expect(read == [false, true])
    }

    @Test(arguments: Backend.available)
    func `a column of another type is a failure that says which`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await database.read { (connection) throws in
            let query: SQLFragment = "SELECT CAST('x' AS TEXT), CAST(1 AS BIGINT)"
            #expect(throws: DatabaseFailure.unreadable("column 0 is not an integer")) {
                try connection.first(query) { try $0.integer(0) }
            }
            #expect(throws: DatabaseFailure.unreadable("column 1 is not text")) {
                try connection.first(query) { try $0.text(1) }
            }
            #expect(throws: DatabaseFailure.unreadable("column 0 is not bytes")) {
                try connection.first(query) { try $0.bytes(0) }
            }
        }
    }

    @Test(
        arguments: Backend.available,
        [SQLValue.text("a\u{0}b"), .text("\u{0}"), .real(.nan), .real(.infinity)])
    func `what one engine would change is refused by both`(on backend: Backend, value: SQLValue) async throws
    {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        let failure = await #expect(throws: DatabaseFailure.self) {
            try await database.write { connection in
                try connection.execute("CREATE TABLE kept (value TEXT)")
                try connection.execute("INSERT INTO kept (value) VALUES (\(value))")
            }
        }
        guard case .unstorable = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        // The transaction is gone, and the next one finds a working connection.
        try await database.write { _ = try $0.execute("CREATE TABLE kept (value TEXT)") }
    }

    @Test(arguments: Backend.available)
    func `a list is bound value by value, and an empty one matches nothing`(on backend: Backend) async throws
    {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await database.write { connection in
            try connection.execute("CREATE TABLE kept (value BIGINT NOT NULL)")
            try connection.execute("INSERT INTO kept (value) VALUES (1), (2), (3)")
            let some: SQLFragment = "SELECT value FROM kept WHERE value IN (\(list: [3, 1])) ORDER BY value"
            #expect(try connection.values(some, as: Int.self) == [1, 3])
            let none: SQLFragment = "SELECT value FROM kept WHERE value IN (\(list: [Int]()))"
            #expect(try connection.values(none, as: Int.self) == [])
        }
    }

    @Test(arguments: Backend.available)
    func `a question mark between quotation marks is no argument`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        let read = try await database.read { connection in
            try connection.values(
                "SELECT 'it''s ? ' || CAST(\("x") AS TEXT) AS \"a?b\"", as: String.self)
        }
        #expect(read == ["it's ? x"])
    }

    private func roundTrip<Value: SQLStorable & Sendable>(
        _ values: [Value], _ type: SQLFragment, on backend: Backend
    ) async throws -> [Value] {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        try await database.write { connection in
            try connection.execute(
                "CREATE TABLE kept (place BIGINT NOT NULL PRIMARY KEY, value \(sql: type) NOT NULL)")
            for (place, value) in values.enumerated() {
                try connection.execute("INSERT INTO kept (place, value) VALUES (\(place), \(value))")
            }
        }
        return try await database.read { try $0.values("SELECT value FROM kept ORDER BY place") }
    }
}
