import Civics
import Storage

/// The transaction of one act. It carries the act's one moment, and what the act enters into the journal.
package final class Transaction {
    package let connection: any Connection
    package let now: Instant
    package let randomness: Randomness
    private(set) var entries = 0

    init(connection: any Connection, now: Instant, randomness: Randomness) {
        self.connection = connection
        self.now = now
        self.randomness = randomness
    }

    package var today: Day { now.day }

    /// The same moment, for helpers that only read.
    package var reading: Reading { Reading(connection: connection, now: now) }

    package func newID<Subject>(_ subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        randomness.newID(at: now)
    }

    /// Enters the act into the journal: who did what to which thing of which unit.
    package func enter(_ entry: JournalEntry) throws {
        try JournalStore.append(entry, in: self)
        entries += 1
    }
}
