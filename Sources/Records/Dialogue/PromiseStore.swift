import Civics
import Storage

/// Keeps the one list of promises: from letters, receptions, dialogues, and whatever else will make some.
package struct PromiseStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// Makes a promise within the act it comes from, which enters its own row into the journal.
    @discardableResult
    package static func make(_ draft: PromiseDraft, by officer: Officer, in transaction: Transaction) throws
        -> Promise
    {
        let calendar = try WorkingCalendar.current(in: transaction.reading)
        let checked = try draft.checked(on: transaction.today, in: calendar)
        let promise = Promise(
            checked, id: transaction.newID(), at: transaction.now, by: officer.name)
        try insert(promise, in: transaction)
        return promise
    }

    package func promise(_ id: Promise.ID) async throws -> Promise {
        try await archive.read { try Self.promise(id, in: $0) }
    }
}
