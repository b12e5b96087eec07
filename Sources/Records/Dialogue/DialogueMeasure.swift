import Civics
import Storage

/// Counts dialogues for the report. A dialogue counts once its minutes are closed, in the period of its day.
package struct DialogueMeasure: Measure {
    package init() {}

    package var indicators: [Indicator.Key] { Count.allCases.map { Indicator.Key($0.rawValue) } }

    private enum Count: String, CaseIterable {
        case dialogues
        case regular = "dialogues_regular"
        case adHoc = "dialogues_adhoc"
        case planned = "dialogues_planned"
        case plannedHeld = "dialogues_planned_held"
        case participants = "dialogue_participants"
        case opinions = "dialogue_opinions"
        case answeredOnSpot = "dialogue_answered_on_spot"
        case published = "conclusion_published"
        case agency = "agency_dialogues"
        case workplace = "workplace_dialogues"
        case workplaceUnits = "workplace_dialogue_units"
        case workplaceAdHoc = "workplace_dialogue_adhoc"
        case clearance = "clearance_dialogues"

        /// What one dialogue adds.
        var amount: SQLFragment {
            switch self {
            case .participants: "(SELECT a.participants FROM dialogue_attendance a WHERE a.dialogue = d.id)"
            case .opinions: "(SELECT COUNT(*) FROM dialogue_question q WHERE q.dialogue = d.id)"
            case .answeredOnSpot:
                """
                (SELECT COUNT(*) FROM dialogue_question q JOIN dialogue_end e ON e.question = q.id
                    WHERE q.dialogue = d.id AND e.on_spot = 1)
                """
            default: "1"
            }
        }

        func condition(in period: ReportingPeriod) -> SQLFragment {
            let (first, last) = (period.firstDay, period.lastDay)
            let held: SQLFragment = """
                d.day BETWEEN \(first) AND \(last)
                AND EXISTS (SELECT 1 FROM dialogue_minutes m WHERE m.dialogue = d.id)
                """
            // Those on clearance are dialogues of a head with the people too.
            let withPeople: SQLFragment = " AND d.kind IN ('people', 'clearance')"
            switch self {
            case .dialogues, .participants, .opinions, .answeredOnSpot: return held + withPeople
            case .regular: return held + withPeople + " AND d.mode = 'regular'"
            case .adHoc: return held + withPeople + " AND d.mode <> 'regular'"
            case .planned:
                let (start, end) = (DialogueMeasure.yearStart(period), DialogueMeasure.yearEnd(period))
                // As the plan stood at the end of the period; one that lies in it may have been entered later.
                return """
                    d.day BETWEEN \(start) AND \(end) AND d.in_year_plan = 1
                        AND (d.day <= \(last) OR d.planned_at < \(Instant(last.adding(days: 1))))
                    """ + withPeople
            // Those of the plan alone, from the beginning of the year: no share of the plan passes 100 %.
            case .plannedHeld:
                return """
                    d.day BETWEEN \(DialogueMeasure.yearStart(period)) AND \(last) AND d.in_year_plan = 1
                        AND EXISTS (SELECT 1 FROM dialogue_minutes m WHERE m.dialogue = d.id)
                    """ + withPeople
            case .published:
                return held + withPeople + """
                     AND EXISTS (SELECT 1 FROM dialogue_result r
                        WHERE r.dialogue = d.id AND r.published_on <= \(last))
                    """
            case .agency: return held + " AND d.kind = 'agency'"
            case .workplace: return held + " AND d.kind = 'workplace'"
            // A unit counts once, by the first it held in the period.
            case .workplaceUnits:
                return held + """
                     AND d.kind = 'workplace' AND NOT EXISTS (SELECT 1 FROM dialogue f
                        JOIN dialogue_minutes n ON n.dialogue = f.id
                        WHERE f.unit = d.unit AND f.kind = 'workplace' AND f.day >= \(first)
                            AND (f.day < d.day OR (f.day = d.day AND f.id < d.id)))
                    """
            case .workplaceAdHoc: return held + " AND d.kind = 'workplace' AND d.mode <> 'regular'"
            case .clearance: return held + withPeople + " AND (d.kind = 'clearance' OR d.topic = 'clearance')"
            }
        }
    }

    /// The calendar year in which the period ends.
    private static func yearStart(_ period: ReportingPeriod) -> Day {
        CalendarMonth(year: period.lastDay.year, month: 1)?.first ?? period.firstDay
    }

    private static func yearEnd(_ period: ReportingPeriod) -> Day {
        CalendarMonth(year: period.lastDay.year, month: 12)?.last ?? period.lastDay
    }

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                indicators,
                isKept: "EXISTS (SELECT 1 FROM dialogue d WHERE d.unit = u.id AND d.day <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        let columns = Count.allCases.map { count in
            "CAST(SUM(\(sql: count.amount)) FILTER (WHERE \(sql: count.condition(in: period))) AS BIGINT)"
                as SQLFragment
        }
        // What a plan says is counted by the year, everything else within the period.
        let (start, end) = (
            min(period.firstDay, Self.yearStart(period)), max(period.lastDay, Self.yearEnd(period))
        )
        try reading.connection.forEach(
            """
            SELECT u.id, \(sql: columns.joined(by: ", ")) FROM unit u CROSS JOIN dialogue d
            WHERE d.unit = u.id AND d.day BETWEEN \(start) AND \(end) \(sql: figures.narrowing("u.id")) GROUP BY u.id
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            for (position, count) in Count.allCases.enumerated() {
                guard let amount: Int = try row.value(position + 1) else { continue }
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
            SELECT d.id, d.title, d.day, CAST(\(sql: count.amount) AS BIGINT) FROM dialogue d
            WHERE d.unit IN (\(list: units)) AND \(sql: count.condition(in: period))
            ORDER BY d.day, d.id LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            FigureRecord(
                noun: "dialogue", subject: try row.value(0, as: Dialogue.ID.self).description,
                label: Phrase(name: try row.value(1)), day: try row.value(2),
                amount: Quantity(try row.value(3)))
        }
    }
}
