extension Authority {
    /// Whether the person may give or end this role in the unit.
    ///
    /// The keeper gives any role. A committee's secretary gives the committee's roles but that of its head in its own
    /// unit, and the roles of units under it. A unit's head gives the roles of the unit's officers and villages, but
    /// makes no other head.
    package func mayAppoint(_ role: Role, in unit: Unit.ID?) -> Bool {
        if may(.manageAccounts, in: nil) { return true }
        guard let unit else { return false }
        return may(Self.appointing(role), in: unit)
    }

    package func requireAppointing(_ role: Role, in unit: Unit.ID?) throws {
        guard mayAppoint(role, in: unit) else {
            throw Refusal(
                .forbidden,
                Phrase(
                    "Ông/bà không được giao chức trách “\(role.name.vietnamese)” ở đơn vị này.",
                    "You may not give the role “\(role.name.english)” in this unit."))
        }
    }

    /// Whether the person may reset the sign-in of someone who holds these appointments: only where he may give every
    /// one of them, and never his own. An account without appointments belongs to the keeper.
    package func mayReset(_ other: Person.ID, holding appointments: [Appointment]) -> Bool {
        guard other != person.id else { return false }
        guard !appointments.isEmpty else { return may(.manageAccounts, in: nil) }
        return appointments.allSatisfy { mayAppoint($0.role, in: $0.unit) }
    }

    private static func appointing(_ role: Role) -> Deed {
        switch role {
        case .keeper, .auditor, .committeeHead:
            Deed("appoint", role.name)
        case .committeeSecretary, .unitHead, .frontRepresentative:
            Deed("appoint", role.name, given: .to(.committeeSecretary, in: .below))
        case .committeeMember, .inspector:
            Deed("appoint", role.name, given: .to(.committeeSecretary, in: .unitAndBelow))
        case .unitClerk, .receptionOfficer, .caseOfficer:
            Deed(
                "appoint", role.name,
                given: .to(.committeeSecretary, in: .unitAndBelow), .to(.unitHead, in: .unit))
        case .villageHead:
            Deed(
                "appoint", role.name,
                given: .to(.committeeSecretary, in: .below), .to(.unitHead, in: .unitAndVillages))
        }
    }
}
