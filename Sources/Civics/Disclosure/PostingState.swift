/// How a posting stands on a day, for the sentence at its top.
package enum PostingState: Equatable, Sendable {
    /// It hangs, and must for so many days more.
    case onBoard(until: Day, daysLeft: Int)
    /// It hangs with no day set.
    case onBoardWithoutTerm
    case permanent
    /// The days the law asks for are over; the minutes of its end have not been taken at every place.
    case termOver(since: Day)
    case closed(on: Day)
    case withdrawn(on: Day)
    case replaced(on: Day, by: Posting.ID)

    package init(of posting: Posting, on today: Day) {
        self.init(
            withdrawnOn: posting.withdrawal?.on, replacement: posting.replacement, closedOn: posting.closedOn,
            isPermanent: posting.term.isPermanent, hangsUntil: posting.hangsUntil, on: today)
    }

    package init(
        withdrawnOn: Day?, replacement: Replacement?, closedOn: Day?, isPermanent: Bool, hangsUntil: Day?,
        on today: Day
    ) {
        if let withdrawnOn {
            self = .withdrawn(on: withdrawnOn)
        } else if let replacement {
            self = .replaced(on: replacement.on, by: replacement.newer)
        } else if let closedOn {
            self = .closed(on: closedOn)
        } else if isPermanent {
            self = .permanent
        } else if let until = hangsUntil {
            let left = today.days(until: until)
            self = left > 0 ? .onBoard(until: until, daysLeft: left) : .termOver(since: until)
        } else {
            self = .onBoardWithoutTerm
        }
    }

    /// Whether residents find it on the board today.
    package var isOnBoard: Bool {
        switch self {
        case .onBoard, .onBoardWithoutTerm, .permanent, .termOver: true
        case .closed, .withdrawn, .replaced: false
        }
    }

    /// The word that files and tables use.
    package var word: String {
        switch self {
        case .onBoard: "on_board"
        case .onBoardWithoutTerm: "on_board_without_term"
        case .permanent: "permanent"
        case .termOver: "term_over"
        case .closed: "closed"
        case .withdrawn: "withdrawn"
        case .replaced: "replaced"
        }
    }
}
