import Civics
import Storage

/// Counts the periodic reports that fell due in a period, and those of them that came in time.
package struct ReportsMeasure: Measure {
    package let indicators: [Indicator.Key] = ["reports_due", "reports_ontime"]

    package init() {}

    package func books(on day: Day) -> [RecordBook] {
        [RecordBook(indicators, isKept: "EXISTS (SELECT 1 FROM reporting_period p WHERE p.due_on <= \(day))")]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        for (indicator, condition) in [("reports_due", ""), ("reports_ontime", Self.cameInTime)]
            as [(Indicator.Key, SQLFragment)]
        {
            try reading.connection.forEach(
                """
                SELECT u.id, l.kind, COUNT(*) \(sql: Self.owed(in: period)) \(sql: condition)
                    \(sql: figures.narrowing("u.id"))
                GROUP BY u.id, l.kind ORDER BY u.id
                """
            ) { row in
                let kind: UnitKind = try row.value(1)
                figures.add(
                    indicator, of: try row.value(0), Quantity(Int(try row.integer(2))), form: kind.form)
            }
        }
    }

    /// Every report that fell due in the period: of each unit that was there on the last day it was about.
    private static func owed(in period: ReportingPeriod) -> SQLFragment {
        let kinds = UnitKind.all.filter { $0.form != nil && $0.form != .committee }
        return """
            FROM reporting_period p
            JOIN unit u ON (u.first_day IS NULL OR u.first_day <= p.last_day)
                AND (u.last_day IS NULL OR u.last_day >= p.last_day)
            JOIN unit_placement l ON l.unit = u.id
                AND l.from_day = (SELECT MAX(q.from_day) FROM unit_placement q
                    WHERE q.unit = u.id AND q.from_day <= p.last_day)
            WHERE p.due_on BETWEEN \(period.firstDay) AND \(period.lastDay) AND l.kind IN (\(list: kinds))
            """
    }

    /// It came in by its day, and is not back with the unit.
    private static let cameInTime: SQLFragment = """
        AND EXISTS (SELECT 1 FROM report r WHERE r.unit = u.id AND r.period = p.key
            AND r.first_submitted_on <= p.due_on AND r.state <> 'returned')
        """

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        let isDue = indicator == "reports_due"
        return try reading.connection.all(
            """
            SELECT u.id, p.key, p.name_vi, p.name_en, p.due_on,
                (SELECT r.first_submitted_on FROM report r WHERE r.unit = u.id AND r.period = p.key)
            \(sql: Self.owed(in: period)) AND u.id IN (\(list: units)) \(sql: isDue ? "" : Self.cameInTime)
            ORDER BY p.key, u.id LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            var columns = row.columns
            let unit: Unit.ID = try columns.next()
            let (key, vietnamese, english): (String, String, String) = (
                try columns.next(), try columns.next(), try columns.next()
            )
            let (due, came): (Day, Day?) = (try columns.next(), try columns.next())
            return FigureRecord(
                noun: isDue ? "reporting_period" : "report", subject: isDue ? key : "\(key)/\(unit)",
                label: Phrase(vietnamese, english), day: isDue ? due : came)
        }
    }
}
