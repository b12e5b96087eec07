import Civics
import Storage

/// Keeps the units' reports: filling in, submitting, returning, accepting, reopening.
package struct ReportStore: Sendable {
    package let archive: Archive
    package let book: ReportBook

    package init(archive: Archive, book: ReportBook) {
        self.archive = archive
        self.book = book
    }

    package func sheet(of unit: Unit.ID, in period: ReportingPeriod.Key) async throws -> ReportSheet {
        try await archive.read { try book.sheet(of: unit, in: period, $0) }
    }

    /// Puts figures, adjustments and explanations into the unit's report, and begins it where there is none.
    package func fill(
        _ unit: Unit.ID, in period: ReportingPeriod.Key, with changes: ReportChanges, by actor: Actor
    ) async throws {
        try await archive.act { transaction in
            let kept = try PeriodStore.requireOpen(period, transaction.reading)
            let tree = try book.trees.map(of: kept.period, transaction.reading)
            let known = try tree.unit(unit)
            guard let form = known.kind.form else { throw Refusal.noSuchUnit }
            let counted = try counted(changes, of: unit, in: kept.period, tree, transaction.reading)
            try check(changes, form: form, counted: counted)
            let existing = try Self.report(of: unit, in: period, transaction.reading, locked: true)
            let report = existing ?? Report(id: transaction.newID(), unit: unit, period: period)
            try report.requireEditable()
            if existing == nil { try Self.insert(report, in: transaction) }
            try Self.apply(changes, to: report.id, by: actor, in: transaction)
            try Self.note(
                existing == nil ? .begun : .filled, on: report, by: actor, reason: nil, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "filled", "report", report.id, of: unit, by: actor, content: Self.content(of: changes)))
        }
    }

    /// Submits the unit's report: its figures are frozen as they stand.
    package func submit(
        _ unit: Unit.ID, in period: ReportingPeriod.Key, by actor: Actor
    ) async throws -> Report {
        try await archive.act { transaction in
            _ = try PeriodStore.requireOpen(period, transaction.reading)
            let before = try Self.report(of: unit, in: period, transaction.reading, locked: true)
            let sheet = try book.sheet(of: unit, in: period, transaction.reading)
            let draft = before ?? Report(id: transaction.newID(), unit: unit, period: period)
            let report = try draft.submitted(on: transaction.today, after: sheet.review)
            if before == nil { try Self.insert(draft, in: transaction) }
            let digest = try Self.freeze(sheet.live, sheet.review, as: report, by: actor, in: transaction)
            try Self.update(report, in: transaction)
            try Self.note(.submitted, on: report, by: actor, reason: nil, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "submitted", "report", report.id, of: unit, by: actor,
                    content: [
                        "period": period.description, "snapshot": "\(report.snapshot)",
                        "digest": digest.map { String($0, radix: 16) }.joined(separator: "."),
                    ]))
            return report
        }
    }

    /// Gives the report back to the unit. `snapshot` is the one that was read.
    package func giveBack(
        _ unit: Unit.ID, in period: ReportingPeriod.Key, because reason: String, snapshot: Int,
        by actor: Actor
    ) async throws -> Report {
        try await move(unit, period, .returned, reason: reason, by: actor) {
            try $0.returned(because: reason, snapshot: snapshot)
        }
    }

    package func accept(
        _ unit: Unit.ID, in period: ReportingPeriod.Key, snapshot: Int, by actor: Actor
    ) async throws -> Report {
        try await move(unit, period, .accepted, reason: nil, by: actor) {
            try $0.accepted(snapshot: snapshot)
        }
    }

    package func reopen(
        _ unit: Unit.ID, in period: ReportingPeriod.Key, because reason: String, by actor: Actor
    ) async throws -> Report {
        try await move(unit, period, .reopened, reason: reason, by: actor) {
            try $0.reopened(because: reason)
        }
    }

    private func move(
        _ unit: Unit.ID, _ period: ReportingPeriod.Key, _ act: ReportEvent.Act, reason: String?,
        by actor: Actor,
        _ step: @escaping @Sendable (Report) throws -> Report
    ) async throws -> Report {
        try await archive.act { transaction in
            _ = try PeriodStore.requireOpen(period, transaction.reading)
            guard let before = try Self.report(of: unit, in: period, transaction.reading, locked: true) else {
                throw Refusal(
                    .notFound,
                    Phrase(
                        "Đơn vị chưa nộp báo cáo của kỳ này.", "The unit has not reported for this period."))
            }
            let report = try step(before)
            try Self.update(report, in: transaction)
            try Self.note(act, on: report, by: actor, reason: reason, in: transaction)
            try transaction.enter(
                JournalEntry(
                    act.rawValue, "report", report.id, of: unit, by: actor,
                    content: ["period": period.description, "reason": reason ?? ""]))
            return report
        }
    }

    /// Of what is typed in, that which the unit's records count.
    private func counted(
        _ changes: ReportChanges, of unit: Unit.ID, in period: ReportingPeriod, _ tree: UnitTree,
        _ reading: Reading
    ) throws -> Set<Indicator.Key> {
        let typed = changes.entries.compactMap { $1 == nil ? nil : $0 }
        let measured = typed.filter { book.registry.measure(of: $0) != nil }
        guard !measured.isEmpty else { return [] }
        let columns = try book.registry.figures(
            of: ReportingUnits(only: unit, in: tree), in: period, reading)
        return Set(book.amounts(of: unit, in: columns).keys).intersection(measured)
    }

    /// Refuses what may not be put in: unknown or foreign indicators, rates, computed figures typed by hand, no source
    /// or reason.
    private func check(
        _ changes: ReportChanges, form: UnitKind.ReportForm, counted: Set<Indicator.Key>
    ) throws {
        var refusals: [Refusal] = []
        func refuse(_ key: Indicator.Key, _ reason: Phrase) {
            refusals.append(Refusal(.invalid, reason, field: key.text))
        }
        for key in Set(changes.entries.keys).union(changes.adjustments.keys).union(changes.explanations.keys)
            .sorted()
        {
            guard let indicator = book.catalogue[key], indicator.applies(to: form) else {
                refuse(
                    key,
                    Phrase("Đơn vị không báo cáo chỉ tiêu này.", "The unit does not report this indicator."))
                continue
            }
            if indicator.isRatio, changes.entries[key] != nil || changes.adjustments[key] != nil {
                refuse(
                    key,
                    Phrase(
                        "Tỷ lệ được tính lại từ tử số và mẫu số, không nhập tay.",
                        "A rate is recomputed from its parts and is not typed in."))
            }
        }
        for (key, entry) in changes.entries.sorted(by: { $0.key < $1.key }) {
            guard let entry else { continue }
            if counted.contains(key) {
                refuse(
                    key,
                    Phrase(
                        "Số này được đếm từ hồ sơ, không nhập tay. Nếu cần số khác, hãy điều chỉnh và ghi lý do.",
                        "This figure is counted from records and is not typed in. Adjust it, with a reason."))
            } else if entry.source.trimmedWords.isEmpty {
                refuse(key, Phrase("Ghi nguồn của số liệu.", "Say where the figure is taken from."))
            } else if entry.source.count > 500 {
                refuse(key, Phrase("Nguồn dài quá 500 ký tự.", "The source is longer than 500 characters."))
            }
        }
        for (key, adjustment) in changes.adjustments.sorted(by: { $0.key < $1.key }) {
            guard let adjustment else { continue }
            if adjustment.reason.trimmedWords.isEmpty {
                refuse(key, Phrase("Ghi lý do điều chỉnh.", "Say why the figure is adjusted."))
            } else if adjustment.reason.count > 1_000 {
                refuse(
                    key, Phrase("Lý do dài quá 1.000 ký tự.", "The reason is longer than 1,000 characters."))
            }
        }
        for (key, explanation) in changes.explanations where (explanation?.count ?? 0) > 2_000 {
            refuse(
                key,
                Phrase("Giải thích dài quá 2.000 ký tự.", "The explanation is longer than 2,000 characters."))
        }
        if !refusals.isEmpty { throw Refusals(refusals) }
    }

    private static func content(of changes: ReportChanges) -> [String: String] {
        var content: [String: String] = [:]
        for (key, entry) in changes.entries { content["entry.\(key)"] = entry?.quantity.description ?? "" }
        for (key, adjustment) in changes.adjustments {
            content["adjustment.\(key)"] = adjustment?.quantity.description ?? ""
        }
        for (key, explanation) in changes.explanations { content["explanation.\(key)"] = explanation ?? "" }
        return content
    }
}

extension String {
    /// The text without spaces around it.
    var trimmedWords: String {
        var words = Substring(self)
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return String(words)
    }
}
