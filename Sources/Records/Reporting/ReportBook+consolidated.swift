import Civics
import Storage

/// The figures of a unit and all below it for one period, put together, beside those of the period before.
package struct ConsolidatedReport: Sendable {
    package let period: ReportingPeriod
    package let consolidation: Consolidation
    /// The same period a year before, on this period's map; nothing where there is nothing of it.
    package let before: Consolidation?
    /// The figures since the year of reporting began.
    package let year: Consolidation?
    /// For each unit in the order of `units`, how far its report has come.
    package let standings: [ReportStanding]

    package var units: ReportingUnits { consolidation.units }
    package var catalogue: IndicatorCatalogue { consolidation.catalogue }
    /// The unit whose report it is.
    package var top: Int { units.position(of: units[0].id) ?? 0 }
}

/// How far a unit's report has come.
package struct ReportStanding: Equatable, Sendable {
    package let report: Report?
    package let given: Int
    package let required: Int

    package var isHandedIn: Bool { report?.isHandedIn ?? false }
    package var isComplete: Bool { report?.isHandedIn == true && given == required }
}

extension ReportBook {
    /// Puts together what units handed in, and for the others what their records count. What a unit has only typed into
    /// a draft does not count, save that of the unit whose report this is.
    package func consolidated(
        under top: Unit.ID, in period: ReportingPeriod, _ reading: Reading
    ) throws -> ConsolidatedReport {
        let columns = try computed(under: top, in: period, reading)
        let before = try restatedBefore(period, on: columns.units, reading)
        return try consolidated(under: top, in: period, from: columns, before: before, reading)
    }

    /// The same, where what the records count has been read already.
    func consolidated(
        under top: Unit.ID, in period: ReportingPeriod, from columns: FigureColumns, before: FigureColumns?,
        _ reading: Reading
    ) throws -> ConsolidatedReport {
        var columns = columns
        let standings = try takeHandedIn(period.key, into: &columns, reading)
        if let report = try ReportStore.report(of: top, in: period.key, reading), !report.isHandedIn {
            let filled = try ReportStore.filled(report.id, reading)
            for (key, entry) in filled.entries where columns.quantity(key, of: top) == nil {
                columns.add(key, of: top, entry.quantity)
            }
            for (key, adjustment) in filled.adjustments {
                if let column = catalogue.position(of: key), let position = columns.units.position(of: top) {
                    columns[column, position] = adjustment.quantity
                }
            }
        }
        return ConsolidatedReport(
            period: period, consolidation: Consolidation(of: columns),
            before: before.map(Consolidation.init(of:)),
            year: try year(period, columns, reading).map(Consolidation.init(of:)), standings: standings)
    }

    /// A first half, nine months and a year begin with the year themselves; a second half follows on the first.
    private func year(
        _ period: ReportingPeriod, _ columns: FigureColumns, _ reading: Reading
    ) throws -> FigureColumns? {
        guard period.key.part == .secondHalf else { return columns }
        let first = ReportingPeriod.Key(year: period.key.year, part: .firstHalf)
        return try restated(first, on: columns.units, reading).map { columns.joined(with: $0) }
    }

    /// The figures of the same period a year before, on these units. Nothing where neither records nor reports have any.
    func restatedBefore(
        _ period: ReportingPeriod, on units: ReportingUnits, _ reading: Reading
    ) throws -> FigureColumns? {
        try restated(period.key.before, on: units, reading)
    }

    /// The figures of an earlier period on these units, which stand on a later map.
    private func restated(
        _ key: ReportingPeriod.Key, on units: ReportingUnits, _ reading: Reading
    ) throws -> FigureColumns? {
        let earlier = try PeriodStore.kept(key, reading)?.period ?? .usual(key)
        let tree = try trees.tree(earlier.lastDay, reading)
        // Of one unit's form, only those of the year before whose place it took.
        let asked = units.counted(atMost: FigureColumns.mostFew).map(Set.init)
        let known = tree.all.filter { $0.kind.level != .village && asked?.contains($0.id) ?? true }
        let entries = known.map { unit in
            ReportingUnits.Entry(
                id: unit.id, code: unit.code, name: unit.name, form: unit.kind.form, parent: unit.parent)
        }
        guard !entries.isEmpty else { return nil }
        var answering: [Unit.ID: Unit.ID] = [:]
        let isKnown = Set(known.map(\.id))
        for village in tree.all where village.kind.level == .village {
            let holder = tree.ancestors(of: village.id).first { $0.kind.level != .village }?.id
            if let holder, isKnown.contains(holder) { answering[village.id] = holder }
        }
        var columns = try registry.figures(
            of: ReportingUnits(entries, answering: answering, tree: tree), in: earlier, reading)
        let keepers = try registry.keepers(of: columns, on: earlier.lastDay, reading)
        columns.forgetZeros(exceptOf: keepers)
        _ = try takeHandedIn(key, into: &columns, keepers: keepers, reading)
        return columns.restated(on: units)
    }

    /// Replaces what records count by what was submitted, for the units that handed their report in.
    ///
    /// - Parameter keepers: for indicators counted in a book, who kept it; a zero counted in none is left out.
    private func takeHandedIn(
        _ period: ReportingPeriod.Key, into columns: inout FigureColumns, keepers: [Int: Set<Int>] = [:],
        _ reading: Reading
    ) throws -> [ReportStanding] {
        var standings = [ReportStanding](
            repeating: ReportStanding(report: nil, given: 0, required: 0), count: columns.units.count)
        var taken = [Bool](repeating: false, count: columns.units.count)
        try reading.connection.forEach(
            """
            SELECT r.id, r.unit, r.period, r.state, r.first_submitted_on, r.snapshot,
                COALESCE(s.given, 0), COALESCE(s.required, 0)
            FROM report r LEFT JOIN report_snapshot s ON s.report = r.id AND s.number = r.snapshot
            WHERE r.period = \(period.description) ORDER BY r.unit
            """
        ) { row in
            let report = try Report(row)
            guard let position = columns.units.position(of: report.unit),
                columns.units[position].id == report.unit
            else { return }
            standings[position] = ReportStanding(
                report: report, given: Int(try row.integer(6)), required: Int(try row.integer(7)))
            taken[position] = report.isHandedIn
        }
        for position in taken.indices where taken[position] { columns.clear(unit: position) }
        let indicators = Dictionary(
            uniqueKeysWithValues: catalogue.all.enumerated().map { ($0.element.key.text, $0.offset) })
        var lastUnit = ""
        var position: Int?
        try reading.connection.forEach(
            """
            SELECT r.unit, f.indicator, f.hundredths, f.origin
            FROM report r JOIN report_snapshot s ON s.report = r.id AND s.number = r.snapshot
                JOIN snapshot_figure f ON f.snapshot = s.id
            WHERE r.period = \(period.description) AND r.state IN ('submitted', 'accepted')
            ORDER BY r.unit, f.indicator
            """
        ) { row in
            let unit = try row.text(0)
            if unit != lastUnit {
                lastUnit = unit
                position = Unit.ID(unit).flatMap { columns.units.position(of: $0) }.flatMap {
                    taken[$0] && columns.units[$0].id.description == unit ? $0 : nil
                }
            }
            guard let position, let column = indicators[try row.text(1)] else { return }
            let hundredths = try row.integer(2)
            if hundredths == 0, let kept = keepers[column], !kept.contains(position),
                try row.text(3) == "computed"
            {
                return
            }
            columns[column, position] = Quantity(hundredths: hundredths)
        }
        return standings
    }
}
