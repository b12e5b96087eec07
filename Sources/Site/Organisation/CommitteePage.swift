import Civics

/// The Steering Committee of a unit, as anyone may see it.
struct CommitteePage: Page {
    struct MemberLine: Sendable {
        let member: CommitteeMember
        let inCharge: [(assignment: CommitteeAssignment.ID, unit: UnitLink)]
    }

    let unit: Unit
    let committee: Committee?
    let day: Day
    let members: [MemberLine]

    init(of unit: Unit, committee: Committee?, tree: UnitTree) {
        self.unit = unit
        self.committee = committee
        day = tree.day
        members = (committee?.members(on: tree.day) ?? []).map { member in
            MemberLine(
                member: member,
                inCharge: (committee?.assignments ?? []).filter {
                    $0.member == member.id && $0.term.contains(tree.day)
                }.compactMap { assignment in tree[assignment.unit].map { (assignment.id, UnitLink($0)) } })
        }
    }

    var title: Phrase { Phrase("Ban Chỉ đạo", "Steering Committee") }

    var trail: [Crumb] {
        [Crumb(Phrase("Đơn vị", "Units"), .units), Crumb(Phrase(name: unit.name), .unit(unit))]
    }

    var isInForce: Bool { committee?.isInForce(on: day) ?? false }

    /// The tasks of this year, or of the last one that has any.
    var tasks: [CommitteeTask] {
        let all = committee?.tasks ?? []
        guard let year = all.map(\.year).filter({ $0 <= day.year }).max() else { return all }
        return all.filter { $0.year == year }
    }
}
