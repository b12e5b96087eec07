import Civics
import Storage

/// A person signed in on one device, until it ends, is left idle, or is revoked.
package struct Session: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<Session>

    /// How far the person has come.
    package enum Stage: String, SQLStorable, Sendable {
        /// The password was right; the code of the authenticator is still asked for.
        case secondFactor = "second_factor"
        /// The password was right; an authenticator has to be set up first.
        case enrolment
        case open
    }

    package let id: ID
    package let person: Person.ID
    package let stage: Stage
    /// As "Chrome · Android": enough to know it again, not enough to follow anyone.
    package let device: String
    package let createdAt: Instant
    /// When a second factor was last shown.
    package let strongAt: Instant?
    package let idleUntil: Instant
    package let endsAt: Instant
    package let revokedAt: Instant?

    package func isAlive(at now: Instant) -> Bool {
        revokedAt == nil && now < idleUntil && now < endsAt
    }

    static let columns: SQLFragment =
        """
        session.id, session.person, session.stage, session.device, session.created_at, session.strong_at,
        session.idle_until, session.ends_at, session.revoked_at
        """

    init(_ columns: inout ColumnReader) throws {
        id = try columns.next()
        person = try columns.next()
        stage = try columns.next()
        device = try columns.next()
        createdAt = try columns.next()
        strongAt = try columns.next()
        idleUntil = try columns.next()
        endsAt = try columns.next()
        revokedAt = try columns.next()
    }
}

/// A session together with the one thing that opens it. It is handed to the browser and forgotten.
package struct SessionPass: Sendable {
    package let token: SecretToken
    package let session: Session
}

/// Who is signed in: the person, the session, and the appointments that hold today.
package struct OpenSession: Sendable {
    package let session: Session
    package let person: Person
    package let appointments: [Appointment]

    package func authority(in tree: UnitTree) -> Authority {
        Authority(of: person, appointments: appointments, in: tree)
    }
}
