/// How a promise stands, as it follows from what was done last.
package enum PromiseState: String, CaseIterable, Sendable {
    case open
    case inProgress = "in_progress"
    case extended
    /// The unit says that it is done; nobody has confirmed it yet.
    case claimed
    case disputed
    case confirmed
    case notPossible = "not_possible"

    package init(after kind: PromiseStep.Kind?) {
        switch kind {
        case nil: self = .open
        case .takenOn: self = .inProgress
        case .extended: self = .extended
        case .claimed: self = .claimed
        case .disputed: self = .disputed
        case .confirmed, .confirmedByHead: self = .confirmed
        case .notPossible: self = .notPossible
        }
    }

    /// The unit still has to do it.
    package var isOwed: Bool {
        switch self {
        case .open, .inProgress, .extended, .disputed: true
        case .claimed, .confirmed, .notPossible: false
        }
    }

    /// Nothing more is awaited, unless whoever asked comes back.
    package var isSettled: Bool { self == .confirmed || self == .notPossible }
}
