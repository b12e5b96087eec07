import Civics

/// An officer at work for units: who it is, and what they may do in each.
package struct UnitHand: Sendable {
    package let officer: Officer
    /// Whether a deed is theirs to do in a unit, or in the one that took its place.
    package let may: @Sendable (Deed, Unit.ID) -> Bool

    package init(_ officer: Officer, may: @escaping @Sendable (Deed, Unit.ID) -> Bool) {
        self.officer = officer
        self.may = may
    }

    var actor: Actor { officer.actor }
    var name: String { officer.name }

    /// Refuses whom the deed is not given in the unit.
    func require(_ deed: Deed, in unit: Unit.ID) throws(Refusal) {
        guard may(deed, unit) else {
            throw Refusal(
                .forbidden,
                Phrase("Việc này do người của đơn vị làm.", "This is the work of the unit's own people."))
        }
    }
}
