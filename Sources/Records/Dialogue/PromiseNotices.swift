import Civics
import Storage

/// Tells units of promises whose day comes near, their heads and the committee of those that are late or disputed.
package struct PromiseNotices: NoticeSource {
    private let units: UnitStore
    private let times: PromiseTimes
    private let size: Int

    package init(units: UnitStore, times: PromiseTimes = .shipped, size: Int = 500) {
        self.units = units
        self.times = times
        self.size = size
    }

    package let noun = "promise"

    package func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws
        -> NoticeBatch
    {
        // Nothing is said of an undisputed promise before its first warning.
        let horizon =
            calendar.day((times.warnBefore.max() ?? 0) + 1, workingDaysAfter: reading.today) ?? reading.today
        let ids: [Promise.ID] = try reading.connection.values(
            """
            SELECT id FROM promise
            WHERE settled_on IS NULL AND (due <= \(horizon) OR state IN ('claimed', 'disputed'))
                AND id > \(last ?? "") ORDER BY id LIMIT \(size)
            """)
        let tree = try units.tree(reading)
        let messages = try PromiseStore.promises(ids, in: reading).flatMap { promise in
            promise.messages(
                at: reading.now, to: tree.successors(of: promise.unit).first?.id ?? promise.unit,
                in: calendar, times)
        }
        return NoticeBatch(messages: messages, last: ids.count == size ? ids.last?.description : nil)
    }
}
