import Civics
import Storage

/// Keeps the register of leadership documents and the training book of each unit.
package struct LeadershipStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    package func documents(of unit: Unit.ID, limit: Int = 100) async throws -> [GuidanceDocument] {
        try await archive.read { reading in
            try reading.connection.all(
                """
                SELECT id, unit, number, issued_on, issuer, kind, summary FROM guidance_document
                WHERE unit = \(unit) ORDER BY issued_on DESC, id DESC LIMIT \(limit)
                """, GuidanceDocument.init(row:))
        }
    }

    package func trainings(of unit: Unit.ID, limit: Int = 100) async throws -> [TrainingEvent] {
        try await archive.read { reading in
            try reading.connection.all(
                """
                SELECT id, unit, held_on, kind, topic, attendance, copies, speaker FROM training_event
                WHERE unit = \(unit) ORDER BY held_on DESC, id DESC LIMIT \(limit)
                """, TrainingEvent.init(row:))
        }
    }

    package func enter(_ document: GuidanceDocument, by actor: Actor) async throws {
        try await archive.act { transaction in
            try self.enter(document, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "entered", "guidance_document", document.id, of: document.unit, by: actor,
                    content: ["number": document.number]))
        }
    }

    /// The same within an act that enters its own row.
    package func enter(_ document: GuidanceDocument, in transaction: Transaction) throws {
        try document.check(on: transaction.today)
        try transaction.connection.execute(
            """
            INSERT INTO guidance_document (id, unit, number, issued_on, issuer, kind, summary)
            VALUES (\(document.id), \(document.unit), \(document.number), \(document.issuedOn), \(document.issuer),
                \(document.kind), \(document.summary))
            """)
    }

    package func enter(_ training: TrainingEvent, by actor: Actor) async throws {
        try await archive.act { transaction in
            try self.enter(training, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "entered", "training_event", training.id, of: training.unit, by: actor,
                    content: ["topic": training.topic]))
        }
    }

    /// The same within an act that enters its own row.
    package func enter(_ training: TrainingEvent, in transaction: Transaction) throws {
        try training.check(on: transaction.today)
        try transaction.connection.execute(
            """
            INSERT INTO training_event (id, unit, held_on, kind, topic, attendance, copies, speaker)
            VALUES (\(training.id), \(training.unit), \(training.heldOn), \(training.kind), \(training.topic),
                \(training.attendance), \(training.copies), \(training.speaker))
            """)
    }
}

extension GuidanceDocument {
    init(row: any Row) throws {
        var columns = row.columns
        self.init(
            id: try columns.next(), unit: try columns.next(), number: try columns.next(),
            issuedOn: try columns.next(), issuer: try columns.next(), kind: try columns.next(),
            summary: try columns.next())
    }
}

extension TrainingEvent {
    init(row: any Row) throws {
        var columns = row.columns
        self.init(
            id: try columns.next(), unit: try columns.next(), heldOn: try columns.next(),
            kind: try columns.next(),
            topic: try columns.next(), attendance: try columns.next(), copies: try columns.next(),
            speaker: try columns.next())
    }
}
