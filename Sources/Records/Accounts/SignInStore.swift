import Civics
import Storage

/// The door: who signs in, with what, and how far that opens. A wrong try and a right one take as long and say no more
/// than they must, whether or not there is such an account.
package struct SignInStore: Sendable {
    let archive: Archive
    let hasher: PasswordHasher
    let key: InstallationKey
    package let rules: SignInRules
    let password: PasswordRule

    package init(
        archive: Archive, hasher: PasswordHasher, key: InstallationKey, rules: SignInRules = .standing,
        password: PasswordRule = .standing
    ) {
        self.archive = archive
        self.hasher = hasher
        self.key = key
        self.rules = rules
        self.password = password
    }

    var sessions: SessionStore { SessionStore(archive: archive, rules: rules) }
    var failures: SignInFailures { SignInFailures(key: key, rules: rules) }

    /// The first step: name and password. The session that comes of it may have to show a second factor, or set one up.
    package func signIn(login typed: String, password: String, device: String) async throws -> SessionPass {
        let failures = failures
        let known = try await archive.read { reading in
            try failures.check(typed, in: reading)
            return try Login(typed).flatMap { try Self.account($0, in: reading) }
        }
        let isRight = try await hasher.isRight(String(password.prefix(1_024)), known?.credential)
        let pass = try await archive.act { transaction -> SessionPass? in
            // Others may have tried meanwhile: the door could be held by now.
            try failures.check(typed, in: transaction.reading)
            // Hashing takes its time: meanwhile the password may have been changed, or the account closed.
            let now = try known.flatMap { try Self.account($0.person.login, in: transaction.reading) }
            guard isRight, let now, now.credential == known?.credential, !now.person.isClosed else {
                try failures.count(typed, in: transaction)
                try transaction.enter(
                    JournalEntry(
                        "failed to sign in as", "person", known?.person.id.description ?? "unknown",
                        by: .visitor)
                )
                return nil
            }
            return try begin(now.person, device: device, "entered the password of", in: transaction)
        }
        guard let pass else { throw Self.wrongPassword }
        return pass
    }

    /// The second step: the six digits. The session opens with a new token.
    package func enter(code: String, for token: SecretToken) async throws -> SessionPass {
        let hash = token.hash
        return try await secondStep(token) { pending, transaction in
            try useCode(code, of: pending.person.id, in: transaction)
                ? try SessionStore.pending(hash, in: transaction.reading) : nil
        }
    }

    /// The second step without the authenticator: one of the codes on paper, which is then used up.
    package func enter(recoveryCode typed: String, for token: SecretToken) async throws -> SessionPass {
        let hash = token.hash
        let kept = try await archive.read { reading -> [RecoveryRow] in
            guard let pending = try SessionStore.pending(hash, in: reading) else { throw Refusal.signInAgain }
            try failures.check(pending.person.login.description, in: reading)
            return try Self.recoveryCodes(of: pending.person.id, in: reading)
        }
        let code = try await hasher.match(RecoveryCode.plain(typed) ?? "", among: kept.map(\.hash)).map {
            kept[$0]
        }
        return try await secondStep(token) { pending, transaction in
            guard let code else { return nil }
            let used = try transaction.connection.execute(
                """
                UPDATE recovery_code SET used_at = \(transaction.now)
                WHERE person = \(pending.person.id) AND number = \(code.number) AND hash = \(code.hash.hash)
                    AND used_at IS NULL
                """)
            return used == 1 ? pending : nil
        }
    }

    /// Ends the session of this token, whatever its stage. Nothing happens where there is none.
    package func signOut(_ token: SecretToken) async throws {
        let hash = token.hash
        let found = try await archive.read { reading in
            try reading.connection.first(
                "SELECT id, person FROM session WHERE token_hash = \(hash) AND revoked_at IS NULL"
            ) { row in
                (try row.value(0, as: Session.ID.self), try row.value(1, as: Person.ID.self))
            }
        }
        guard let (id, person) = found else { return }
        try await archive.act { transaction in
            try transaction.connection.execute(
                """
                UPDATE session SET revoked_at = \(transaction.now), pending_secret = NULL
                WHERE id = \(id) AND revoked_at IS NULL
                """)
            try transaction.enter(JournalEntry("signed out of", "session", id, by: .person(person)))
        }
    }

    /// Starts a session as far as the password opens it.
    func begin(_ person: Person, device: String, _ act: String, in transaction: Transaction) throws
        -> SessionPass
    {
        let stage = try stage(for: person.id, in: transaction.reading)
        let secret: [UInt8]? =
            stage == .enrolment ? key.seal(OneTimePassword().bytes, for: person.id.description) : nil
        let pass = try sessions.begin(
            for: person.id, stage: stage, device: device, sealedSecret: secret, strongly: false,
            in: transaction)
        if stage == .open { try failures.forget(person.login.description, in: transaction) }
        try transaction.enter(JournalEntry(act, "session", pass.session.id, by: .person(person.id)))
        return pass
    }

    private func stage(for person: Person.ID, in reading: Reading) throws -> Session.Stage {
        guard rules.secondFactor == .ofStaff else { return .open }
        if try reading.connection.exists("SELECT 1 FROM second_factor WHERE person = \(person)") {
            return .secondFactor
        }
        let isStaff = try !PersonStore.appointments(of: person, on: reading.today, in: reading).isEmpty
        return isStaff ? .enrolment : .open
    }

    /// Opens the session where `check` finds the second factor right; counts a wrong try otherwise.
    private func secondStep(
        _ token: SecretToken,
        _ check: @escaping @Sendable (PendingSession, Transaction) throws -> PendingSession?
    ) async throws -> SessionPass {
        let (hash, failures, sessions) = (token.hash, failures, sessions)
        let pass = try await archive.act { transaction -> SessionPass? in
            guard let pending = try SessionStore.pending(hash, in: transaction.reading),
                pending.session.stage == .secondFactor
            else { throw Refusal.signInAgain }
            let login = pending.person.login.description
            try failures.check(login, in: transaction.reading)
            guard let confirmed = try check(pending, transaction) else {
                try failures.count(login, in: transaction)
                try transaction.enter(
                    JournalEntry(
                        "failed the second factor of", "session", pending.session.id,
                        by: .person(pending.person.id)))
                return nil
            }
            try failures.forget(login, in: transaction)
            let pass = try sessions.open(confirmed.session, in: transaction)
            try transaction.enter(
                JournalEntry("opened", "session", pass.session.id, by: .person(confirmed.person.id)))
            return pass
        }
        guard let pass else { throw Self.wrongCode }
        return pass
    }

    /// Takes the code of one step once.
    private func useCode(_ code: String, of person: Person.ID, in transaction: Transaction) throws -> Bool {
        let factor = try transaction.connection.first(
            """
            SELECT sealed_secret, last_step FROM second_factor
            WHERE person = \(person)\(sql: transaction.connection.dialect.forUpdate)
            """
        ) { row in
            (try row.value(0, as: [UInt8].self), try row.value(1, as: Int64.self))
        }
        guard let (sealed, lastStep) = factor else { return false }
        let secret = OneTimePassword(secret: try key.unseal(sealed, for: person.description))
        guard
            let step = secret.acceptedStep(for: code, at: transaction.now.milliseconds, after: lastStep)
        else { return false }
        try transaction.connection.execute(
            "UPDATE second_factor SET last_step = \(step) WHERE person = \(person)")
        return true
    }

    private static func account(_ login: Login, in reading: Reading) throws -> Account? {
        guard let person = try PersonStore.person(login, in: reading) else { return nil }
        return Account(person: person, credential: try credential(of: person.id, in: reading))
    }

    static func credential(of person: Person.ID, in reading: Reading) throws -> PasswordHash? {
        try reading.connection.first(
            """
            SELECT rounds, block_size, parallelism, salt, hash FROM credential WHERE person = \(person)
            """, PasswordHash.init)
    }

    private static func recoveryCodes(of person: Person.ID, in reading: Reading) throws -> [RecoveryRow] {
        try reading.connection.all(
            """
            SELECT number, rounds, block_size, parallelism, salt, hash FROM recovery_code
            WHERE person = \(person) AND used_at IS NULL ORDER BY number LIMIT 100
            """, RecoveryRow.init)
    }

    private struct Account {
        let person: Person
        let credential: PasswordHash?
    }

    private struct RecoveryRow {
        let number: Int
        let hash: PasswordHash

        init(_ row: any Row) throws {
            var columns = row.columns
            number = try columns.next()
            hash = try PasswordHash(&columns)
        }
    }

    static let wrongPassword = Refusal(
        .invalid,
        Phrase(
            "Tên đăng nhập hoặc mật khẩu không đúng.", "The sign-in name or the password is not right."))

    static let wrongCode = Refusal(
        .invalid,
        Phrase(
            "Mã không đúng hoặc đã dùng rồi. Xin đợi mã tiếp theo trên ứng dụng và nhập lại.",
            "The code is not right, or has been used. Wait for the next one in the app and enter it."),
        field: "code")
}

extension PasswordHash {
    init(_ row: any Row) throws {
        var columns = row.columns
        try self.init(&columns)
    }

    init(_ columns: inout ColumnReader) throws {
        let (rounds, blockSize, parallelism): (Int, Int, Int) = try (
            columns.next(), columns.next(), columns.next()
        )
        self.init(
            cost: Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism),
            salt: try columns.next(),
            hash: try columns.next())
    }
}
