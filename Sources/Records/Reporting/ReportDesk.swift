import Civics

/// Everything about reports, joined: periods, sheets, consolidation, text. Made once and handed on.
package struct ReportDesk: Sendable {
    package let archive: Archive
    package let book: ReportBook
    package let outline: ReportOutline
    package let periods: PeriodStore
    package let reports: ReportStore
    package let texts: ReportTextStore
    package let cache: ConsolidationCache
    private let signing: @Sendable (Unit, Day, Reading) throws -> ReportSigning

    /// - Parameter signing: who signs for a unit on a day, and in whose name.
    package init(
        archive: Archive, book: ReportBook, outline: ReportOutline,
        signing: @escaping @Sendable (Unit, Day, Reading) throws -> ReportSigning = { _, _, _ in
            ReportSigning()
        }
    ) {
        self.archive = archive
        self.book = book
        self.outline = outline
        self.signing = signing
        periods = PeriodStore(archive: archive)
        reports = ReportStore(archive: archive, book: book)
        texts = ReportTextStore(archive: archive)
        cache = ConsolidationCache(archive: archive, book: book)
    }

    /// The report in words and tables, live.
    ///
    /// - Parameter link: where the records behind an indicator are shown.
    package func composition(
        of unit: Unit.ID, in key: ReportingPeriod.Key,
        link: @escaping @Sendable (Indicator.Key) -> String? = { _ in nil }
    ) async throws -> ReportComposition {
        let sheet = try await reports.sheet(of: unit, in: key)
        let period = sheet.period
        let (bodies, parent, signer) = try await archive.read {
            reading -> ([String: String], Unit?, ReportSigning) in
            let tree = try book.trees.map(of: period, reading)
            let written = try ReportTextStore.texts(of: unit, in: key, reading)
            return (
                written.mapValues(\.body).filter { !$0.value.trimmedWords.isEmpty }, tree.parent(of: unit),
                try signing(sheet.unit, reading.today, reading)
            )
        }
        let head = ReportHead(
            of: sheet.unit, under: parent, signer: signer.name ?? "", committee: signer.committee)
        guard sheet.live.form == .committee else {
            let (figures, before, own) = (sheet.figures, sheet.before, sheet.live.form)
            return ReportComposition(
                outline: outline, catalogue: book.catalogue, unit: sheet.unit, head: head, period: period,
                form: sheet.live.form,
                values: ReportValues(
                    catalogue: book.catalogue,
                    // One unit has no figures of another kind of unit.
                    now: { key, form in form == nil || form == own ? figures[key] : .absent },
                    before: { key, form in form == nil || form == own ? before[key] : nil },
                    facts: facts(sheet.unit, period), link: link),
                written: bodies)
        }
        let report = try await cache.report(under: unit, in: key)
        let (consolidation, before, top) = (report.consolidation, report.before, report.top)
        let records = try await archive.read { reading in
            try AnnexRecords.read(of: consolidation.units, on: min(period.lastDay, reading.today), reading)
        }
        return ReportComposition(
            outline: outline, catalogue: book.catalogue, unit: sheet.unit, head: head, period: period,
            form: .committee,
            values: ReportValues(
                catalogue: book.catalogue,
                now: { key, form in consolidation.figure(key, at: top, forms: form.map { [$0] }) },
                before: { key, form in before?.figure(key, at: top, forms: form.map { [$0] }).value },
                facts: facts(sheet.unit, period).merging(reporting(report)) { $1 }, link: link),
            written: bodies, consolidation: consolidation, before: before, year: report.year,
            records: records)
    }

    private func facts(_ unit: Unit, _ period: ReportingPeriod) -> [String: String] {
        [
            "period.name": period.name.vietnamese, "period.from": period.firstDay.slashed,
            "period.to": period.lastDay.slashed, "period.due": period.dueOn.slashed,
            "period.communes": UnitKind.communes(on: period.lastDay).vietnamese, "unit.name": unit.name,
            "unit.scope": "toàn \(unit.nameInText)", "reports.due": "", "reports.submitted": "",
            "reports.ontime": "",
            "reports.late": "", "reports.late_names": "", "reports.missing": "", "reports.missing_names": "",
            "reports.complete": "", "disclosure.missing": "",
        ]
    }

    private func reporting(_ report: ConsolidatedReport) -> [String: String] {
        let discipline = ReportingDiscipline(of: report)
        let required = report.consolidation.figure("disclosure_items_required", at: report.top).quantity
        let done = report.consolidation.figure("disclosure_items_done", at: report.top).quantity
        var facts = discipline.facts
        if let required, let done, required > done {
            facts["disclosure.missing"] = (required - done).text(in: .vietnamese)
        }
        return facts
    }
}
