/// Something a person may do in a unit, with the sentence that says who may.
///
/// A feature says its own in an extension, `Civics/<Feature>/Deed+<feature>.swift`:
///
///     /// A unit's head and clerk may publish postings of the unit and of its villages.
///     package static let publishPosting = Deed(
///         "publish_posting", Phrase("niêm yết, công khai", "publish postings"),
///         given: .to(.unitHead, .unitClerk, in: .unitAndVillages))
package struct Deed: Hashable, Sendable {
    package let key: String
    /// Completes the sentence "You may not …".
    package let name: Phrase
    let grants: [Grant]

    package init(_ key: String, _ name: Phrase, given grants: Grant...) {
        self.key = key
        self.name = name
        self.grants = grants
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.key == other.key
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }

    /// Whether one of these roles, held in the unit where it is done, gives it.
    package func isGiven(toOneOf roles: Set<Role>) -> Bool {
        grants.contains { $0.reach != .below && !roles.isDisjoint(with: $0.roles) }
    }

    /// Half of the sentence of a deed: these roles, as far as that.
    package struct Grant: Sendable {
        let roles: [Role]
        let reach: Reach

        package static func to(_ roles: Role..., in reach: Reach) -> Grant {
            Grant(roles: roles, reach: reach)
        }
    }
}
