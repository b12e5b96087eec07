import Storage

extension Migration {
    static let createQuestion = Migration("0043-create-question") { _ in
        [
            """
            CREATE TABLE question (
                id TEXT NOT NULL PRIMARY KEY,
                posting TEXT NOT NULL REFERENCES posting (id),
                unit TEXT NOT NULL REFERENCES unit (id),
                asked_at BIGINT NOT NULL,
                name TEXT NOT NULL,
                text TEXT NOT NULL CHECK (text <> '')
            )
            """,
            "CREATE INDEX question_by_posting ON question (posting, id)",
            "CREATE INDEX question_by_unit ON question (unit, id)",
            """
            CREATE TABLE answer (
                question TEXT NOT NULL PRIMARY KEY REFERENCES question (id),
                kind TEXT NOT NULL CHECK (kind IN ('answered', 'set_aside')),
                text TEXT NOT NULL CHECK (text <> ''),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
        ]
    }
}
