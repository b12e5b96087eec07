import Civics
import Storage

/// A feature that has something to tell when a day comes, without anybody doing anything: due days near and past.
package protocol NoticeSource: Sendable {
    /// Names the source in the journal: "promise", "letter".
    var noun: String { get }

    /// The messages that this moment asks for, of the things after `last` in a fixed order, a limited number of them.
    /// It may name messages that were queued before: they are kept once.
    func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws -> NoticeBatch
}

/// The messages of some things, and where to go on.
package struct NoticeBatch: Sendable {
    package let messages: [OutboxMessage]
    /// The last thing looked at; nothing where there are no more.
    package let last: String?

    package init(messages: [OutboxMessage], last: String?) {
        self.messages = messages
        self.last = last
    }
}
