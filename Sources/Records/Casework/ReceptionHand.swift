import Civics

/// An officer at work on receptions: who it is, what they may see of the register, and what they are in each unit.
package struct ReceptionHand: Sendable {
    package let officer: Officer
    package let reader: VisitReader
    /// What the officer is in the unit, or in the one that took its place.
    package let roles: @Sendable (Unit.ID) -> Set<Role>

    package init(
        _ officer: Officer, seeing reader: VisitReader, as roles: @escaping @Sendable (Unit.ID) -> Set<Role>
    ) {
        self.officer = officer
        self.reader = reader
        self.roles = roles
    }

    var actor: Actor { officer.actor }
    var name: String { officer.name }

    func may(_ deed: Deed, in unit: Unit.ID) -> Bool {
        deed.isGiven(toOneOf: roles(unit))
    }

    /// Refuses whom the deed is not given in a unit that they name themselves.
    func require(_ deed: Deed, in unit: Unit.ID) throws {
        guard may(deed, in: unit) else {
            throw Refusal(
                .forbidden,
                Phrase(
                    "Việc tiếp công dân của đơn vị này do người của đơn vị làm.",
                    "Receptions of this unit are the work of its own people."), field: "unit")
        }
    }
}

extension ReceptionStore {
    /// The session, for who receives in its unit. To others there is none.
    static func handled(
        _ id: ReceptionSession.ID, revision: Int? = nil, by hand: ReceptionHand, in transaction: Transaction
    ) throws -> ReceptionSession {
        let session = try session(id, in: transaction.reading)
        guard hand.may(.receiveCitizens, in: session.unit) else { throw Refusal.noSuchSession }
        return try revision.map { try Self.session(id, revision: $0, in: transaction) } ?? session
    }
}

extension VisitStore {
    /// The visit, for who receives in its unit and may know of it. To others there is none.
    static func handled(
        _ id: Visit.ID, revision: Int? = nil, by hand: ReceptionHand, in transaction: Transaction
    ) throws -> Visit {
        let visit = try visit(id, in: transaction.reading)
        guard hand.may(.receiveCitizens, in: visit.unit), hand.reader.mayRead(visit) else {
            throw Refusal.noSuchVisit
        }
        return try revision.map { try Self.visit(id, revision: $0, in: transaction) } ?? visit
    }
}
