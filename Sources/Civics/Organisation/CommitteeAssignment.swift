/// A member being in charge of a unit (phụ trách địa bàn, đơn vị) from–to.
package struct CommitteeAssignment: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<CommitteeAssignment>

    package let id: ID
    package let member: CommitteeMember.ID
    package let unit: Unit.ID
    package let term: DayRange

    package init(id: ID, member: CommitteeMember.ID, unit: Unit.ID, term: DayRange) {
        self.id = id
        self.member = member
        self.unit = unit
        self.term = term
    }
}
