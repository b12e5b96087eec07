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

    /// Refuses an end that has not come – `last` is the last day in charge – and one before the member was in charge. Whoever is relieved on the very day was
    /// never in charge.
    package func checkEnd(with last: Day, today: Day) throws(Refusal) {
        guard last < today else {
            throw Refusal(
                .invalid,
                Phrase("Ngày thôi phụ trách không thể ở sau hôm nay.", "The charge cannot end after today."),
                field: "from")
        }
        if let first = term.first, last < first.adding(days: -1) {
            throw Refusal(
                .invalid,
                Phrase(
                    "Ngày thôi phụ trách trước ngày bắt đầu (\(first.spoken(.vietnamese))).",
                    "The charge cannot end before it began (\(first.spoken(.english)))."),
                field: "from")
        }
    }
}
