import Civics
import Storage

/// All that is needed to make a report: the indicators, what counts them, what is checked, and the map of units.
package struct ReportBook: Sendable {
    package let catalogue: IndicatorCatalogue
    package let registry: MeasureRegistry
    package let checks: ReportChecks
    package let trees: UnitTrees
    let unopened: UnopenedPeriod

    /// What a period is that nobody has opened.
    package enum UnopenedPeriod: Sendable {
        /// Nothing to be looked at.
        case refused
        /// Its days of the calendar, to be read and not to be filled in.
        case usualDays
    }

    package init(
        registry: MeasureRegistry, checks: ReportChecks, trees: UnitTrees, unopened: UnopenedPeriod = .refused
    ) {
        catalogue = registry.catalogue
        self.registry = registry
        self.checks = checks
        self.trees = trees
        self.unopened = unopened
    }

    /// The period by its name.
    package func period(_ key: ReportingPeriod.Key, _ reading: Reading) throws -> KeptPeriod {
        switch unopened {
        case .refused: try PeriodStore.require(key, reading)
        case .usualDays: try PeriodStore.kept(key, reading) ?? .unopened(key)
        }
    }

    /// The figures of all units under `top` as their records count them now.
    func computed(
        under top: Unit.ID, in period: ReportingPeriod, by part: MeasureRegistry.Part = .all,
        _ reading: Reading
    ) throws -> FigureColumns {
        let tree = try trees.map(of: period, reading)
        return try registry.figures(of: ReportingUnits(under: top, in: tree), in: period, by: part, reading)
    }

    /// One unit's sheet: the report as it stands, checked.
    package func sheet(
        of unit: Unit.ID, in key: ReportingPeriod.Key, _ reading: Reading
    ) throws -> ReportSheet {
        let kept = try period(key, reading)
        let period = kept.period
        let tree = try trees.map(of: period, reading)
        let known = try tree.unit(unit)
        guard let form = known.kind.form else {
            throw Refusal(
                .notFound,
                Phrase("Đơn vị này không thuộc diện báo cáo.", "This unit is not asked to report."),
                field: "unit")
        }
        let columns = try registry.figures(of: ReportingUnits(only: unit, in: tree), in: period, reading)
        let report = try ReportStore.report(of: unit, in: key, reading)
        let filled = try report.map { try ReportStore.filled($0.id, reading) } ?? FilledReport()
        let figures = ReportFigures(
            form: form, catalogue: catalogue, computed: amounts(of: unit, in: columns),
            entered: filled.entries,
            adjusted: filled.adjustments)
        let before = try before(unit: unit, period: period, tree: tree, reading)
        let frozen = try report.flatMap {
            try ReportStore.snapshot($0.snapshot, of: $0.id, catalogue, reading)
        }
        return ReportSheet(
            unit: known, kept: kept, report: report, live: figures, filled: filled, frozen: frozen,
            before: before,
            review: checks.review(figures, in: key.part, before: before, explanations: filled.explanations),
            measured: Set(registry.measures.flatMap(\.indicators)),
            events: try report.map { try ReportStore.events(of: $0.id, reading) } ?? [])
    }

    func amounts(of unit: Unit.ID, in columns: FigureColumns) -> [Indicator.Key: Quantity] {
        guard let position = columns.units.position(of: unit) else { return [:] }
        var amounts: [Indicator.Key: Quantity] = [:]
        for (column, indicator) in catalogue.all.enumerated() {
            amounts[indicator.key] = columns[column, position]
        }
        return amounts
    }

    /// What the unit, or those it took over from, reported for the same period a year before.
    private func before(
        unit: Unit.ID, period: ReportingPeriod, tree: UnitTree, _ reading: Reading
    ) throws -> [Indicator.Key: FigureValue] {
        let units = ReportingUnits(only: unit, in: tree)
        let columns = try restatedBefore(period, on: units, reading)
        guard let columns, let position = units.position(of: unit) else { return [:] }
        let consolidation = Consolidation(of: columns)
        var values: [Indicator.Key: FigureValue] = [:]
        for indicator in catalogue.all {
            values[indicator.key] = consolidation.own(indicator.key, of: position)
        }
        return values
    }
}

/// One unit's report for one period, as it stands.
package struct ReportSheet: Sendable {
    package let unit: Unit
    package let kept: KeptPeriod
    /// Nothing until somebody has filled in something.
    package let report: Report?
    package let live: ReportFigures
    package let filled: FilledReport
    /// What was last submitted.
    package let frozen: ReportSnapshot?
    package let before: [Indicator.Key: FigureValue]
    package let review: ReportReview
    /// What is counted from records and so is not entered by hand.
    package let measured: Set<Indicator.Key>
    package let events: [ReportEvent]

    package var period: ReportingPeriod { kept.period }

    /// The figures that count: what was submitted while it is with the committee, otherwise as they stand now.
    package var figures: ReportFigures {
        if let report, report.isHandedIn, let frozen { frozen.figures } else { live }
    }

    package var isEditable: Bool {
        kept.isOpen && (report?.isEditable ?? true)
    }

    /// What the records say now otherwise than when it was submitted.
    package var differingNow: [Indicator.Key] {
        guard let report, report.isHandedIn, let frozen else { return [] }
        return Set(live.figures.keys).union(frozen.figures.figures.keys).filter {
            live[$0].value != frozen.figures[$0].value
        }.sorted()
    }

    package func punctuality(on today: Day) -> Punctuality {
        Punctuality(inSince: report?.inSince, dueOn: period.dueOn, today: today)
    }
}
