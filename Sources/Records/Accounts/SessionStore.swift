import Civics
import Storage

/// Keeps the sessions: who is signed in where.
package struct SessionStore: Sendable {
    let archive: Archive
    let rules: SignInRules

    package init(archive: Archive, rules: SignInRules = .standing) {
        self.archive = archive
        self.rules = rules
    }

    /// Who is signed in with this token, in one query; nothing where the session is unknown, over, revoked or not open yet.
    package static func find(_ tokenHash: [UInt8], in reading: Reading) throws -> OpenSession? {
        var found: (Session, Person)?
        var appointments: [Appointment] = []
        try reading.connection.forEach(
            """
            SELECT \(sql: Session.columns), \(sql: PersonStore.columns), \(sql: PersonStore.appointmentColumns)
            FROM session
            JOIN person ON person.id = session.person
            LEFT JOIN appointment ON appointment.person = person.id AND appointment.first_day <= \(reading.today)
                AND (appointment.last_day IS NULL OR appointment.last_day >= \(reading.today))
            WHERE session.token_hash = \(tokenHash) AND session.stage = 'open' AND session.revoked_at IS NULL
                AND person.closed_at IS NULL
            ORDER BY appointment.first_day, appointment.id
            """
        ) { row in
            var columns = row.columns
            let session = try Session(&columns)
            found = (session, try Person(&columns))
            if let appointment = try Appointment(optional: &columns) { appointments.append(appointment) }
        }
        guard let (session, person) = found, session.isAlive(at: reading.now) else { return nil }
        return OpenSession(session: session, person: person, appointments: appointments)
    }

    package func find(_ token: SecretToken) async throws -> OpenSession? {
        let hash = token.hash
        return try await archive.read { try Self.find(hash, in: $0) }
    }

    /// Whether a session that is in use has come near enough to its idle end to be carried on.
    package func isDueToBeCarriedOn(_ session: Session, at now: Instant) -> Bool {
        let left = session.idleUntil.milliseconds - now.milliseconds
        return left < Int64(rules.idleMinutes) * 60_000 * 5 / 6 && session.idleUntil < session.endsAt
    }

    /// Moves the idle end of a session that is in use.
    package func carryOn(_ session: Session) async throws {
        let until = archive.clock.now().adding(milliseconds: Int64(rules.idleMinutes) * 60_000)
        try await archive.act { transaction in
            try transaction.connection.execute(
                """
                UPDATE session SET idle_until = \(min(until, session.endsAt))
                WHERE id = \(session.id) AND revoked_at IS NULL
                """)
            try transaction.enter(
                JournalEntry("carried on", "session", session.id, by: .person(session.person)))
        }
    }

    /// The living sessions of a person, newest first.
    package static func living(of person: Person.ID, in reading: Reading) throws -> [Session] {
        try reading.connection.all(
            """
            SELECT \(sql: Session.columns) FROM session
            WHERE person = \(person) AND revoked_at IS NULL AND idle_until > \(reading.now)
                AND ends_at > \(reading.now)
            ORDER BY created_at DESC, id DESC LIMIT 100
            """
        ) { row in
            var columns = row.columns
            return try Session(&columns)
        }
    }

    package func living(of person: Person.ID) async throws -> [Session] {
        try await archive.read { try Self.living(of: person, in: $0) }
    }

    /// Ends a session of one's own. Somebody else's is not found.
    package func revoke(_ id: Session.ID, of person: Person.ID) async throws {
        try await archive.act { transaction in
            let ended = try transaction.connection.execute(
                """
                UPDATE session SET revoked_at = \(transaction.now)
                WHERE id = \(id) AND person = \(person) AND revoked_at IS NULL
                """)
            guard ended == 1 else {
                throw Refusal(
                    .notFound,
                    Phrase("Phiên đăng nhập này đã kết thúc.", "That session has already ended."))
            }
            try transaction.enter(JournalEntry("ended", "session", id, by: .person(person)))
        }
    }

    /// Ends every session of one's own but the one in use.
    package func revokeOthers(of person: Person.ID, except kept: Session.ID) async throws {
        try await archive.act { transaction in
            try Self.revokeAll(of: person, except: kept, in: transaction)
            try transaction.enter(
                JournalEntry("ended the other sessions of", "person", person, by: .person(person)))
        }
    }

    static func revokeAll(of person: Person.ID, except kept: Session.ID? = nil, in transaction: Transaction)
        throws
    {
        let narrowed: SQLFragment = kept.map { "AND id <> \($0)" } ?? ""
        try transaction.connection.execute(
            """
            UPDATE session SET revoked_at = \(transaction.now), pending_secret = NULL
            WHERE person = \(person) AND revoked_at IS NULL \(sql: narrowed)
            """)
    }

    /// A session that has not been opened yet, by its token.
    static func pending(_ tokenHash: [UInt8], in reading: Reading) throws -> PendingSession? {
        let pending = try reading.connection.first(
            """
            SELECT \(sql: Session.columns), session.pending_secret, \(sql: PersonStore.columns) FROM session
            JOIN person ON person.id = session.person
            WHERE session.token_hash = \(tokenHash) AND session.revoked_at IS NULL AND person.closed_at IS NULL
            """
        ) { row in
            var columns = row.columns
            return PendingSession(
                session: try Session(&columns), sealedSecret: try columns.next(), person: try Person(&columns)
            )
        }
        guard let pending, pending.session.isAlive(at: reading.now) else { return nil }
        return pending
    }

    func begin(
        for person: Person.ID, stage: Session.Stage, device: String, sealedSecret: [UInt8]?, strongly: Bool,
        in transaction: Transaction
    ) throws -> SessionPass {
        let token = SecretToken()
        let (idle, end) = limits(of: stage, from: transaction.now)
        let old = transaction.now.adding(milliseconds: -30 * 86_400_000)
        try transaction.connection.execute(
            "DELETE FROM session WHERE person = \(person) AND ends_at < \(old)")
        let session = try transaction.connection.first(
            """
            INSERT INTO session (id, token_hash, person, stage, device, created_at, strong_at, pending_secret,
                idle_until, ends_at)
            VALUES (\(transaction.newID(Session.self)), \(token.hash), \(person), \(stage), \(device),
                \(transaction.now), \(strongly ? transaction.now : nil), \(sealedSecret), \(idle), \(end))
            RETURNING \(sql: Session.columns)
            """
        ) { row in
            var columns = row.columns
            return try Session(&columns)
        }
        guard let session else { preconditionFailure("an INSERT … RETURNING answers with its row") }
        return SessionPass(token: token, session: session)
    }

    /// Opens a session with a new token: the one that was known before the second factor is worth nothing afterwards.
    func open(_ session: Session, in transaction: Transaction) throws -> SessionPass {
        let token = SecretToken()
        let (idle, end) = limits(of: .open, from: transaction.now)
        let opened = try transaction.connection.first(
            """
            UPDATE session SET token_hash = \(token.hash), stage = 'open', strong_at = \(transaction.now),
                pending_secret = NULL, idle_until = \(idle), ends_at = \(end)
            WHERE id = \(session.id) AND revoked_at IS NULL
            RETURNING \(sql: Session.columns)
            """
        ) { row in
            var columns = row.columns
            return try Session(&columns)
        }
        guard let opened else { throw Refusal.signInAgain }
        return SessionPass(token: token, session: opened)
    }

    private func limits(of stage: Session.Stage, from now: Instant) -> (idle: Instant, end: Instant) {
        switch stage {
        case .open:
            (
                now.adding(milliseconds: Int64(rules.idleMinutes) * 60_000),
                now.adding(milliseconds: Int64(rules.longestHours) * 3_600_000)
            )
        case .secondFactor, .enrolment:
            (
                now.adding(milliseconds: Int64(rules.pendingMinutes) * 60_000),
                now.adding(milliseconds: Int64(rules.pendingMinutes) * 60_000)
            )
        }
    }
}

/// A session before it is open, or one that is setting up an authenticator.
package struct PendingSession: Sendable {
    package let session: Session
    let sealedSecret: [UInt8]?
    package let person: Person
}

extension Refusal {
    static let signInAgain = Refusal(
        .signedOut,
        Phrase(
            "Phiên đăng nhập đã hết hạn. Xin đăng nhập lại từ đầu.",
            "The sign-in has expired. Please start again."))
}
