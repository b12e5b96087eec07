import Civics
import Storage

/// Tells as `LetterNotices` does, of what is to be done besides the stages of a letter.
package struct LetterDutyNotices: NoticeSource {
    private let units: UnitStore
    private let size: Int

    package init(units: UnitStore, size: Int = 500) {
        self.units = units
        self.size = size
    }

    package let noun = "letter_duty"

    package func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws
        -> NoticeBatch
    {
        let ahead = (LetterDue.warnedBefore.max() ?? 0) + 1
        let horizon = calendar.day(ahead, workingDaysAfter: reading.today) ?? reading.today
        let place = last?.split(separator: " ").map(String.init) ?? ["", "", "", "0"]
        let tree = try units.tree(reading)
        let rows = try reading.connection.all(
            """
            SELECT l.id, l.kind, l.unit, l.officer, d.due, d.since, d.duty, d.number
            FROM letter_duty d JOIN letter l ON l.id = d.letter
            WHERE d.done_on IS NULL AND d.due <= \(horizon)
                AND (d.due, d.letter, d.duty, d.number)
                    > (\(place[0]), \(place[1]), \(place[2]), \(Int(place[3]) ?? 0))
            ORDER BY d.due, d.letter, d.duty, d.number LIMIT \(size)
            """
        ) { row in
            let (key, number): (String, Int) = (try row.value(6), try row.value(7))
            let (unit, kind): (Unit.ID, LetterKind) = (try row.value(2), try row.value(1))
            let due = LetterDue(
                try row.value(0), kind, of: tree.holder(of: unit), with: try row.value(3),
                due: try row.value(4), since: try row.value(5), duty: "\(key) \(number)")
            // What was found to be of another kind since owes it no longer.
            return (due: due, isOwed: LetterTable.shipped.duty(key)?.kind == kind)
        }
        return NoticeBatch(
            messages: rows.filter(\.isOwed).flatMap { $0.due.messages(at: reading.now, in: calendar) },
            last: rows.count == size
                ? rows.last.map { "\($0.due.due) \($0.due.letter) \($0.due.duty ?? "")" } : nil)
    }
}
