import Civics

/// One row of the journal before it is entered.
package struct JournalEntry: Sendable {
    package let actor: Actor
    package let unit: Unit.ID?
    /// The kind of thing, by its word in the glossary: "posting", "unit", "session".
    package let noun: String
    package let subject: String
    /// The verb of the office, in the past: "published", "withdrawn", "merged".
    package let act: String
    /// What was done, as the fields that matter. Only its salted digest enters the journal.
    package let content: [String: String]

    package init(
        _ act: String, _ noun: String, _ subject: some CustomStringConvertible,
        of unit: Unit.ID? = nil, by actor: Actor, content: [String: String] = [:]
    ) {
        self.actor = actor
        self.unit = unit
        self.noun = noun
        self.subject = subject.description
        self.act = act
        self.content = content
    }
}
