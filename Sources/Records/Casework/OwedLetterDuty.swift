import Civics
import Storage

/// A duty that arose with a letter, by when it was to be done, and what became of it.
package struct OwedLetterDuty: Sendable {
    package let letter: Letter.ID
    package let duty: LetterDuty
    /// Counts the times it arose with this letter: one that is opened again is decided again.
    package let number: Int
    package let since: Day
    package let due: Day
    /// The version of the calendar by which the day was reckoned.
    package let calendar: String
    package let done: Done?

    package struct Done: Sendable {
        package let on: Day
        package let how: String
        package let by: String
        package let at: Instant
    }

    static let columns: SQLFragment =
        "d.letter, d.duty, d.number, d.since, d.due, d.calendar, d.done_on, d.done_how, d.done_by, d.done_at"

    /// Nothing where the table no longer knows the duty.
    init?(_ row: any Row, in table: LetterTable) throws {
        guard let duty = table.duty(try row.text(1)) else { return nil }
        letter = try row.value(0)
        self.duty = duty
        number = try row.value(2)
        since = try row.value(3)
        due = try row.value(4)
        calendar = try row.text(5)
        let on: Day? = try row.value(6)
        done = try on.map { Done(on: $0, how: try row.text(7), by: try row.text(8), at: try row.value(9)) }
    }
}
