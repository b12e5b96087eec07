import Civics

/// Who does an act.
package enum Actor: Equatable, Sendable {
    /// A person with an account, by identifier.
    case person(Person.ID)
    /// Someone at the public pages, without an account. No address is kept.
    case visitor
    /// Whoever runs the program's commands on its machine.
    case keeper

    /// As kept in the journal: `person:…`, `visitor` or `keeper`.
    package var text: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .visitor: "visitor"
        case .keeper: "keeper"
        }
    }
}
