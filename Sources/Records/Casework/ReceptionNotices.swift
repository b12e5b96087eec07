import Civics
import Storage

/// Reminds units to post their schedule of receptions in time, and to enter whether a reception was held; their heads
/// where it was not done.
package struct ReceptionNotices: NoticeSource {
    private let units: UnitStore
    private let size: Int

    package init(units: UnitStore, size: Int = 500) {
        self.units = units
        self.size = size
    }

    package let noun = "reception_session"

    /// Nothing is said of a reception that lies further off.
    private static let span = 31

    package func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws
        -> NoticeBatch
    {
        let today = reading.today
        let (first, horizon) = (today.adding(days: -Self.span), today.adding(days: Self.span))
        let place = last?.split(separator: " ").map(String.init) ?? [first.description, ""]
        let tree = try units.tree(reading)
        let dues = try reading.connection.all(
            """
            SELECT s.id, s.unit, s.day, s.posted_on, s.occasion, s.post_by FROM reception_session s
            LEFT JOIN reception_postponement p ON p.session = s.id
            LEFT JOIN reception_holding h ON h.session = s.id
            WHERE s.day >= \(first) AND s.day <= \(horizon) AND (s.day, s.id) > (\(place[0]), \(place[1]))
                AND p.session IS NULL AND h.session IS NULL
            ORDER BY s.day, s.id LIMIT \(size)
            """
        ) { row in
            let unit: Unit.ID = try row.value(1)
            let posted: Day? = try row.value(3)
            let occasion: String? = try row.value(4)
            let postBy: Day = try row.value(5)
            return SessionDue(
                try row.value(0),
                of: tree.holder(of: unit),
                on: try row.value(2), postBy: posted == nil && occasion == nil ? postBy : nil)
        }
        return NoticeBatch(
            messages: dues.flatMap { $0.messages(at: reading.now, in: calendar) },
            last: dues.count == size ? dues.last.map { "\($0.day) \($0.session)" } : nil)
    }
}
