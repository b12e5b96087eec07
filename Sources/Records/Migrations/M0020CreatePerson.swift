import Storage

extension Migration {
    static let createPerson = Migration("0020-create-person") { _ in
        [
            """
            CREATE TABLE person (
                id TEXT NOT NULL PRIMARY KEY,
                login TEXT NOT NULL UNIQUE CHECK (login <> ''),
                name TEXT NOT NULL CHECK (name <> ''),
                fold TEXT NOT NULL,
                sort_key TEXT NOT NULL,
                created_at BIGINT NOT NULL,
                closed_at BIGINT
            )
            """,
            "CREATE INDEX person_by_sort_key ON person (sort_key, id)",
        ]
    }
}
