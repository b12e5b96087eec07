/// Someone says that a posting is not on the board where it should be (báo "không thấy niêm yết").
package struct AbsenceReport: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<AbsenceReport>

    package let id: ID
    package let posting: Posting.ID
    package let place: PostingPlace.ID?
    /// The day on which it was not there.
    package let seenOn: Day
    package let said: String
    package let reportedAt: Instant
    package let finding: Finding?

    package init(
        id: ID, posting: Posting.ID, place: PostingPlace.ID?, seenOn: Day, said: String,
        reportedAt: Instant, finding: Finding?
    ) {
        self.id = id
        self.posting = posting
        self.place = place
        self.seenOn = seenOn
        self.said = said
        self.reportedAt = reportedAt
        self.finding = finding
    }

    /// What was found when somebody went to look.
    package struct Finding: Equatable, Sendable {
        package enum Kind: String, Sendable {
            /// It was gone.
            case confirmed
            /// It hangs there.
            case notConfirmed = "not_confirmed"
        }

        package let kind: Kind
        package let text: String
        package let at: Instant
        package let by: String

        package init(kind: Kind, text: String, at: Instant, by: String) {
            self.kind = kind
            self.text = text
            self.at = at
            self.by = by
        }
    }
}
