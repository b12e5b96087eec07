/// A database: a transaction that runs SQL. Behind it stands one of two engines.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on one state of the database. It must not write.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws
        -> Value

    /// Runs `body` as one transaction: all of it is kept when it returns, none of it when it throws.
    /// May run `body` again where the engine reports that another transaction stood in the way.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws
        -> Value

    /// Differs from what it was before where anything was committed in between, by this program or another. Nothing where
    /// the engine cannot tell without being waited for.
    var commitStamp: Int64? { get }

    /// Waits for what is running, and lets go of the files and connections.
    func close() async throws
}

extension Database {
    package var commitStamp: Int64? { nil }
}
