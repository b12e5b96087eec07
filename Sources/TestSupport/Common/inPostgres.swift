#if PostgreSQL
    import Foundation
    import StoragePostgres

    /// Gives a test an empty database on the server of the tests, by its address, and drops it at the end.
    package func inPostgres<Value>(_ body: (_ address: String) async throws -> Value) async throws -> Value {
        let name = "dienhong_command_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
        try PostgresDatabase.create(name, at: PostgresTestDatabase.server)
        do {
            let value = try await body(try PostgresTestDatabase.url(of: name))
            try PostgresDatabase.drop(name, at: PostgresTestDatabase.server)
            return value
        } catch {
            // What the body met is what has to be told; the server is thrown away with what is left on it.
            try? PostgresDatabase.drop(name, at: PostgresTestDatabase.server)
            throw error
        }
    }
#endif
