import Civics
import Storage

/// Reminds units to announce a dialogue in time, to hold it, to close its minutes and to publish its results; their heads
/// and the committee where it was not done.
package struct DialogueNotices: NoticeSource {
    private let units: UnitStore
    private let size: Int

    package init(units: UnitStore, size: Int = 500) {
        self.units = units
        self.size = size
    }

    package let noun = "dialogue"

    /// Nothing is said of a dialogue that lies further off.
    private static let span = 92

    package func batch(after last: String?, in reading: Reading, _ calendar: WorkingCalendar) throws
        -> NoticeBatch
    {
        let today = reading.today
        let (first, horizon) = (today.adding(days: -Self.span), today.adding(days: Self.span))
        let place = last?.split(separator: " ").map(String.init) ?? [first.description, ""]
        let tree = try units.tree(reading)
        let rules = DialogueRules(try DueClock.current(in: reading))
        let found = try reading.connection.all(
            """
            SELECT \(sql: DialogueStore.columns) FROM \(sql: DialogueStore.source)
            WHERE d.day >= \(first) AND d.day <= \(horizon) AND (d.day, d.id) > (\(place[0]), \(place[1]))
                AND c.dialogue IS NULL AND r.dialogue IS NULL
            ORDER BY d.day, d.id LIMIT \(size)
            """, Dialogue.init)
        let dues = try found.map { dialogue in
            let (day, unit) = (dialogue.plan.day, dialogue.unit)
            // While the minutes are open no day is kept yet.
            let resultsBy =
                dialogue.wasHeld || day > today
                ? dialogue.resultsBy
                : try rules.publishBy(
                    dialogue.kind, dialogue.mode,
                    by: DialogueStore.kind(of: unit, on: day, in: reading), endedOn: day)?.due
            return DialogueDue(
                dialogue.id, of: tree.holder(of: unit),
                on: day, since: dialogue.announcedOn ?? dialogue.plannedAt?.day ?? day,
                isAnnounced: dialogue.isShown,
                announceBy: dialogue.announceBy, areMinutesClosed: dialogue.wasHeld, resultsBy: resultsBy)
        }
        return NoticeBatch(
            messages: dues.flatMap { $0.messages(at: reading.now, in: calendar) },
            last: dues.count == size ? dues.last.map { "\($0.day) \($0.dialogue)" } : nil)
    }
}
