/// Someone's seat in the committee from–to.
package struct CommitteeMember: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<CommitteeMember>

    package enum Seat: String, CaseIterable, Sendable {
        case head, deputy, secretary, member

        package var name: Phrase {
            switch self {
            case .head: Phrase("Trưởng ban", "Head")
            case .deputy: Phrase("Phó Trưởng ban", "Deputy head")
            case .secretary: Phrase("Thư ký", "Secretary")
            case .member: Phrase("Thành viên", "Member")
            }
        }

        package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    package let id: ID
    package let name: String
    /// Chức vụ: the post the seat was given for.
    package let post: String
    package let seat: Seat
    package let term: DayRange
    /// The decision that gave the seat.
    package let decision: CommitteeDecision.ID
    /// The day on which the member left that post, where it is known.
    package let leftPostOn: Day?

    package init(
        id: ID, name: String, post: String, seat: Seat, term: DayRange, decision: CommitteeDecision.ID,
        leftPostOn: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.post = post
        self.seat = seat
        self.term = term
        self.decision = decision
        self.leftPostOn = leftPostOn
    }

    package func isOverdueForReplacement(on day: Day) -> Bool {
        leftPostOn.map { $0.days(until: day) > Committee.daysToReplaceMember } ?? false
    }
}
