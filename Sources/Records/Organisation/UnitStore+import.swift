import Civics
import Storage

extension UnitStore {
    /// What importing the list would do, and the revision of the units it was worked out on. Nothing is written.
    package func preview(_ list: UnitImport) async throws -> (plan: UnitImportPlan, revision: Int64) {
        try await archive.read { reading in
            let plan = list.plan(for: try self.history(reading)) { Identifier(at: reading.now) }
                .adding(list.dayFaults(today: reading.today))
            return (plan, try UnitRows.revision(reading))
        }
    }

    /// Imports the list in one act, all of it or nothing. Throws `CSVFaults` where there is any fault.
    ///
    /// - Parameter revision: of the preview that was agreed to; the import is refused where units changed since.
    @discardableResult
    package func take(
        _ list: UnitImport, by actor: Actor, revision: Int64? = nil
    ) async throws -> UnitImportPlan {
        try await archive.act { transaction in
            try self.take(list, by: actor, revision: revision, in: transaction)
        }
    }

    private func take(
        _ list: UnitImport, by actor: Actor, revision: Int64?, in transaction: Transaction
    ) throws -> UnitImportPlan {
        if let revision, try UnitRows.revision(transaction.reading) != revision {
            throw Refusal.unitsChangedSince
        }
        var taken = UnitImportPlan()
        let history = try take(in: transaction) { history in
            let plan = list.plan(for: history) { transaction.newID() }
                .adding(list.dayFaults(today: transaction.today))
            guard plan.faults.isEmpty else { throw CSVFaults(plan.faults) }
            taken = plan
            return plan.steps
        }
        let top = list.top.flatMap { history.record(code: $0, on: transaction.today) }
        let counts: [String: String] = [
            "new": "\(taken.new.count)", "changed": "\(taken.changed.count)", "ended": "\(taken.ended.count)",
            "unchanged": "\(taken.unchangedCount)",
        ]
        let subject: String = list.list?.rawValue ?? list.top ?? "own"
        try transaction.enter(
            JournalEntry("imported", "unit_list", subject, of: top?.id, by: actor, content: counts))
        return taken
    }
}

extension Refusal {
    package static var unitsChangedSince: Refusal {
        Refusal(
            .conflict,
            Phrase(
                "Danh sách đơn vị vừa thay đổi. Hãy xem lại bản xem trước.",
                "The units have just changed. Look at the preview again."))
    }
}
