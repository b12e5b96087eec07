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

    /// Enters a promise that stands in minutes on paper. Whoever asked gets a code to answer with.
    package func makeFromPaper(_ draft: PromiseDraft, by hand: UnitHand, _ receipts: ReceiptStore)
        async throws -> (promise: Promise, code: ReceiptCode)
    {
        try await archive.act { transaction in
            try hand.require(.makePromise, in: draft.unit)
            let promise = try Self.make(draft, by: hand.officer, in: transaction)
            let code = try receipts.issue(for: "promise", promise.id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "made", "promise", promise.id, of: promise.unit, by: hand.actor,
                    content: [
                        "what": promise.what, "owner": promise.owner, "due": promise.firstDue.description,
                        "origin": "\(promise.origin.noun.rawValue) \(promise.origin.subject)",
                    ]))
            return (promise, code)
        }
    }

    /// Somebody in the unit begins.
    package func takeOn(_ id: Promise.ID, revision: Int, by hand: UnitHand) async throws -> Promise {
        try await change(id, revision: revision, "taken_on", .workOnPromise, by: hand) {
            promise, transaction in
            try promise.takenOn(by: hand.name, at: transaction.now)
        }
    }

    package func extend(
        _ id: Promise.ID, to day: Day, reason: String, revision: Int, by hand: UnitHand
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "extended", .decideOnPromise, by: hand,
            content: ["due": day.description, "reason": reason]
        ) { promise, transaction in
            try promise.extended(
                to: day, reason: reason, by: hand.name, at: transaction.now,
                in: WorkingCalendar.current(in: transaction.reading))
        }
    }

    /// The unit says that it is done. Its files stay with the unit and whoever asked, unless everyone is to see them.
    package func claim(
        _ id: Promise.ID, doneOn day: Day, _ text: String, files: [StoredFile.ID] = [],
        publishing: Bool = false, revision: Int, by hand: UnitHand
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "claimed", .workOnPromise, by: hand,
            content: ["done": day.description, "text": text]
        ) { promise, transaction in
            let claimed = try promise.claimed(
                doneOn: day, text, files: files, by: hand.name, at: transaction.now)
            try Self.checkOwnFiles(files, of: promise, in: transaction.reading)
            if publishing, !promise.origin.isInternal {
                try Self.publish(files, of: promise.id, in: transaction)
            }
            return claimed
        }
    }

    /// Lets everyone see what shows that it was done.
    package func publishEvidence(_ id: Promise.ID, revision: Int, by hand: UnitHand) async throws {
        try await archive.act { transaction in
            let promise = try Self.promise(id, in: transaction.reading)
            try hand.require(.workOnPromise, in: promise.unit)
            try promise.refuseUnless(revision)
            guard !promise.origin.isInternal else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Lời hứa tại đối thoại nội bộ không công khai minh chứng.",
                        "What shows that an internal promise was kept is not published."))
            }
            try Self.publish(promise.steps.flatMap(\.files), of: promise.id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "evidence_published", "promise", id, of: promise.unit, by: hand.actor))
        }
    }

    package func declareNotPossible(_ id: Promise.ID, reason: String, revision: Int, by hand: UnitHand)
        async throws -> Promise
    {
        try await change(
            id, revision: revision, "not_possible", .decideOnPromise, by: hand, content: ["reason": reason]
        ) {
            promise, transaction in
            try promise.notPossible(reason, by: hand.name, at: transaction.now)
        }
    }

    /// The unit's head confirms, where whoever asked stayed silent.
    package func confirmAsHead(
        _ id: Promise.ID, _ text: String, revision: Int, by hand: UnitHand,
        _ times: PromiseTimes = .shipped
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "confirmed_by_head", .decideOnPromise, by: hand, content: ["text": text]
        ) { promise, transaction in
            try promise.confirmedByHead(
                text, by: hand.name, at: transaction.now,
                in: WorkingCalendar.current(in: transaction.reading), times)
        }
    }

    /// Whoever asked says that it is done. `asker` is what their receipt code has opened.
    package func confirm(
        _ id: Promise.ID, _ text: String = "", as asker: ReceiptStore.Subject, revision: Int
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "confirmed", as: asker, content: ["text": text]
        ) { promise, transaction in
            try promise.confirmed(text, at: transaction.now)
        }
    }

    /// Whoever asked says that it is not done; the unit's head is told.
    package func dispute(
        _ id: Promise.ID, _ text: String, as asker: ReceiptStore.Subject, revision: Int,
        owedBy unit: Unit.ID? = nil
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "disputed", as: asker, content: ["text": text]
        ) { promise, transaction in
            let disputed = try promise.disputed(text, at: transaction.now)
            let messages = disputed.messages(
                at: transaction.now, to: unit ?? promise.unit,
                in: try WorkingCalendar.current(in: transaction.reading), .shipped)
            for message in messages { try Outbox.queue(message, in: transaction) }
            return disputed
        }
    }

    package func promise(_ id: Promise.ID) async throws -> Promise {
        try await archive.read { try Self.promise(id, in: $0) }
    }
}
