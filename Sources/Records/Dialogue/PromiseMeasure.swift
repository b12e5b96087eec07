import Civics
import Storage

/// Counts promises for the report: made in the period, due by its end, done.
///
/// A promise is due from the period of its first day until the period in which it is settled, and done in the period in
/// which both its day has come and somebody has confirmed it. So each is done once, and what is done is always among
/// what is due: the rate cannot pass 100 %, also where a promise was kept before its day.
package struct PromiseMeasure: Measure {
    package init() {}

    package var indicators: [Indicator.Key] { Count.allCases.map { Indicator.Key($0.rawValue) } }

    private enum Count: String, CaseIterable {
        case made = "commitments_made"
        case due = "commitments_due"
        case done = "commitments_done"

        func condition(in period: ReportingPeriod) -> SQLFragment {
            let (first, last) = (period.firstDay, period.lastDay)
            switch self {
            case .made: return "made_on BETWEEN \(first) AND \(last)"
            case .due:
                return """
                    first_due <= \(last)
                        AND (settled_on IS NULL OR settled_on >= \(first) OR first_due >= \(first))
                    """
            case .done:
                return """
                    state = 'confirmed' AND first_due <= \(last) AND settled_on <= \(last)
                        AND (settled_on >= \(first) OR first_due >= \(first))
                    """
            }
        }

        /// The day that places it in the period.
        var day: SQLFragment {
            switch self {
            case .made: "made_on"
            case .due: "first_due"
            case .done: "settled_on"
            }
        }
    }

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                indicators,
                isKept: "EXISTS (SELECT 1 FROM promise p WHERE p.unit = u.id AND p.made_on <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        let columns = Count.allCases.map {
            "COUNT(*) FILTER (WHERE \(sql: $0.condition(in: period)))" as SQLFragment
        }
        // Unit by unit, so that one index answers all of it.
        try reading.connection.forEach(
            """
            SELECT u.id, \(sql: columns.joined(by: ", ")) FROM unit u CROSS JOIN promise p
            WHERE p.unit = u.id \(sql: figures.narrowing("u.id")) GROUP BY u.id
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            for (position, count) in Count.allCases.enumerated() {
                let amount: Int = try row.value(position + 1)
                guard amount > 0 else { continue }
                figures.add(Indicator.Key(count.rawValue), of: unit, Quantity(amount))
            }
        }
    }

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        guard let count = Count(rawValue: indicator.description) else { return [] }
        return try reading.connection.all(
            """
            SELECT id, what, \(sql: count.day), source FROM promise
            WHERE unit IN (\(list: units)) AND \(sql: count.condition(in: period))
            ORDER BY id LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            let source: PromiseSource = try row.value(3)
            return FigureRecord(
                noun: "promise", subject: try row.value(0, as: Promise.ID.self).description,
                label: source.isPublic ? Phrase(name: try row.value(1)) : source.name, day: try row.value(2))
        }
    }
}
