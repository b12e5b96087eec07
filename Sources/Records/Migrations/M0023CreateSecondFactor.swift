import Storage

extension Migration {
    static let createSecondFactor = Migration("0023-create-second-factor") { dialect in
        [
            """
            CREATE TABLE second_factor (
                person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
                sealed_secret \(sql: dialect.bytesType) NOT NULL,
                enrolled_at BIGINT NOT NULL,
                last_step BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE recovery_code (
                person TEXT NOT NULL REFERENCES person (id),
                number BIGINT NOT NULL CHECK (number > 0),
                rounds BIGINT NOT NULL CHECK (rounds > 1),
                block_size BIGINT NOT NULL CHECK (block_size > 0),
                parallelism BIGINT NOT NULL CHECK (parallelism > 0),
                salt \(sql: dialect.bytesType) NOT NULL,
                hash \(sql: dialect.bytesType) NOT NULL,
                used_at BIGINT,
                PRIMARY KEY (person, number)
            )
            """,
        ]
    }
}
