import Civics

/// In whose name accounts are managed, and what he may do to them.
package enum Mandate: Sendable {
    /// Whoever runs the program's commands on its machine: nothing stands above him there.
    case keeper
    case person(Authority)

    package var actor: Actor {
        switch self {
        case .keeper: .keeper
        case .person(let authority): .person(authority.person.id)
        }
    }

    func requireAppointing(_ role: Role, in unit: Unit.ID?) throws {
        guard case .person(let authority) = self else { return }
        try authority.requireAppointing(role, in: unit)
    }

    func requireResetting(_ person: Person.ID, holding appointments: [Appointment]) throws {
        guard case .person(let authority) = self else { return }
        guard authority.mayReset(person, holding: appointments) else {
            throw Refusal(
                .forbidden,
                Phrase(
                    "Ông/bà không được đặt lại tài khoản này. Việc đó thuộc về người quản lý cấp trên.",
                    "You may not reset this account. That is for whoever manages it from above."))
        }
    }
}
