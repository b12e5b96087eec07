import Storage

extension Migration {
    static let createSession = Migration("0024-create-session") { dialect in
        [
            """
            CREATE TABLE session (
                id TEXT NOT NULL PRIMARY KEY,
                token_hash \(sql: dialect.bytesType) NOT NULL UNIQUE,
                person TEXT NOT NULL REFERENCES person (id),
                stage TEXT NOT NULL CHECK (stage IN ('second_factor', 'enrolment', 'open')),
                device TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                strong_at BIGINT,
                pending_secret \(sql: dialect.bytesType),
                idle_until BIGINT NOT NULL,
                ends_at BIGINT NOT NULL,
                revoked_at BIGINT
            )
            """,
            "CREATE INDEX session_by_person ON session (person, ends_at)",
        ]
    }
}
