import Civics
import Storage

/// Counts the register of receptions for the report: visits, people and cases apart. Whoever was turned away is not
/// among them.
package struct ReceptionMeasure: Measure {
    package init() {}

    package var indicators: [Indicator.Key] { Count.allCases.map { Indicator.Key($0.rawValue) } }

    private enum Count: String, CaseIterable {
        case visits = "reception_visits"
        case people = "reception_people"
        case cases = "reception_cases"
        case first = "reception_first"
        case repeated = "reception_repeat"
        case groups = "reception_groups"
        case groupPeople = "reception_group_people"

        var amount: SQLFragment {
            switch self {
            case .people, .groupPeople: "v.people"
            default: "1"
            }
        }

        func condition(in period: ReportingPeriod) -> SQLFragment {
            let received: SQLFragment = "v.visit_number > 0"
            switch self {
            case .visits, .people: return received
            // A case counts once in a period, by the first of its visits there.
            case .cases:
                return received + """
                     AND (v.visit_number = 1 OR NOT EXISTS (SELECT 1 FROM visit w WHERE w.case_id = v.case_id
                        AND w.visit_number > 0 AND w.visit_number < v.visit_number
                        AND w.received_on >= \(period.firstDay)))
                    """
            case .first: return received + " AND v.visit_number = 1"
            case .repeated: return received + " AND v.visit_number > 1"
            case .groups, .groupPeople: return received + " AND v.is_group = 1"
            }
        }
    }

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                indicators,
                isKept: "EXISTS (SELECT 1 FROM visit v WHERE v.unit = u.id AND v.received_on <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        let columns = Count.allCases.map { count in
            "CAST(SUM(\(sql: count.amount)) FILTER (WHERE \(sql: count.condition(in: period))) AS BIGINT)"
                as SQLFragment
        }
        // Unit by unit, so that one index answers all of it.
        try reading.connection.forEach(
            """
            SELECT u.id, \(sql: columns.joined(by: ", ")) FROM unit u CROSS JOIN visit v
            WHERE v.unit = u.id AND \(sql: Self.isInTime(period)) \(sql: figures.narrowing("u.id")) GROUP BY u.id
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            for (position, count) in Count.allCases.enumerated() {
                guard let amount: Int = try row.value(position + 1) else { continue }
                figures.add(Indicator.Key(count.rawValue), of: unit, Quantity(amount))
            }
        }
    }

    private static func isInTime(_ period: ReportingPeriod) -> SQLFragment {
        "v.received_on BETWEEN \(period.firstDay) AND \(period.lastDay)"
    }

    /// Sealed visits come last, without day or name.
    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        guard let count = Count(rawValue: indicator.description) else { return [] }
        return try reading.connection.all(
            """
            SELECT v.id, v.number, v.year, v.received_on, v.kind, CAST(\(sql: count.amount) AS BIGINT) FROM visit v
            WHERE v.unit IN (\(list: units)) AND \(sql: Self.isInTime(period)) AND \(sql: count.condition(in: period))
            ORDER BY CASE WHEN v.kind = 'denunciation' THEN 1 ELSE 0 END, v.id
            LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            let kind: VisitClass = try row.value(4)
            let (number, year): (Int, Int) = (try row.value(1), try row.value(2))
            guard kind != .denunciation else {
                return FigureRecord(
                    noun: "sealed_visit", subject: "",
                    label: Phrase("Một lượt tiếp được giữ bí mật", "A visit that is kept secret"), day: nil,
                    amount: Quantity(try row.value(5)))
            }
            return FigureRecord(
                noun: "visit", subject: try row.value(0, as: Visit.ID.self).description,
                label: Phrase("Lượt tiếp số \(number)/\(year)", "Visit no. \(number)/\(year)"),
                day: try row.value(3), amount: Quantity(try row.value(5)))
        }
    }
}
