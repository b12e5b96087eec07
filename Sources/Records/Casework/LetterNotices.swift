import Civics
import Storage

/// Tells whoever is charged with a letter, or the unit, when its day comes near; the head and the committee when it is
/// late. What concerns a merged unit is told to the one that took its place.
package struct LetterNotices: NoticeSource {
    private let units: UnitStore
    private let size: Int

    package init(units: UnitStore, size: Int = 500) {
        self.units = units
        self.size = size
    }

    package let noun = "letter"

    /// Letters by due day: those whose clock does not run stand behind all days and are never looked at.
    package func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws
        -> NoticeBatch
    {
        let ahead = (LetterDue.warnedBefore.max() ?? 0) + 1
        let horizon = calendar.day(ahead, workingDaysAfter: reading.today) ?? reading.today
        let place = last?.split(separator: " ").map(String.init) ?? ["", ""]
        let tree = try units.tree(reading)
        let dues = try reading.connection.all(
            """
            SELECT l.id, l.kind, l.unit, l.officer, l.due,
                COALESCE((SELECT MAX(r.started_on) FROM letter_stage r WHERE r.letter = l.id), l.received_on)
            FROM letter l WHERE l.due <= \(horizon) AND (l.due, l.id) > (\(place[0]), \(place[1]))
            ORDER BY l.due, l.id LIMIT \(size)
            """
        ) { row in
            let unit: Unit.ID = try row.value(2)
            return LetterDue(
                try row.value(0), try row.value(1),
                of: tree.holder(of: unit),
                with: try row.value(3), due: try row.value(4), since: try row.value(5))
        }
        return NoticeBatch(
            messages: dues.flatMap { $0.messages(at: reading.now, in: calendar) },
            last: dues.count == size ? dues.last.map { "\($0.due) \($0.letter)" } : nil)
    }
}
