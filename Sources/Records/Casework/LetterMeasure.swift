import Civics
import Storage

/// Counts letters for the report out of the books of each unit: what came in, what left how and when, what is late.
package struct LetterMeasure: Measure {
    package init() {}

    package var indicators: [Indicator.Key] { Count.allCases.map { Indicator.Key($0.rawValue) } }

    private enum Count: String, CaseIterable {
        case received = "petitions_received"
        case carried = "petitions_carried"
        case eligible = "petitions_eligible"
        case complaints = "petitions_complaint"
        case denunciations = "petitions_denunciation"
        case proposals = "petitions_proposal"
        case inAuthority = "petitions_in_authority"
        case forwarded = "petitions_forwarded"
        case resolved = "petitions_resolved"
        case inTime = "petitions_ontime"
        case overdue = "petitions_overdue"
        case mass = "petitions_mass"
        case feedback = "feedback_received"
        case feedbackResolved = "feedback_resolved"
        case feedbackInTime = "feedback_ontime"
        case feedbackRated = "feedback_rated"
        case feedbackRatedWell = "feedback_rated_ok"

        /// Which stays it counts, of those that stood in the books on a day of the period or began in it.
        func condition(in period: ReportingPeriod) -> SQLFragment {
            let (first, last) = (period.firstDay, period.lastDay)
            let began: SQLFragment = "t.began_on >= \(first)"
            let ended: SQLFragment = "(t.ended_on IS NOT NULL AND t.ended_on <= \(last))"
            let resolved = ended + " AND t.ending = 'resolved'"
            switch self {
            case .received: return began
            case .carried: return "t.began_on < \(first)"
            case .eligible: return began + " AND t.is_eligible = 1"
            case .complaints: return began + " AND t.is_eligible = 1 AND t.kind = 'complaint'"
            case .denunciations: return began + " AND t.is_eligible = 1 AND t.kind = 'denunciation'"
            case .proposals: return began + " AND t.is_eligible = 1 AND t.kind = 'petition'"
            case .inAuthority: return "(t.is_own = 1 AND t.is_eligible = 1)"
            case .forwarded:
                return ended + " AND t.ended_by IN ('transfer', 'transfer_outside', 'guide')"
            case .resolved: return resolved
            case .inTime: return resolved + " AND t.in_time = 1"
            case .overdue:
                return """
                    (t.ended_on IS NULL OR t.ended_on > \(last)) AND EXISTS (SELECT 1 FROM letter_stage r
                        WHERE r.letter = t.letter AND r.stage <> 'sending' AND r.started_on <= \(last)
                            AND (r.ended_on IS NULL OR r.ended_on > \(last)) AND r.due < \(last)
                            AND (r.paused_since IS NULL OR r.paused_since > \(last)))
                    """
            case .mass:
                let group = GroupRule.inForce(on: last, .shipped)?.smallest ?? .max
                return began + " AND t.kind = 'complaint' AND t.people >= \(group)"
            case .feedback: return began + Self.digital
            case .feedbackResolved: return began + Self.digital + " AND " + resolved
            case .feedbackInTime: return began + Self.digital + " AND " + resolved + " AND t.in_time = 1"
            case .feedbackRated:
                return began + Self.digital + " AND " + resolved
                    + Self.rated(last, "g.kind IN ('satisfied', 'not_satisfied')")
            case .feedbackRatedWell:
                return began + Self.digital + " AND " + resolved + Self.rated(last, "g.kind = 'satisfied'")
            }
        }

        /// Petitions and reflections through digital channels: they stand in the register of feedback too.
        private static let digital: SQLFragment =
            " AND t.kind = 'petition' AND t.channel IN ('web', 'hotline')"

        /// What was said of the answer that ended this stay, and of no other.
        private static func rated(_ last: Day, _ how: SQLFragment) -> SQLFragment {
            """
             AND EXISTS (SELECT 1 FROM letter_voice g WHERE g.letter = t.letter AND g.about = 'answer'
                AND g.number = t.number AND g.on_day <= \(last) AND \(sql: how))
            """
        }
    }

    package func books(on day: Day) -> [RecordBook] {
        [
            RecordBook(
                indicators,
                isKept: "EXISTS (SELECT 1 FROM letter_stay t WHERE t.unit = u.id AND t.began_on <= \(day))")
        ]
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        let columns = Count.allCases.map {
            "COUNT(*) FILTER (WHERE \(sql: $0.condition(in: period)))" as SQLFragment
        }
        try reading.connection.forEach(
            """
            SELECT u.id, \(sql: columns.joined(by: ", ")) FROM unit u CROSS JOIN letter_stay t
            WHERE t.unit = u.id AND \(sql: Self.inBooks(period)) \(sql: figures.narrowing("u.id")) GROUP BY u.id
            """
        ) { row in
            let unit: Unit.ID = try row.value(0)
            for (position, count) in Count.allCases.enumerated() {
                let amount: Int = try row.value(position + 1)
                figures.add(Indicator.Key(count.rawValue), of: unit, Quantity(amount))
            }
        }
    }

    /// Denunciations count; they come last and show nothing of themselves.
    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        guard let count = Count(rawValue: indicator.description) else { return [] }
        return try reading.connection.all(
            """
            SELECT l.id, l.number, l.register_year, l.kind, t.began_on FROM letter_stay t JOIN letter l ON l.id = t.letter
            WHERE t.unit IN (\(list: units)) AND \(sql: Self.inBooks(period)) AND \(sql: count.condition(in: period))
            ORDER BY CASE WHEN l.kind = 'denunciation' THEN 1 ELSE 0 END, t.began_on, t.letter, t.number
            LIMIT \(page.limit) OFFSET \(page.offset)
            """
        ) { row in
            let id: Letter.ID = try row.value(0)
            let number = LetterRecord.Number(try row.value(1), of: try row.value(2))
            let kind: LetterKind = try row.value(3)
            guard kind != .denunciation else {
                return FigureRecord(
                    noun: "sealed_letter", subject: "",
                    label: Phrase("Một đơn được giữ bí mật", "A letter that is kept secret"), day: nil)
            }
            return FigureRecord(
                noun: "letter", subject: id.description,
                label: Phrase(
                    "Đơn số \(number) (\(kind.name.vietnamese.lowercased()))",
                    "Letter \(number) (\(kind.name.english.lowercased()))"),
                day: try row.value(4))
        }
    }

    /// The stays that stood in the books on a day of the period.
    private static func inBooks(_ period: ReportingPeriod) -> SQLFragment {
        """
        t.began_on <= \(period.lastDay) AND (t.ended_on IS NULL OR t.ended_on >= \(period.firstDay))
        """
    }
}
