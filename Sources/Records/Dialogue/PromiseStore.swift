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
    package func makeFromPaper(_ draft: PromiseDraft, by officer: Officer, _ receipts: ReceiptStore)
        async throws -> (promise: Promise, code: ReceiptCode)
    {
        try await archive.act { transaction in
            let promise = try Self.make(draft, by: officer, in: transaction)
            let code = try receipts.issue(for: "promise", promise.id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "made", "promise", promise.id, of: promise.unit, by: officer.actor,
                    content: [
                        "what": promise.what, "owner": promise.owner, "due": promise.firstDue.description,
                        "origin": "\(promise.origin.noun.rawValue) \(promise.origin.subject)",
                    ]))
            return (promise, code)
        }
    }

    /// Somebody in the unit begins.
    package func takeOn(_ id: Promise.ID, revision: Int, by officer: Officer) async throws -> Promise {
        try await change(id, revision: revision, "taken_on", of: officer) { promise, transaction in
            try promise.takenOn(by: officer.name, at: transaction.now)
        }
    }

    package func extend(
        _ id: Promise.ID, to day: Day, reason: String, revision: Int, by officer: Officer
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "extended", of: officer,
            content: ["due": day.description, "reason": reason]
        ) { promise, transaction in
            try promise.extended(
                to: day, reason: reason, by: officer.name, at: transaction.now,
                in: WorkingCalendar.current(in: transaction.reading))
        }
    }

    /// The unit says that it is done. Its files stay with the unit and whoever asked, unless everyone is to see them.
    package func claim(
        _ id: Promise.ID, doneOn day: Day, _ text: String, files: [StoredFile.ID] = [],
        publishing: Bool = false, revision: Int, by officer: Officer
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "claimed", of: officer, content: ["done": day.description, "text": text]
        ) { promise, transaction in
            let claimed = try promise.claimed(
                doneOn: day, text, files: files, by: officer.name, at: transaction.now)
            try Self.checkOwnFiles(files, of: promise, in: transaction.reading)
            if publishing { try Self.publish(files, in: transaction) }
            return claimed
        }
    }

    /// Lets everyone see what shows that it was done.
    package func publishEvidence(_ id: Promise.ID, revision: Int, by officer: Officer) async throws {
        try await archive.act { transaction in
            let promise = try Self.promise(id, in: transaction.reading)
            try promise.refuseUnless(revision)
            try Self.publish(promise.steps.flatMap(\.files), in: transaction)
            try transaction.enter(
                JournalEntry(
                    "evidence_published", "promise", id, of: promise.unit, by: officer.actor))
        }
    }

    package func declareNotPossible(_ id: Promise.ID, reason: String, revision: Int, by officer: Officer)
        async throws -> Promise
    {
        try await change(id, revision: revision, "not_possible", of: officer, content: ["reason": reason]) {
            promise, transaction in
            try promise.notPossible(reason, by: officer.name, at: transaction.now)
        }
    }

    /// The unit's head confirms, where whoever asked stayed silent.
    package func confirmAsHead(
        _ id: Promise.ID, _ text: String, revision: Int, by officer: Officer,
        _ times: PromiseTimes = .shipped
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "confirmed_by_head", of: officer, content: ["text": text]
        ) { promise, transaction in
            try promise.confirmedByHead(
                text, by: officer.name, at: transaction.now,
                in: WorkingCalendar.current(in: transaction.reading), times)
        }
    }

    /// Whoever asked says that it is done. `asker` is what their receipt code has opened.
    package func confirm(
        _ id: Promise.ID, _ text: String = "", as asker: ReceiptStore.Subject, revision: Int
    ) async throws -> Promise {
        try await change(
            id, revision: revision, "confirmed", of: nil, content: ["text": text], asker: asker
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
            id, revision: revision, "disputed", of: nil, content: ["text": text], asker: asker
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

    /// One act on one promise: looked up, changed by the rule, saved, entered into the journal.
    private func change(
        _ id: Promise.ID, revision: Int, _ act: String, of officer: Officer?, content: [String: String] = [:],
        asker: ReceiptStore.Subject? = nil,
        _ rule: @escaping @Sendable (Promise, Transaction) throws -> Promise
    ) async throws -> Promise {
        try await archive.act { transaction in
            let promise = try Self.promise(id, in: transaction.reading)
            if let asker, try !Self.wasAsked(promise, by: asker, in: transaction.reading) {
                throw Refusal.noSuchPromise
            }
            try promise.refuseUnless(revision)
            let changed = try rule(promise, transaction)
            try Self.save(changed, over: promise, in: transaction)
            try transaction.enter(
                JournalEntry(
                    act, "promise", id, of: promise.unit, by: officer?.actor ?? .visitor, content: content))
            return changed
        }
    }

    private static func checkOwnFiles(_ ids: [StoredFile.ID], of promise: Promise, in reading: Reading) throws
    {
        let files = try FileStore.files(ids, in: reading)
        let isTaken = try reading.connection.exists(
            "SELECT 1 FROM promise_file WHERE file IN (\(list: ids)) AND promise <> \(promise.id)")
        guard files.count == ids.count, !isTaken else {
            throw Refusal(
                .notFound, Phrase("Không có tệp này ở đơn vị.", "The unit has no such file."), field: "files")
        }
    }

    private static func publish(_ ids: [StoredFile.ID], in transaction: Transaction) throws {
        let byUnit = Dictionary(
            grouping: try FileStore.files(ids, in: transaction.reading), by: \.unit)
        for (unit, files) in byUnit {
            try FileStore.publish(files.map(\.id), of: unit, in: transaction)
        }
    }
}

extension PromiseStore {
    /// Whether a receipt code leads to this promise: its own, or that of the letter, turn or question it comes from.
    package static func wasAsked(
        _ promise: Promise, by asker: ReceiptStore.Subject, in reading: Reading
    ) throws -> Bool {
        if asker == ReceiptStore.Subject(noun: "promise", id: promise.id.description) { return true }
        return try origin(behind: asker, in: reading) == promise.origin
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
