import Civics
import Storage

/// What a unit still owes those who came: the notice why they were turned away, and the answer.
extension VisitStore {
    /// Those turned away to whom the written notice is still owed, the one due first at the top.
    package static func owedNotices(of units: [Unit.ID], for reader: VisitReader, in reading: Reading) throws
        -> [(visit: Visit, noticeBy: Day?)]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns), f.notice_by FROM visit v JOIN visit_refusal f ON f.visit = v.id
            WHERE v.unit IN (\(list: units)) AND f.needs_notice = 1 AND f.notice_number IS NULL
                AND \(sql: reader.condition)
            ORDER BY f.notice_by, v.id LIMIT 100
            """
        ) { (visit: try Visit($0), noticeBy: try $0.value(18)) }
    }

    /// Visits on which nothing was concluded yet although they were taken up, the one due first at the top.
    package static func unanswered(of units: [Unit.ID], for reader: VisitReader, in reading: Reading) throws
        -> [Visit]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM visit v
            WHERE v.unit IN (\(list: units)) AND v.handling = 'accepted' AND \(sql: reader.condition)
                AND \(sql: isUnanswered)
            ORDER BY v.answer_by, v.id LIMIT 100
            """, Visit.init)
    }

    /// How many visitors of each unit wait for an answer whose day has passed, those who denounced among them.
    package static func lateAnswers(of units: [Unit.ID], in reading: Reading) throws -> [Unit.ID: Int] {
        let counts = try reading.connection.all(
            """
            SELECT v.unit, COUNT(*) FROM visit v
            WHERE v.handling = 'accepted' AND v.answer_by < \(reading.today) AND v.unit IN (\(list: units))
                AND \(sql: isUnanswered)
            GROUP BY v.unit
            """
        ) { (try $0.value(0, as: Unit.ID.self), try $0.value(1, as: Int.self)) }
        return Dictionary(counts, uniquingKeysWith: { one, _ in one })
    }

    static let isUnanswered: SQLFragment =
        "NOT EXISTS (SELECT 1 FROM visit_conclusion k WHERE k.visit = v.id)"
}
