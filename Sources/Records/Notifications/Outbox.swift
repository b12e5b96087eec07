import Civics
import Storage

/// Messages that wait to be sent (hộp thư đi). They are queued in the act they tell of, so that act and message stand or
/// fall together.
package enum Outbox {
    /// Queues a message within an act; it waits until offices work. The same message is kept once, whoever queues it
    /// again.
    /// - Returns: whether it is new.
    @discardableResult
    package static func queue(_ message: OutboxMessage, in transaction: Transaction) throws -> Bool {
        let calendar = try WorkingCalendar.current(in: transaction.reading)
        let moment =
            DueWarning.firstMoment(from: max(message.notBefore, transaction.now), in: calendar)
            ?? message.notBefore
        let id: Identifier<OutboxMessage> = transaction.newID()
        return try transaction.connection.execute(
            """
            INSERT INTO outbox (id, kind, unit, recipient, noun, subject, occasion, not_before, queued_at)
            VALUES (\(id), \(message.kind), \(message.unit), \(message.recipient.text), \(message.noun),
                \(message.subject), \(message.occasion), \(moment), \(transaction.now))
            ON CONFLICT (noun, subject, kind, recipient, occasion) DO NOTHING
            """) == 1
    }

    /// What was queued, newest first.
    package static func latest(_ limit: Int = 100, of unit: Unit.ID? = nil, in reading: Reading) throws
        -> [QueuedMessage]
    {
        let narrowed: SQLFragment = unit.map { "WHERE unit = \($0)" } ?? ""
        return try reading.connection.all(
            """
            SELECT id, kind, unit, recipient, noun, subject, occasion, not_before, queued_at FROM outbox
            \(sql: narrowed) ORDER BY id DESC LIMIT \(limit)
            """, QueuedMessage.init)
    }

    /// Everything queued about one thing, oldest first.
    package static func about(_ noun: String, _ subject: some CustomStringConvertible, in reading: Reading)
        throws -> [QueuedMessage]
    {
        try reading.connection.all(
            """
            SELECT id, kind, unit, recipient, noun, subject, occasion, not_before, queued_at FROM outbox
            WHERE noun = \(noun) AND subject = \(subject.description) ORDER BY id LIMIT 1000
            """, QueuedMessage.init)
    }
}

/// A message as it waits in the outbox. Its moment is one at which offices work.
package struct QueuedMessage: Identifiable, Equatable, Sendable {
    package let id: Identifier<OutboxMessage>
    package let message: OutboxMessage
    package let queuedAt: Instant

    init(_ row: any Row) throws {
        guard let recipient = OutboxMessage.Recipient(text: try row.text(3)) else {
            throw DatabaseFailure.unreadable("column 3 is not a recipient")
        }
        id = try row.value(0)
        message = OutboxMessage(
            try row.value(1), unit: try row.value(2), to: recipient, about: try row.text(4), try row.text(5),
            occasion: try row.value(6), notBefore: try row.value(7))
        queuedAt = try row.value(8)
    }
}

extension OutboxMessage.Kind: SQLBindable, SQLReadable {}
