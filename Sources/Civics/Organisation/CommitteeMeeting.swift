/// A meeting or conference of the committee (cuộc họp, hội nghị).
package struct CommitteeMeeting: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<CommitteeMeeting>

    package enum Kind: String, CaseIterable, Sendable {
        case regular
        case sixMonth = "six_month"
        case nineMonth = "nine_month"
        case annual, term, thematic

        package var name: Phrase {
            switch self {
            case .regular: Phrase("Họp thường kỳ", "Regular meeting")
            case .sixMonth: Phrase("Hội nghị sơ kết 6 tháng", "Half-year review conference")
            case .nineMonth: Phrase("Họp 9 tháng", "Nine-month meeting")
            case .annual: Phrase("Hội nghị tổng kết năm", "Annual review conference")
            case .term: Phrase("Hội nghị tổng kết giai đoạn", "Conference on a term of years")
            case .thematic: Phrase("Hội nghị chuyên đề", "Thematic conference")
            }
        }

        /// Review, summing-up and thematic conferences, as indicator `bcd_conferences` counts them.
        package var isConference: Bool {
            switch self {
            case .sixMonth, .annual, .term, .thematic: true
            case .regular, .nineMonth: false
            }
        }
    }

    /// A member at the meeting, or absent with a reason.
    package struct Attendance: Equatable, Sendable {
        package let member: CommitteeMember.ID
        package let isPresent: Bool
        package let reason: String

        package init(member: CommitteeMember.ID, isPresent: Bool, reason: String = "") {
            self.member = member
            self.isPresent = isPresent
            self.reason = reason
        }
    }

    package let id: ID
    package let kind: Kind
    package let heldOn: Day
    package let place: String
    package let chair: String
    package let attendances: [Attendance]
    /// Kết luận của Trưởng ban, one a line.
    package let conclusions: [String]

    package init(
        id: ID, kind: Kind, heldOn: Day, place: String, chair: String, attendances: [Attendance],
        conclusions: [String]
    ) {
        self.id = id
        self.kind = kind
        self.heldOn = heldOn
        self.place = place
        self.chair = chair
        self.attendances = attendances
        self.conclusions = conclusions
    }
}
