import Civics
import Cryptography
import Foundation
import Storage

/// The journal: one row for each act, never changed and never removed.
package struct JournalStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// The newest acts, latest first.
    package func latest(_ limit: Int, of unit: Unit.ID? = nil) async throws -> [JournalRow] {
        try await archive.read { reading in
            let narrowed: SQLFragment = unit.map { "WHERE unit = \($0)" } ?? ""
            return try reading.connection.all(
                """
                SELECT number, at, actor, unit, noun, subject, act, digest FROM journal \(sql: narrowed)
                ORDER BY number DESC LIMIT \(limit)
                """, JournalRow.init)
        }
    }

    /// How many acts there have been.
    package func count() async throws -> Int {
        try await archive.read { try $0.connection.value("SELECT COUNT(*) FROM journal") ?? 0 }
    }

    /// Whether nothing was ever done.
    package func isEmpty() async throws -> Bool {
        try await archive.read { try !$0.connection.exists("SELECT 1 FROM journal LIMIT 1") }
    }

    static func append(_ entry: JournalEntry, in transaction: Transaction) throws {
        let salt = transaction.randomness.bytes(16)
        let digest = try digest(of: entry.content, salt: salt)
        try transaction.connection.execute(
            """
            INSERT INTO journal (at, actor, unit, noun, subject, act, salt, digest)
            VALUES (\(transaction.now), \(entry.actor.text), \(entry.unit), \(entry.noun), \(entry.subject),
                \(entry.act), \(salt), \(digest))
            """)
    }

    /// SHA-256 over the salt and the fields in the order of their names, as JSON. Without the salt, which can be
    /// erased, nobody can find the content by guessing.
    static func digest(of content: [String: String], salt: [UInt8]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var hash = SHA256()
        hash.update(salt)
        hash.update(try encoder.encode(content))
        return hash.finalize()
    }
}

/// One act as the journal keeps it.
package struct JournalRow: Equatable, Sendable {
    package let number: Int64
    package let at: Instant
    package let actor: String
    package let unit: Unit.ID?
    package let noun: String
    package let subject: String
    package let act: String
    package let digest: [UInt8]

    init(_ row: any Row) throws {
        var columns = row.columns
        number = try columns.next()
        at = try columns.next()
        actor = try columns.next()
        unit = try columns.next()
        noun = try columns.next()
        subject = try columns.next()
        act = try columns.next()
        digest = try columns.next()
    }
}
