/// One act that was done to a letter: who, when, from which state to which, and what was said with it.
package struct LetterStep: Equatable, Sendable {
    package let number: Int
    /// The key of the act in the table.
    package let act: String
    /// The day it is done on, which counts for the clocks; it may have been entered later.
    package let day: Day
    package let at: Instant
    package let by: String
    package let from: String
    package let to: String
    /// The unit that had the letter when it was done.
    package let unit: Unit.ID
    /// What the act needed, by the words of the table: reason, answer, body …
    package var details: [String: String]

    package init(
        number: Int, act: String, day: Day, at: Instant, by: String, from: String, to: String, unit: Unit.ID,
        details: [String: String]
    ) {
        self.number = number
        self.act = act
        self.day = day
        self.at = at
        self.by = by
        self.from = from
        self.to = to
        self.unit = unit
        self.details = details
    }
}
