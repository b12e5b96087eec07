import Civics
import Storage

/// Goes round all features and queues what is due to be told now (nhắc hạn, báo cáo cấp trên): warnings, escalations.
///
/// It may be killed at any moment and be run by several servers at once: what was queued is not queued again.
package struct NoticeRound: Sendable {
    package let archive: Archive
    package let sources: [any NoticeSource]

    package init(archive: Archive, sources: [any NoticeSource]) {
        self.archive = archive
        self.sources = sources
    }

    /// One round: nothing at night and on days off.
    /// - Returns: how many messages are new.
    @discardableResult
    package func go() async throws -> Int {
        let mayGo = try await archive.read {
            DueWarning.mayGoOut(at: $0.now, in: try WorkingCalendar.current(in: $0))
        }
        guard mayGo else { return 0 }
        var count = 0
        for source in sources {
            var last: String?
            repeat {
                let place = last
                let (isNew, next) = try await archive.read { reading in
                    let batch = try Self.batch(of: source, after: place, in: reading)
                    return (try Self.new(batch.messages, in: reading).isEmpty == false, batch.last)
                }
                if isNew { count += try await queue(source, after: place) }
                last = next
            } while last != nil
        }
        return count
    }

    /// One act for each batch. The records are asked again inside it: what was settled meanwhile is not told.
    private func queue(_ source: any NoticeSource, after last: String?) async throws -> Int {
        do {
            return try await archive.act { transaction in
                let batch = try Self.batch(of: source, after: last, in: transaction.reading)
                var count = 0
                for message in try Self.new(batch.messages, in: transaction.reading)
                where try Outbox.queue(message, in: transaction) { count += 1 }
                guard count > 0 else { throw NothingNew() }
                try transaction.enter(
                    JournalEntry(
                        "queued", "outbox", source.noun, by: .keeper, content: ["messages": "\(count)"]))
                return count
            }
        } catch is NothingNew {
            // Another server was first.
            return 0
        }
    }

    private static func batch(of source: any NoticeSource, after last: String?, in reading: Reading) throws
        -> NoticeBatch
    {
        try source.batch(after: last, in: reading, WorkingCalendar.current(in: reading))
    }

    private static func new(_ messages: [OutboxMessage], in reading: Reading) throws -> [OutboxMessage] {
        var queued: Set<String> = []
        for (noun, group) in Dictionary(grouping: messages, by: \.noun) {
            try reading.connection.forEach(
                """
                SELECT noun, subject, kind, recipient, occasion FROM outbox
                WHERE noun = \(noun) AND subject IN (\(list: Set(group.map(\.subject)))) ORDER BY id
                """
            ) { row in
                queued.insert(try (0..<5).map { try row.text($0) }.joined(separator: "\n"))
            }
        }
        return messages.filter { message in
            let key = [
                message.noun, message.subject, message.kind.rawValue, message.recipient.text,
                message.occasion,
            ]
            return !queued.contains(key.joined(separator: "\n"))
        }
    }

    private struct NothingNew: Error {}
}
