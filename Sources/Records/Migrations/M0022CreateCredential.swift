import Storage

extension Migration {
    static let createCredential = Migration("0022-create-credential") { dialect in
        [
            """
            CREATE TABLE credential (
                person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
                rounds BIGINT NOT NULL CHECK (rounds > 1),
                block_size BIGINT NOT NULL CHECK (block_size > 0),
                parallelism BIGINT NOT NULL CHECK (parallelism > 0),
                salt \(sql: dialect.bytesType) NOT NULL,
                hash \(sql: dialect.bytesType) NOT NULL,
                set_at BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE invitation (
                person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
                token_hash \(sql: dialect.bytesType) NOT NULL UNIQUE,
                expires_at BIGINT NOT NULL
            )
            """,
        ]
    }
}
