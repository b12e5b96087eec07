import Storage

/// Why the records cannot be reached at this moment, although nothing is wrong with what was asked.
package enum Hindrance: CaseIterable, Sendable {
    case busy
    case full
    case unreachable

    package init?(_ error: any Error) {
        switch error as? DatabaseFailure {
        case .busy: self = .busy
        case .full: self = .full
        case .unreachable: self = .unreachable
        default: return nil
        }
    }
}
