import Civics
import Storage

extension PromiseStore {
    /// One act of an officer whose it is to do.
    func change(
        _ id: Promise.ID, revision: Int, _ act: String, _ deed: Deed, by hand: UnitHand,
        content: [String: String] = [:], _ rule: @escaping @Sendable (Promise, Transaction) throws -> Promise
    ) async throws -> Promise {
        try await change(
            id, revision: revision, act, of: hand.actor, content: content,
            unless: { promise, _ in try hand.require(deed, in: promise.unit) }, rule)
    }

    /// One act of whoever asked.
    func change(
        _ id: Promise.ID, revision: Int, _ act: String, as asker: ReceiptStore.Subject,
        content: [String: String], _ rule: @escaping @Sendable (Promise, Transaction) throws -> Promise
    ) async throws -> Promise {
        try await change(
            id, revision: revision, act, of: .visitor, content: content,
            unless: { promise, reading in
                guard try Self.wasAsked(promise, by: asker, in: reading) else {
                    throw Refusal.noSuchPromise
                }
            }, rule)
    }

    /// One act on one promise: looked up, allowed, changed by the rule, saved, entered into the journal.
    private func change(
        _ id: Promise.ID, revision: Int, _ act: String, of actor: Actor, content: [String: String],
        unless refuse: @escaping @Sendable (Promise, Reading) throws -> Void,
        _ rule: @escaping @Sendable (Promise, Transaction) throws -> Promise
    ) async throws -> Promise {
        try await archive.act { transaction in
            let promise = try Self.promise(id, in: transaction.reading)
            try refuse(promise, transaction.reading)
            try promise.refuseUnless(revision)
            let changed = try rule(promise, transaction)
            try Self.save(changed, over: promise, in: transaction)
            try transaction.enter(
                JournalEntry(act, "promise", id, of: promise.unit, by: actor, content: content))
            return changed
        }
    }

    static func checkOwnFiles(_ ids: [StoredFile.ID], of promise: Promise, in reading: Reading) throws {
        let files = try FileStore.files(ids, in: reading)
        guard files.count == ids.count else { throw FileStore.noSuchFile }
        try FileStore.refuseTaken(files, except: .promise(promise.id), in: reading)
    }

    static func publish(_ ids: [StoredFile.ID], of promise: Promise.ID, in transaction: Transaction) throws {
        let byUnit = Dictionary(
            grouping: try FileStore.files(ids, in: transaction.reading), by: \.unit)
        for (unit, files) in byUnit {
            try FileStore.publish(files.map(\.id), of: unit, with: .promise(promise), in: transaction)
        }
    }

    /// Whether a receipt code leads to this promise: its own, or that of the letter, turn or question it comes from.
    package static func wasAsked(
        _ promise: Promise, by asker: ReceiptStore.Subject, in reading: Reading
    ) throws -> Bool {
        if asker == ReceiptStore.Subject(noun: "promise", id: promise.id.description) { return true }
        if try origin(behind: asker, in: reading)?.isSame(as: promise.origin) ?? false { return true }
        // Whoever wrote a letter that was split was promised what is promised because of a part of it.
        guard asker.noun == "letter", promise.origin.noun == .letter, let whole = Letter.ID(asker.id),
            let part = Letter.ID(promise.origin.subject)
        else { return false }
        return try LetterStore.isPart(part, of: whole, in: reading)
    }

    /// What those who hold a receipt code may have been promised something on: for a turn, the visit it became.
    package static func origin(behind asker: ReceiptStore.Subject, in reading: Reading) throws
        -> PromiseOrigin?
    {
        guard asker.noun == "turn" else {
            return PromiseOrigin.Noun(rawValue: asker.noun).map {
                PromiseOrigin(noun: $0, subject: asker.id)
            }
        }
        let visit: String? = try reading.connection.value("SELECT id FROM visit WHERE turn = \(asker.id)")
        return visit.map { PromiseOrigin.visit($0) }
    }
}

extension Promise {
    /// Tells the second of two what the first has done meanwhile.
    func refuseUnless(_ revision: Int) throws(Refusal) {
        guard revision != self.revision else { return }
        guard let step = steps.last else { throw .noSuchPromise }
        let by = step.by.isEmpty ? "" : " (\(step.by))"
        throw Refusal(
            .conflict,
            Phrase(
                "Trong lúc đó đã có thay đổi: \(step.kind.name.vietnamese.lowercased())\(by). Xin xem lại rồi ghi.",
                "Meanwhile something has changed: \(step.kind.name.english.lowercased())\(by). Please look again and then enter it."
            ))
    }
}
