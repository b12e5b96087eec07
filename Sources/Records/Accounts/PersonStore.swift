import Civics
import Storage

/// Keeps the people with accounts, and what each is appointed to be.
package struct PersonStore: Sendable {
    let archive: Archive
    let rules: SignInRules

    package init(archive: Archive, rules: SignInRules = .standing) {
        self.archive = archive
        self.rules = rules
    }

    /// Makes an account with its first appointment. The answer carries the one-time link that lets its owner in.
    package func add(
        name: String, login: String, to role: Role? = nil, in unit: Unit.ID? = nil,
        term: DayRange? = nil, decision: String? = nil, by mandate: Mandate
    ) async throws -> Invited {
        let (name, login) = (try Person.name(from: name), try Login.from(login))
        return try await archive.act { transaction in
            let person = Person(id: transaction.newID(), name: name, login: login)
            try Self.insert(person, in: transaction)
            if let role {
                let term = term ?? DayRange(from: transaction.today, to: nil)
                try Self.appoint(
                    person.id, to: role, in: unit, term: term, decision: decision, by: mandate,
                    in: transaction)
            } else {
                try mandate.requireResetting(person.id, holding: [])
            }
            let token = try invite(person.id, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "added", "person", person.id, of: unit, by: mandate.actor,
                    content: ["name": name, "login": login.description, "role": role?.rawValue ?? ""]))
            return Invited(person: person, token: token)
        }
    }

    package func appoint(
        _ id: Person.ID, to role: Role, in unit: Unit.ID?, term: DayRange, decision: String? = nil,
        by mandate: Mandate
    ) async throws -> Appointment {
        try await archive.act { transaction in
            guard let person = try Self.person(id, in: transaction.reading), !person.isClosed else {
                throw Refusal.noSuchPerson
            }
            let appointment = try Self.appoint(
                id, to: role, in: unit, term: term, decision: decision, by: mandate, in: transaction)
            try transaction.enter(
                JournalEntry(
                    "appointed", "person", id, of: unit, by: mandate.actor,
                    content: [
                        "role": role.rawValue, "from": term.first?.description ?? "",
                        "until": term.last?.description ?? "", "decision": decision ?? "",
                    ]))
            return appointment
        }
    }

    /// Ends an appointment with `day`. From the day after, nothing is left of its power.
    package func end(_ id: Appointment.ID, with day: Day, by mandate: Mandate) async throws {
        try await archive.act { transaction in
            let kept = try transaction.connection.first(
                "SELECT \(sql: Self.appointmentColumns) FROM appointment WHERE id = \(id)"
            ) { row in
                var columns = row.columns
                return try Appointment(&columns)
            }
            guard let kept else {
                throw Refusal(
                    .notFound, Phrase("Không có chức trách này.", "There is no such appointment."))
            }
            try mandate.requireAppointing(kept.role, in: kept.unit)
            let ended = try kept.ended(with: day)
            try transaction.connection.execute(
                "UPDATE appointment SET last_day = \(ended.term.last) WHERE id = \(id)")
            try transaction.enter(
                JournalEntry(
                    "ended the appointment of", "person", kept.person, of: kept.unit, by: mandate.actor,
                    content: ["role": kept.role.rawValue, "until": day.description]))
        }
    }

    /// Takes away password, authenticator, recovery codes and sessions, and gives a new one-time link.
    package func reset(_ id: Person.ID, by mandate: Mandate) async throws -> Invited {
        try await archive.act { transaction in
            guard let person = try Self.person(id, in: transaction.reading), !person.isClosed else {
                throw Refusal.noSuchPerson
            }
            let holding = try Self.appointments(of: id, on: transaction.today, in: transaction.reading)
            try mandate.requireResetting(id, holding: holding)
            try Self.forgetSignIn(of: id, in: transaction)
            let token = try invite(id, in: transaction)
            try transaction.enter(JournalEntry("reset", "person", id, by: mandate.actor))
            return Invited(person: person, token: token)
        }
    }

    /// Closes an account for good: its history stays, its appointments end, nobody signs in with it.
    package func close(_ id: Person.ID, by mandate: Mandate) async throws {
        try await archive.act { transaction in
            let holding = try Self.appointments(of: id, on: transaction.today, in: transaction.reading)
            try mandate.requireResetting(id, holding: holding)
            let closed = try transaction.connection.execute(
                "UPDATE person SET closed_at = \(transaction.now) WHERE id = \(id) AND closed_at IS NULL")
            guard closed == 1 else { throw Refusal.noSuchPerson }
            try Self.forgetSignIn(of: id, in: transaction)
            try transaction.connection.execute(
                """
                UPDATE appointment SET last_day = \(transaction.today)
                WHERE person = \(id) AND first_day <= \(transaction.today)
                    AND (last_day IS NULL OR last_day > \(transaction.today))
                """)
            try transaction.connection.execute(
                "DELETE FROM appointment WHERE person = \(id) AND first_day > \(transaction.today)")
            try transaction.enter(JournalEntry("closed", "person", id, by: mandate.actor))
        }
    }

    @discardableResult
    private static func appoint(
        _ person: Person.ID, to role: Role, in unit: Unit.ID?, term: DayRange, decision: String?,
        by mandate: Mandate, in transaction: Transaction
    ) throws -> Appointment {
        let first = term.first ?? transaction.today
        let term = DayRange(from: first, to: term.last)
        try Appointment.check(role, in: unit, term: term)
        try mandate.requireAppointing(role, in: unit)
        let held = try appointments(of: person, on: nil, in: transaction.reading)
        guard !held.contains(where: { $0.role == role && $0.unit == unit && $0.term.overlaps(term) }) else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Người này đã giữ chức trách đó ở đơn vị này trong thời gian ấy.",
                    "This person already holds that role in this unit at that time."),
                field: "role")
        }
        let decision = decision?.normalized.trimmingSpaces
        let appointment = Appointment(
            id: transaction.newID(), person: person, role: role, unit: unit, term: term,
            decision: decision.flatMap { $0.isEmpty ? nil : $0 })
        try transaction.connection.execute(
            """
            INSERT INTO appointment (id, person, role, unit, first_day, last_day, decision)
            VALUES (\(appointment.id), \(person), \(role), \(unit), \(first), \(term.last), \(appointment.decision))
            """)
        return appointment
    }

    private static func insert(_ person: Person, in transaction: Transaction) throws {
        guard try Self.person(person.login, in: transaction.reading) == nil else {
            throw Refusal(
                .conflict,
                Phrase("Tên đăng nhập này đã có người dùng.", "This sign-in name is already in use."),
                field: "login")
        }
        try transaction.connection.execute(
            """
            INSERT INTO person (id, login, name, fold, sort_key, created_at)
            VALUES (\(person.id), \(person.login.description), \(person.name), \(person.name.folded),
                \(person.sortKey), \(transaction.now))
            """)
    }

    private func invite(_ person: Person.ID, in transaction: Transaction) throws -> SecretToken {
        let token = SecretToken()
        let expires = transaction.now.adding(milliseconds: Int64(rules.invitationDays) * 86_400_000)
        try transaction.connection.execute(
            """
            INSERT INTO invitation (person, token_hash, expires_at)
            VALUES (\(person), \(token.hash), \(expires))
            ON CONFLICT (person) DO UPDATE
            SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
            """)
        return token
    }

    private static func forgetSignIn(of person: Person.ID, in transaction: Transaction) throws {
        try transaction.connection.execute("DELETE FROM credential WHERE person = \(person)")
        try transaction.connection.execute("DELETE FROM second_factor WHERE person = \(person)")
        try transaction.connection.execute("DELETE FROM recovery_code WHERE person = \(person)")
        try transaction.connection.execute("DELETE FROM invitation WHERE person = \(person)")
        try SessionStore.revokeAll(of: person, in: transaction)
    }
}

/// A person with the one-time link that lets him set his password. The link is shown once.
package struct Invited: Sendable {
    package let person: Person
    package let token: SecretToken
}

extension Refusal {
    package static let noSuchPerson = Refusal(
        .notFound, Phrase("Không có tài khoản này.", "There is no such account."), field: "login")
}

extension Person {
    /// In lists people stand by given name, then by the rest, as in any class register.
    fileprivate var sortKey: String {
        let given = name.split(separator: " ").last.map(String.init) ?? name
        return "\(given.vietnameseSortKey) \(name.vietnameseSortKey)"
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
