import Civics
import Storage

/// Counts wrong tries by the name that was typed, whether or not there is such an account, so that a held door tells
/// nothing. Kept in the records: it outlives a restart.
struct SignInFailures {
    let key: InstallationKey
    let rules: SignInRules

    /// Refuses while the name is held.
    func check(_ name: String, in reading: Reading) throws {
        let until: Instant? = try reading.connection.value(
            """
            SELECT held_until FROM sign_in_failure
            WHERE name_hash = \(fingerprint(name)) AND held_until > \(reading.now)
            """)
        guard let until else { return }
        let minutes = (until.milliseconds - reading.now.milliseconds + 59_999) / 60_000
        throw Refusal(
            .tooMany,
            Phrase(
                "Đã nhập sai nhiều lần. Để giữ an toàn, xin đợi \(minutes) phút rồi thử lại.",
                minutes == 1
                    ? "There were several wrong tries. To keep the account safe, please wait a minute and try again."
                    : "There were several wrong tries. To keep the account safe, please wait \(minutes) minutes and try again."
            ))
    }

    /// Counts one more, and holds the name where there were many.
    func count(_ name: String, in transaction: Transaction) throws {
        let remembered = transaction.now.adding(milliseconds: Int64(-rules.failureMemoryHours) * 3_600_000)
        try transaction.connection.execute("DELETE FROM sign_in_failure WHERE last_at < \(remembered)")
        let failures: Int =
            try transaction.connection.value(
                """
                INSERT INTO sign_in_failure (name_hash, failures, last_at)
                VALUES (\(fingerprint(name)), 1, \(transaction.now))
                ON CONFLICT (name_hash) DO UPDATE
                SET failures = sign_in_failure.failures + 1, last_at = excluded.last_at
                RETURNING failures
                """) ?? 1
        if let hold = rules.hold(afterFailures: failures) {
            try transaction.connection.execute(
                """
                UPDATE sign_in_failure SET held_until = \(transaction.now.adding(milliseconds: hold))
                WHERE name_hash = \(fingerprint(name))
                """)
        }
    }

    func forget(_ name: String, in transaction: Transaction) throws {
        try transaction.connection.execute(
            "DELETE FROM sign_in_failure WHERE name_hash = \(fingerprint(name))")
    }

    private func fingerprint(_ name: String) -> [UInt8] {
        key.fingerprint(of: Login(name)?.description ?? name.normalized)
    }
}
