import Civics
import Storage

/// Counts the periodic reports that fell due in a period, and those of them that came in time.
package struct ReportsMeasure: Measure {
    package let indicators: [Indicator.Key] = ["reports_due", "reports_ontime"]

    package init() {}

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        let due = try Self.due(in: period, reading)
        guard !due.isEmpty else { return }
        let asked = figures.units.entries.filter { $0.form != nil && $0.form != .committee }
        for entry in asked { figures.add("reports_due", of: entry.id, Quantity(due.count)) }
        try reading.connection.forEach(
            """
            SELECT r.unit, COUNT(*) FROM report r JOIN reporting_period p ON p.key = r.period
            WHERE p.due_on BETWEEN \(period.firstDay) AND \(period.lastDay) AND r.first_submitted_on <= p.due_on
            GROUP BY r.unit ORDER BY r.unit
            """
        ) { row in
            figures.add("reports_ontime", of: try row.value(0), Quantity(Int(try row.integer(1))))
        }
    }

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        let isDue = indicator == "reports_due"
        let names = try Self.due(in: period, reading)
        let records = try reading.connection.all(
            """
            SELECT r.unit, r.period, r.first_submitted_on FROM report r JOIN reporting_period p ON p.key = r.period
            WHERE r.unit IN (\(list: units)) AND p.due_on BETWEEN \(period.firstDay) AND \(period.lastDay)
                AND r.first_submitted_on <= p.due_on
            ORDER BY r.period, r.unit LIMIT 1000
            """
        ) { row in
            (
                unit: try row.value(0, as: Unit.ID.self), period: try row.text(1),
                day: try row.value(2, as: Day?.self)
            )
        }
        let all: [FigureRecord] =
            isDue
            ? names.map { name in
                FigureRecord(
                    noun: "reporting_period", subject: name.period.key.description, label: name.period.name,
                    day: name.period.dueOn)
            }
            : records.map { record in
                FigureRecord(
                    noun: "report", subject: "\(record.period)/\(record.unit)",
                    label: names.first { $0.period.key.description == record.period }?.period.name
                        ?? Phrase(name: record.period), day: record.day)
            }
        return Array(all.dropFirst(page.offset).prefix(page.limit))
    }

    private static func due(in period: ReportingPeriod, _ reading: Reading) throws -> [KeptPeriod] {
        try PeriodStore.all(reading).filter {
            period.firstDay <= $0.period.dueOn && $0.period.dueOn <= period.lastDay
        }
    }
}
