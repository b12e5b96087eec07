/// How things stand with one duty to publish.
package enum DutyState: Int, CaseIterable, Sendable, Codable {
    case notYetDue = 0
    case dueSoon
    case postedInTime
    case postedLate
    case missing
    case takenDownEarly
    case waived
    case nothingArose

    package var name: Phrase {
        switch self {
        case .notYetDue: Phrase("Chưa đến hạn", "Not yet due")
        case .dueSoon: Phrase("Sắp đến hạn", "Due soon")
        case .postedInTime: Phrase("Công khai đúng hạn", "Published in time")
        case .postedLate: Phrase("Công khai muộn", "Published late")
        case .missing: Phrase("Chưa công khai, đã quá hạn", "Missing")
        case .takenDownEarly: Phrase("Gỡ trước hạn", "Taken down early")
        case .waived: Phrase("Được miễn, có lý do", "Waived with a reason")
        case .nothingArose: Phrase("Không phát sinh", "Nothing arose")
        }
    }

    /// The word that files and addresses use.
    package var word: String {
        switch self {
        case .notYetDue: "not_yet_due"
        case .dueSoon: "due_soon"
        case .postedInTime: "posted_in_time"
        case .postedLate: "posted_late"
        case .missing: "missing"
        case .takenDownEarly: "taken_down_early"
        case .waived: "waived"
        case .nothingArose: "nothing_arose"
        }
    }

    /// Of several duties in one cell, the state the cell shows: what needs someone's attention comes first.
    package static let byGravity: [DutyState] = [
        .missing, .takenDownEarly, .postedLate, .dueSoon, .notYetDue, .postedInTime, .waived, .nothingArose,
    ]

    /// Whether something was published, in time or not.
    package var isPublished: Bool {
        self == .postedInTime || self == .postedLate || self == .takenDownEarly
    }

    /// Whether the duty counts among those to be fulfilled.
    package var isOwed: Bool {
        self != .waived && self != .nothingArose
    }
}
