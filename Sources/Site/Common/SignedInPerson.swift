import Civics

/// Who is signed in, as far as the pages need to know.
package struct SignedInPerson: Sendable {
    package let id: Person.ID
    package let name: String
    /// Names the session, so that a form made in one is not taken in another. Not the token in the cookie.
    package let session: String
    /// Whether the person works at the desk of a unit.
    package let isStaff: Bool
    /// Whether the person watches over units for a committee.
    package let isWatching: Bool

    package init(
        id: Person.ID, name: String, session: String, isStaff: Bool = true, isWatching: Bool = false
    ) {
        self.id = id
        self.name = name
        self.session = session
        self.isStaff = isStaff
        self.isWatching = isWatching
    }
}
