/// One row of the table of acts: what may be done to a letter, from where, to where, by whom and on which rules.
package struct LetterAct: Hashable, Sendable {
    package let key: String
    package let name: Phrase
    package let from: [String]
    /// The state it leads to; nothing where the letter stays where it is.
    package let to: String?
    package let kinds: [LetterKind]
    package let roles: [Role]
    package let ends: [LetterStage]
    package let starts: [LetterStage]
    /// Keys of the rules it rests on.
    package let rules: [String]
    /// The template of the document it makes.
    package let document: String?
    /// What the person who does it has to say.
    package let needs: [String]
    /// It comes too late once the clock of this stage has run out.
    package let onlyBefore: LetterStage?
    /// It can be done once the clock of this stage has run out, and not while it runs.
    package let onlyAfter: LetterStage?
    /// It is done while this stage runs, and so once.
    package let during: LetterStage?
    /// It belongs to these instances.
    package let instances: [LetterInstance]
}
