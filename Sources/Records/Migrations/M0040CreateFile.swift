import Storage

extension Migration {
    static let createFile = Migration("0040-create-file") { _ in
        [
            """
            CREATE TABLE file (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                digest TEXT NOT NULL CHECK (length(digest) = 64),
                name TEXT NOT NULL CHECK (name <> ''),
                type TEXT NOT NULL,
                size_bytes BIGINT NOT NULL CHECK (size_bytes > 0),
                is_published BIGINT NOT NULL CHECK (is_published IN (0, 1)),
                uploaded_at BIGINT NOT NULL,
                uploaded_by TEXT NOT NULL
            )
            """,
            "CREATE INDEX file_by_digest ON file (digest)",
        ]
    }
}
