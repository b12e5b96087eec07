@testable import Civics

extension ReportingCity {
    /// The report of the city for a half-year, from the figures of its units.
    ///
    /// - Parameter year: whether the year began with a half that had the same figures.
    static func composition(
        of key: ReportingPeriod.Key = ReportingPeriod.Key(year: 2022, part: .firstHalf),
        year hasYear: Bool = false, records: AnnexRecords = AnnexRecords(),
        _ fill: (inout FigureColumns) -> Void = { _ in }
    ) throws -> ReportComposition {
        var columns = columns()
        fill(&columns)
        let consolidation = Consolidation(of: columns)
        let period = ReportingPeriod.usual(key)
        let unit = try tree().unit(city)
        let top = columns.units.position(of: city) ?? 0
        return ReportComposition(
            outline: try ReportOutline.load(for: catalogue), catalogue: catalogue, unit: unit,
            head: ReportHead(of: unit, under: nil), period: period, form: .committee,
            values: ReportValues(
                catalogue: catalogue,
                now: { key, form in consolidation.figure(key, at: top, forms: form.map { [$0] }) },
                before: { _, _ in nil },
                facts: [
                    "period.from": "1/1/2022", "period.to": "30/6/2022",
                    "period.communes": UnitKind.communes(on: period.lastDay).vietnamese,
                ],
                link: { _ in nil }),
            written: ["VI": "- Việc một"], consolidation: consolidation,
            year: hasYear ? Consolidation(of: columns.joined(with: columns)) : nil, records: records)
    }

    /// Gives every unit another amount of everything it is asked for.
    static func fillAll(_ columns: inout FigureColumns) {
        for (column, indicator) in catalogue.all.enumerated() where !indicator.isRatio {
            for position in columns.units.entries.indices {
                if let form = columns.units[position].form, indicator.applies(to: form) {
                    columns[column, position] = Quantity(1 + column + 7 * position)
                }
            }
        }
    }
}
