import Storage

extension Migration {
    static let createSignInFailure = Migration("0025-create-sign-in-failure") { dialect in
        [
            """
            CREATE TABLE sign_in_failure (
                name_hash \(sql: dialect.bytesType) NOT NULL PRIMARY KEY,
                failures BIGINT NOT NULL CHECK (failures > 0),
                last_at BIGINT NOT NULL,
                held_until BIGINT
            )
            """,
            "CREATE INDEX sign_in_failure_by_last_at ON sign_in_failure (last_at)",
        ]
    }
}
