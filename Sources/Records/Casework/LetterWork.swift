import Civics

/// What an officer fills in for one act of the table.
package struct LetterWork: Sendable {
    package var act: String
    /// The revision of the letter that the officer looked at.
    package var revision: Int
    package var day: Day
    package var kind: LetterKind?
    package var unit: Unit.ID?
    package var variant: String?
    /// The day by which a decision is to be carried out.
    package var until: Day?
    package var officer: (id: Person.ID, name: String)?
    /// The letter it is joined to.
    package var letter: LetterRecord.Number?
    /// The matters it is split into.
    package var parts: [(kind: LetterKind, text: String)] = []
    /// Who speaks for those who signed, one name each.
    package var representatives: [String] = []
    /// What else the act needs, by the words of the table: reason, answer, body …
    package var details: [String: String] = [:]

    package init(_ act: String, revision: Int, day: Day) {
        self.act = act
        self.revision = revision
        self.day = day
    }
}
