import Civics

/// An officer at work on letters: who it is, what they may see, and what they are in each unit.
package struct LetterHand: Sendable {
    package let officer: Officer
    package let reader: LetterReader
    /// What the officer is in the unit that has a letter, or in the one that took its place.
    package let roles: @Sendable (Unit.ID) -> Set<Role>

    package init(
        _ officer: Officer, seeing reader: LetterReader, as roles: @escaping @Sendable (Unit.ID) -> Set<Role>
    ) {
        self.officer = officer
        self.reader = reader
        self.roles = roles
    }
}

extension LetterStore {
    /// The letter, for an officer who handles letters in its unit. To others there is none: an auditor reads, and changes
    /// nothing.
    func handled(_ id: Letter.ID, by hand: LetterHand, in reading: Reading) throws -> LetterRecord {
        let found = try record(id, for: hand.reader, in: reading)
        guard handles(hand, in: found.letter.unit) else { throw Self.noSuchLetter }
        return found
    }

    func handles(_ hand: LetterHand, in unit: Unit.ID) -> Bool {
        !hand.roles(unit).isDisjoint(with: table.handlers)
    }

    static let notYours = Refusal(
        .forbidden,
        Phrase(
            "Đơn của đơn vị này do người của đơn vị nhận và xử lý.",
            "Letters to this unit are taken in and handled by its own people."), field: "unit")
}
