import Civics
import Storage

/// Reminds units of visitors whose answer is due; their heads and the committee where it is late. Of somebody who denounced
/// nobody is told but who received them and the head.
package struct VisitNotices: NoticeSource {
    private let units: UnitStore
    private let times: PromiseTimes
    private let size: Int

    package init(units: UnitStore, times: PromiseTimes = .shipped, size: Int = 500) {
        self.units = units
        self.times = times
        self.size = size
    }

    package let noun = "visit"

    /// Nothing more is said of an answer that has been late for so long: everybody was told.
    private static let span = 92

    package func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws
        -> NoticeBatch
    {
        let today = reading.today
        let ahead = (times.warnBefore.max() ?? 0) + 1
        let horizon = calendar.day(ahead, workingDaysAfter: today) ?? today
        let first = today.adding(days: -Self.span)
        let place = last?.split(separator: " ").map(String.init) ?? [first.description, ""]
        let tree = try units.tree(reading)
        let dues = try reading.connection.all(
            """
            SELECT v.id, v.unit, v.received_by, v.kind, v.received_on, v.answer_by FROM visit v
            WHERE v.handling = 'accepted' AND v.answer_by BETWEEN \(first) AND \(horizon)
                AND (v.answer_by, v.id) > (\(place[0]), \(place[1])) AND \(sql: VisitStore.isUnanswered)
            ORDER BY v.answer_by, v.id LIMIT \(size)
            """
        ) { row in
            let unit: Unit.ID = try row.value(1)
            let kind: VisitClass = try row.value(3)
            return ReplyDue(
                try row.value(0), of: tree.holder(of: unit), receivedBy: try row.value(2),
                isSealed: kind == .denunciation, on: try row.value(4), due: try row.value(5))
        }
        return NoticeBatch(
            messages: dues.flatMap { $0.messages(at: reading.now, in: calendar, times) },
            last: dues.count == size ? dues.last.map { "\($0.due) \($0.visit)" } : nil)
    }
}
