import Civics
import Storage

/// All that is kept. Stores read through it, and write only by acts that enter the journal.
package struct Archive: Sendable {
    package let database: any Database
    package let clock: Clock
    package let randomness: Randomness
    private let acts = ActCounter()

    package init(database: any Database, clock: Clock, randomness: Randomness = .live) {
        self.database = database
        self.clock = clock
        self.randomness = randomness
    }

    /// Reads one state of the records. Do all the reading of a request in one call: each call is a hop to another thread.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        let now = clock.now()
        return try await database.read { connection in
            try body(Reading(connection: connection, now: now))
        }
    }

    /// Differs from what it was before where anybody kept anything in between; nothing where that is not known at once.
    package var commitStamp: Int64? { database.commitStamp }

    package var revision: Revision { Revision(acts: acts.current, stamp: commitStamp) }

    /// One act: one transaction, one moment, one journal row. `body` must call `Transaction.enter` exactly once;
    /// otherwise nothing is kept and `UnjournalledAct` is thrown.
    package func act<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let now = clock.now()
        let value = try await database.write { connection in
            let transaction = Transaction(connection: connection, now: now, randomness: randomness)
            let value = try body(transaction)
            guard transaction.entries == 1 else { throw UnjournalledAct(entries: transaction.entries) }
            return value
        }
        acts.advance()
        return value
    }
}

/// A programmer's mistake: a transaction that would have changed records with no journal row, or with several.
package struct UnjournalledAct: Error, Equatable {
    package let entries: Int

    package init(entries: Int) {
        self.entries = entries
    }
}

/// The records at one moment, to be read.
package struct Reading {
    package let connection: any Connection
    package let now: Instant

    package var today: Day { now.day }
}
