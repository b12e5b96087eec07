/// What a person may do on a day: the appointments that hold on it, seen on that day's tree of units.
///
/// It is made anew for every request, so that an appointment that ended yesterday opens nothing today.
package struct Authority: Sendable {
    package let person: Person
    /// Only those that hold on the day of the tree.
    package let appointments: [Appointment]
    package let tree: UnitTree

    package init(of person: Person, appointments: [Appointment], in tree: UnitTree) {
        self.person = person
        self.tree = tree
        self.appointments =
            person.isClosed
            ? [] : appointments.filter { $0.person == person.id && $0.term.contains(tree.day) }
    }

    /// Whether the person may do this in the unit; without a unit, whether for the whole installation.
    package func may(_ deed: Deed, in unit: Unit.ID?) -> Bool {
        appointments.contains { appointment in
            deed.grants.contains { grant in
                grant.roles.contains(appointment.role)
                    && grant.reach.covers(unit, from: appointment.unit, in: tree)
            }
        }
    }

    package func may(_ deed: Deed, in unit: Unit) -> Bool {
        may(deed, in: unit.id)
    }

    /// Refuses in words what `may` denies.
    package func require(_ deed: Deed, in unit: Unit.ID?) throws {
        guard may(deed, in: unit) else {
            throw Refusal(
                .forbidden,
                Phrase(
                    "Ông/bà không được giao việc này ở đơn vị này: \(deed.name.vietnamese).",
                    "It is not among your duties in this unit to \(deed.name.english)."))
        }
    }

    package func require(_ deed: Deed, in unit: Unit) throws {
        try require(deed, in: unit.id)
    }

    /// Whether there is any unit in which the person may do this.
    package func maySomewhere(_ deed: Deed) -> Bool {
        appointments.contains { appointment in
            deed.grants.contains { grant in
                grant.roles.contains(appointment.role)
                    && (appointment.unit.map(tree.contains) ?? (grant.reach == .everywhere))
            }
        }
    }

    /// The units of the person's own appointments in which, or under which, the deed is given, in the order of the
    /// appointments.
    package func units(for deed: Deed) -> [Unit.ID] {
        var seen: Set<Unit.ID> = []
        return appointments.compactMap { appointment in
            guard let unit = appointment.unit, tree.contains(unit),
                deed.grants.contains(where: { $0.roles.contains(appointment.role) }),
                seen.insert(unit).inserted
            else { return nil }
            return unit
        }
    }

    package func holds(_ role: Role) -> Bool {
        appointments.contains { $0.role == role }
    }

    /// Staff: anyone who holds an appointment.
    package var isStaff: Bool { !appointments.isEmpty }
}
