/// The committee's rules of work (quy chế hoạt động).
package struct CommitteeRegulation: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<CommitteeRegulation>

    package let id: ID
    package let number: String
    package let title: String
    package let issuedOn: Day
    package let term: DayRange

    package init(id: ID, number: String, title: String, issuedOn: Day, term: DayRange) {
        self.id = id
        self.number = number
        self.title = title
        self.issuedOn = issuedOn
        self.term = term
    }
}
