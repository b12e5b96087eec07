import Civics
import Storage

/// Keeps the units in time. Copies share what was read; make one and hand it on.
package struct UnitStore: Sendable {
    package let archive: Archive
    private let cache = UnitCache()

    package init(archive: Archive) {
        self.archive = archive
    }

    /// The units of a day; of today where none is given.
    package func tree(on day: Day? = nil) async throws -> UnitTree {
        try await archive.read { try self.tree(on: day ?? $0.today, $0) }
    }

    package func history() async throws -> UnitHistory {
        try await archive.read(history)
    }

    /// Another number after every change of units.
    package func revision() async throws -> Int64 {
        try await archive.read(UnitRows.revision)
    }

    /// For use within a reading of several things.
    package func tree(on day: Day, _ reading: Reading) throws -> UnitTree {
        let revision = try UnitRows.revision(reading)
        return cache.tree(on: day, of: try history(of: revision, reading), revision: revision)
    }

    package func tree(_ reading: Reading) throws -> UnitTree {
        try tree(on: reading.today, reading)
    }

    package func history(_ reading: Reading) throws -> UnitHistory {
        try history(of: try UnitRows.revision(reading), reading)
    }

    /// The unit with the code today; otherwise the last that bore it.
    package func unit(code: String) async throws -> Unit {
        try await archive.read { reading in
            guard let record = try self.history(reading).record(code: code, on: reading.today),
                let unit = record.unit(on: reading.today) ?? record.latest
            else { throw Refusal.noSuchUnit }
            return unit
        }
    }

    /// Carries out what was decided about units. The act is entered under the unit it is about.
    @discardableResult
    package func change(by actor: Actor, _ change: UnitChange) async throws -> UnitHistory {
        try await archive.act { transaction in
            let history = try self.change(by: actor, change, in: transaction)
            try transaction.enter(change.entry(by: actor, in: history))
            return history
        }
    }

    /// The same within an act that enters its own row.
    package func change(
        by actor: Actor, _ change: UnitChange, in transaction: Transaction
    ) throws -> UnitHistory {
        try UnitDays.check(change.day, today: transaction.today)
        return try take(in: transaction) { history in try history.steps(for: change) }
    }

    /// Cancels what was decided about the unit for a day that has not come. The reason is entered with it.
    package func cancel(
        of unit: Unit.ID, on day: Day, because reason: String, by actor: Actor
    ) async throws {
        let reason = reason.trimmedWords.normalized
        guard !reason.isEmpty, reason.count <= 1_000 else {
            throw Refusal(
                .invalid,
                Phrase("Ghi lý do hủy, dài nhất 1.000 ký tự.", "Say why, in at most 1,000 characters."),
                field: "reason")
        }
        try await archive.act { transaction in
            let revision = try UnitRows.beginRevision(in: transaction)
            let history = try cache.history(of: revision) ?? UnitRows.history(transaction.reading)
            guard
                let change = history.plannedChanges(of: unit, after: transaction.today)
                    .first(where: { $0.day == day })
            else { throw Refusal.noPlannedChange }
            _ = try history.without(change)
            try UnitRows.erase(change, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "cancelled", "unit", unit, of: unit, by: actor,
                    content: [
                        "on": day.description, "reason": reason,
                        "codes": change.units.compactMap { history[$0]?.code }.sorted().joined(
                            separator: ","),
                    ]))
        }
    }

    /// Takes the steps that `body` works out from the newest history, and gives the history with them.
    func take(
        in transaction: Transaction, _ body: (UnitHistory) throws -> [UnitStep]
    ) throws -> UnitHistory {
        let revision = try UnitRows.beginRevision(in: transaction)
        var history = try cache.history(of: revision) ?? UnitRows.history(transaction.reading)
        let steps = try body(history)
        try UnitRows.save(steps, in: transaction)
        history.apply(steps)
        return history
    }

    private func history(of revision: Int64, _ reading: Reading) throws -> UnitHistory {
        if let history = cache.history(of: revision) { return history }
        let history = try UnitRows.history(reading)
        cache.keep(history, of: revision)
        return history
    }
}

extension Refusal {
    package static var noPlannedChange: Refusal {
        Refusal(
            .notFound,
            Phrase(
                "Không có thay đổi nào chưa đến ngày có hiệu lực vào ngày này.",
                "No change that has yet to take effect is recorded for this day."), field: "on")
    }
}
