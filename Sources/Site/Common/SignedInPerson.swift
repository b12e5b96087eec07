import Civics
import Records

/// Who is signed in: the person, the session, and what that person may do today.
package struct SignedInPerson: Sendable {
    package let authority: Authority
    package let signedIn: OpenSession

    package init(_ signedIn: OpenSession, authority: Authority) {
        self.signedIn = signedIn
        self.authority = authority
    }

    package var id: Person.ID { authority.person.id }
    package var name: String { authority.person.name }
    package var actor: Actor { .person(id) }
    /// Names the session, so that a form made in one is not taken in another. Not the token in the cookie.
    package var session: String { signedIn.session.id.description }
    /// Whether the person works at the desk of a unit.
    package var isStaff: Bool { authority.maySomewhere(.viewDesk) }
    /// Whether the person watches over units for a committee.
    package var isWatching: Bool { authority.maySomewhere(.viewWatch) }
    /// Whether the person manages the accounts of others.
    package var isManaging: Bool { authority.maySomewhere(.manageAccounts) }
}
