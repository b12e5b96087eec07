/// How long a posting must hang (thời hạn niêm yết).
package enum PostingTerm: Equatable, Sendable {
    /// At least so many days on end. The day of posting is not counted.
    case days(Int)
    /// For as long as the content holds, replaced when it changes (niêm yết thường xuyên).
    case permanent
    /// As the law of the field or a decision says; until one is named, the default where there is one.
    case asSpecificLaw(defaultDays: Int?)
    /// The law sets none.
    case free

    /// The days the law asks for by itself.
    package var minimumDays: Int? {
        switch self {
        case .days(let days): days
        case .asSpecificLaw(let days): days
        case .permanent, .free: nil
        }
    }
}
