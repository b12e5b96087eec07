import Civics
import Storage

extension SignInStore {
    /// Whom a one-time link is for, while it holds.
    package func invited(by token: SecretToken) async throws -> Person {
        let hash = token.hash
        return try await archive.read { try Self.invited(hash, in: $0) }
    }

    /// Takes up the one-time link: sets the password, and signs in as far as that opens.
    package func accept(_ token: SecretToken, password chosen: String, device: String) async throws
        -> SessionPass
    {
        let person = try await invited(by: token)
        try password.check(chosen, of: person)
        let credential = try await hasher.hash(chosen)
        let hash = token.hash
        return try await archive.act { transaction in
            let person = try Self.invited(hash, in: transaction.reading)
            try transaction.connection.execute("DELETE FROM invitation WHERE person = \(person.id)")
            try Self.save(credential, of: person.id, in: transaction)
            try SessionStore.revokeAll(of: person.id, in: transaction)
            return try begin(person, device: device, "took up the invitation with", in: transaction)
        }
    }

    /// The authenticator a session is setting up, and for whom.
    package func enrolling(_ token: SecretToken) async throws -> Enrolling {
        let hash = token.hash
        let pending = try await archive.read { try SessionStore.pending(hash, in: $0) }
        guard let pending, let sealed = pending.sealedSecret else { throw Refusal.signInAgain }
        return Enrolling(
            person: pending.person,
            secret: OneTimePassword(secret: try key.unseal(sealed, for: pending.person.id.description)))
    }

    /// Begins to set up another authenticator in an open session. The one in use stays until the new one is confirmed.
    package func enrolAnew(_ signedIn: OpenSession, password typed: String) async throws {
        let known = try await requirePassword(typed, of: signedIn.person)
        let sealed = key.seal(OneTimePassword().bytes, for: signedIn.person.id.description)
        try await archive.act { transaction in
            try Self.requireUnchanged(known, of: signedIn, in: transaction)
            try transaction.connection.execute(
                "UPDATE session SET pending_secret = \(sealed) WHERE id = \(signedIn.session.id)")
            try transaction.enter(
                JournalEntry(
                    "began to set up an authenticator for", "person", signedIn.person.id,
                    by: .person(signedIn.person.id)))
        }
    }

    /// Confirms the authenticator with a code it shows. The session opens with a new token; the recovery codes come with
    /// it, in words, for the only time.
    package func confirmEnrolment(_ token: SecretToken, code: String) async throws -> Enrolled {
        let enrolling = try await enrolling(token)
        let now = archive.clock.now().milliseconds
        guard let step = enrolling.secret.acceptedStep(for: code, at: now, after: 0) else {
            throw Self.wrongCode
        }
        let codes = RecoveryCode.newSet()
        let hashes = try await hasher.hash(codes.compactMap(RecoveryCode.plain))
        let (hash, sessions, failures) = (token.hash, sessions, failures)
        let sealed = key.seal(enrolling.secret.bytes, for: enrolling.person.id.description)
        let pass = try await archive.act { transaction in
            guard let pending = try SessionStore.pending(hash, in: transaction.reading),
                pending.sealedSecret != nil
            else { throw Refusal.signInAgain }
            let person = pending.person
            try transaction.connection.execute(
                """
                INSERT INTO second_factor (person, sealed_secret, enrolled_at, last_step)
                VALUES (\(person.id), \(sealed), \(transaction.now), \(step))
                ON CONFLICT (person) DO UPDATE SET sealed_secret = excluded.sealed_secret,
                    enrolled_at = excluded.enrolled_at, last_step = excluded.last_step
                """)
            try Self.save(hashes, of: person.id, in: transaction)
            try SessionStore.revokeAll(of: person.id, except: pending.session.id, in: transaction)
            try failures.forget(person.login.description, in: transaction)
            let pass = try sessions.open(pending.session, in: transaction)
            try transaction.enter(
                JournalEntry("set up an authenticator for", "person", person.id, by: .person(person.id)))
            return pass
        }
        return Enrolled(pass: pass, recoveryCodes: codes)
    }

    /// Changes one's own password. Every other session ends.
    package func changePassword(_ signedIn: OpenSession, from typed: String, to chosen: String) async throws {
        let known = try await requirePassword(typed, of: signedIn.person)
        try password.check(chosen, of: signedIn.person)
        let credential = try await hasher.hash(chosen)
        try await archive.act { transaction in
            let person = signedIn.person.id
            try Self.requireUnchanged(known, of: signedIn, in: transaction)
            try Self.save(credential, of: person, in: transaction)
            try SessionStore.revokeAll(of: person, except: signedIn.session.id, in: transaction)
            try transaction.enter(
                JournalEntry("changed the password of", "person", person, by: .person(person)))
        }
    }

    /// Makes ten new recovery codes; the old ones are worth nothing. They are in words for the only time.
    package func renewRecoveryCodes(_ signedIn: OpenSession, password typed: String) async throws -> [String]
    {
        let known = try await requirePassword(typed, of: signedIn.person)
        let codes = RecoveryCode.newSet()
        let hashes = try await hasher.hash(codes.compactMap(RecoveryCode.plain))
        try await archive.act { transaction in
            let person = signedIn.person.id
            try Self.requireUnchanged(known, of: signedIn, in: transaction)
            guard try transaction.connection.exists("SELECT 1 FROM second_factor WHERE person = \(person)")
            else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Mã khôi phục chỉ cần khi đã dùng ứng dụng xác thực.",
                        "Recovery codes are only needed with an authenticator."))
            }
            try Self.save(hashes, of: person, in: transaction)
            try transaction.enter(
                JournalEntry("renewed the recovery codes of", "person", person, by: .person(person)))
        }
        return codes
    }

    /// Whether an authenticator is set up, and how many recovery codes are left.
    package static func state(of person: Person.ID, in reading: Reading) throws -> SecondFactorState {
        SecondFactorState(
            enrolledAt: try reading.connection.value(
                "SELECT enrolled_at FROM second_factor WHERE person = \(person)"),
            recoveryCodesLeft: try reading.connection.value(
                "SELECT COUNT(*) FROM recovery_code WHERE person = \(person) AND used_at IS NULL") ?? 0)
    }

    /// Sets a password from the machine the program runs on, as when the demo city is made. A person's own way in is the
    /// one-time link.
    package func setPassword(_ chosen: PasswordHash, of person: Person.ID) async throws {
        try await archive.act { transaction in
            try Self.save(chosen, of: person, in: transaction)
            try transaction.connection.execute("DELETE FROM invitation WHERE person = \(person)")
            try transaction.enter(JournalEntry("set the password of", "person", person, by: .keeper))
        }
    }

    /// Asks for the password once more before something that matters, and gives what it was compared with. Wrong tries
    /// count as at the door.
    private func requirePassword(_ typed: String, of person: Person) async throws -> PasswordHash? {
        let failures = failures
        let login = person.login.description
        let credential = try await archive.read { reading in
            try failures.check(login, in: reading)
            return try Self.credential(of: person.id, in: reading)
        }
        guard try await hasher.isRight(String(typed.prefix(1_024)), credential) else {
            try await archive.act { transaction in
                try failures.count(login, in: transaction)
                try transaction.enter(
                    JournalEntry("mistyped the password of", "person", person.id, by: .person(person.id)))
            }
            throw Refusal(
                .invalid,
                Phrase("Mật khẩu hiện tại không đúng.", "The present password is not right."),
                field: "current")
        }
        return credential
    }

    /// Refuses where, while the password was hashed, it was changed or the session ended.
    private static func requireUnchanged(
        _ known: PasswordHash?, of signedIn: OpenSession, in transaction: Transaction
    ) throws {
        let isOver = try transaction.connection.exists(
            "SELECT 1 FROM session WHERE id = \(signedIn.session.id) AND revoked_at IS NOT NULL")
        guard !isOver, try credential(of: signedIn.person.id, in: transaction.reading) == known else {
            throw Refusal.signInAgain
        }
    }

    private static func invited(_ hash: [UInt8], in reading: Reading) throws -> Person {
        let person = try reading.connection.first(
            """
            SELECT \(sql: PersonStore.columns) FROM invitation JOIN person ON person.id = invitation.person
            WHERE invitation.token_hash = \(hash) AND invitation.expires_at > \(reading.now)
                AND person.closed_at IS NULL
            """
        ) { row in
            var columns = row.columns
            return try Person(&columns)
        }
        guard let person else {
            throw Refusal(
                .notFound,
                Phrase(
                    "Đường dẫn này đã dùng hoặc đã hết hạn. Xin người quản lý tài khoản cấp đường dẫn mới.",
                    "This link has been used or has expired. Ask whoever manages your account for a new one.")
            )
        }
        return person
    }

    private static func save(_ credential: PasswordHash, of person: Person.ID, in transaction: Transaction)
        throws
    {
        try transaction.connection.execute(
            """
            INSERT INTO credential (person, rounds, block_size, parallelism, salt, hash, set_at)
            VALUES (\(person), \(credential.cost.rounds), \(credential.cost.blockSize),
                \(credential.cost.parallelism), \(credential.salt), \(credential.hash), \(transaction.now))
            ON CONFLICT (person) DO UPDATE SET rounds = excluded.rounds, block_size = excluded.block_size,
                parallelism = excluded.parallelism, salt = excluded.salt, hash = excluded.hash,
                set_at = excluded.set_at
            """)
    }

    private static func save(_ codes: [PasswordHash], of person: Person.ID, in transaction: Transaction)
        throws
    {
        try transaction.connection.execute("DELETE FROM recovery_code WHERE person = \(person)")
        for (number, code) in codes.enumerated() {
            try transaction.connection.execute(
                """
                INSERT INTO recovery_code (person, number, rounds, block_size, parallelism, salt, hash)
                VALUES (\(person), \(number + 1), \(code.cost.rounds), \(code.cost.blockSize),
                    \(code.cost.parallelism), \(code.salt), \(code.hash))
                """)
        }
    }
}

/// An authenticator being set up.
package struct Enrolling: Sendable {
    package let person: Person
    package let secret: OneTimePassword
}

/// An authenticator set up.
package struct Enrolled: Sendable {
    package let pass: SessionPass
    package let recoveryCodes: [String]
}

/// What stands between an account and whoever knows its password.
package struct SecondFactorState: Equatable, Sendable {
    package let enrolledAt: Instant?
    package let recoveryCodesLeft: Int
}
