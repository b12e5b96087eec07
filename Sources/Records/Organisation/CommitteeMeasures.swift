import Civics
import Storage

extension RegisterMeasure {
    /// Committees in being, renewed, complete, regulated; what they met for, and how far their programme has come.
    static let committees = RegisterMeasure(counts: [
        Count(
            indicator: "bcd_total", noun: "committee_decision", query: { inForce(on: $0.lastDay) },
            label: decided, isKept: wasFounded),
        Count(
            indicator: "bcd_consolidated", noun: "committee_decision",
            query: { period in
                """
                SELECT c.unit AS unit, d.id AS subject, d.number AS label, d.kind AS sort, d.effective_on AS day,
                    CAST(1 AS BIGINT) AS amount
                FROM committee_decision d JOIN committee c ON c.id = d.committee
                WHERE d.kind = 'consolidate' AND d.effective_on BETWEEN \(period.firstDay) AND \(period.lastDay)
                """
            }, label: decided, isKept: wasFounded),
        Count(
            indicator: "bcd_current_units", noun: "committee_decision",
            query: { period in
                inForce(on: period.lastDay) + """
                     AND EXISTS (SELECT 1 FROM committee_member m WHERE m.committee = c.id AND m.seat = 'head'
                        AND \(sql: seated(on: period.lastDay)))
                    AND NOT EXISTS (SELECT 1 FROM committee_member m WHERE m.committee = c.id
                        AND \(sql: seated(on: period.lastDay))
                        AND m.left_post_on < \(period.lastDay.adding(days: -Committee.daysToReplaceMember)))
                    """
            }, label: decided, isKept: wasFounded),
        Count(
            indicator: "bcd_regulations", noun: "committee_decision",
            query: { period in
                let day = period.lastDay
                return inForce(on: day) + """
                     AND EXISTS (SELECT 1 FROM committee_regulation r WHERE r.committee = c.id
                        AND r.issued_on <= \(day) AND (r.last_day IS NULL OR r.last_day >= \(day)))
                    AND EXISTS (SELECT 1 FROM committee_assignment a JOIN committee_member m ON m.id = a.member
                        WHERE m.committee = c.id AND a.first_day <= \(day)
                        AND (a.last_day IS NULL OR a.last_day >= \(day)))
                    """
            }, label: decided, isKept: wasFounded),
        Count(
            indicator: "bcd_meetings", noun: "committee_meeting",
            query: { meetings(in: $0, CommitteeMeeting.Kind.allCases) },
            label: met, isKept: hasMet),
        Count(
            indicator: "bcd_conferences", noun: "committee_meeting",
            query: { meetings(in: $0, CommitteeMeeting.Kind.allCases.filter(\.isConference)) }, label: met,
            isKept: hasMet),
        Count(
            indicator: "work_tasks_total", noun: "committee_task",
            query: { period in tasks("t.year = \(period.lastDay.year)") }, isKept: hasPlanned),
        Count(
            indicator: "work_tasks_done", noun: "committee_task",
            query: { period in
                tasks("t.done_on BETWEEN \(period.firstDay) AND \(period.lastDay)")
            }, isKept: hasPlanned),
    ])

    @Sendable private static func wasFounded(by day: Day) -> SQLFragment {
        """
        EXISTS (SELECT 1 FROM committee c JOIN committee_decision d ON d.committee = c.id
            WHERE c.unit = u.id AND d.effective_on <= \(day))
        """
    }

    @Sendable private static func hasMet(by day: Day) -> SQLFragment {
        """
        EXISTS (SELECT 1 FROM committee c JOIN committee_meeting e ON e.committee = c.id
            WHERE c.unit = u.id AND e.held_on <= \(day))
        """
    }

    @Sendable private static func hasPlanned(by day: Day) -> SQLFragment {
        """
        EXISTS (SELECT 1 FROM committee c JOIN committee_task t ON t.committee = c.id
            WHERE c.unit = u.id AND t.year <= \(day.year))
        """
    }

    @Sendable private static func decided(_ number: String, _ sort: String) -> Phrase {
        let kind = CommitteeDecision.Kind(rawValue: sort)?.name ?? Phrase("Quyết định", "Decision")
        return Phrase(
            "\(kind.vietnamese): Quyết định \(number)", "\(kind.english): decision \(number)")
    }

    @Sendable private static func met(_ place: String, _ sort: String) -> Phrase {
        let kind = CommitteeMeeting.Kind(rawValue: sort)?.name ?? Phrase("Cuộc họp", "Meeting")
        return place.isEmpty ? kind : Phrase("\(kind.vietnamese), \(place)", "\(kind.english), \(place)")
    }

    /// Committees that rest on a decision in force on the day, of units that exist on it. Conditions may follow.
    private static func inForce(on day: Day) -> SQLFragment {
        """
        SELECT c.unit AS unit, d.id AS subject, d.number AS label, d.kind AS sort, d.effective_on AS day,
            CAST(1 AS BIGINT) AS amount
        FROM committee c
        JOIN unit u ON u.id = c.unit
        JOIN committee_decision d ON d.id = (SELECT x.id FROM committee_decision x
            WHERE x.committee = c.id AND x.kind <> 'replace_member' AND x.effective_on <= \(day)
            ORDER BY x.effective_on DESC, x.id DESC LIMIT 1)
        WHERE d.kind <> 'dissolve' AND \(sql: exists(on: day))
        """
    }

    private static func seated(on day: Day) -> SQLFragment {
        "m.first_day <= \(day) AND (m.last_day IS NULL OR m.last_day >= \(day))"
    }

    private static func meetings(in period: ReportingPeriod, _ kinds: [CommitteeMeeting.Kind]) -> SQLFragment
    {
        """
        SELECT c.unit AS unit, e.id AS subject, e.place AS label, e.kind AS sort, e.held_on AS day,
            CAST(1 AS BIGINT) AS amount
        FROM committee_meeting e JOIN committee c ON c.id = e.committee
        WHERE e.held_on BETWEEN \(period.firstDay) AND \(period.lastDay) AND e.kind IN (\(list: kinds))
        """
    }

    private static func tasks(_ condition: SQLFragment) -> SQLFragment {
        """
        SELECT c.unit AS unit, t.id AS subject, t.task AS label, t.owner AS sort, t.due_on AS day,
            CAST(1 AS BIGINT) AS amount
        FROM committee_task t JOIN committee c ON c.id = t.committee WHERE \(sql: condition)
        """
    }
}
