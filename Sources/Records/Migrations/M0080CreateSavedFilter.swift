import Storage

extension Migration {
    static let createSavedFilter = Migration("0080-create-saved-filter") { _ in
        [
            """
            CREATE TABLE saved_filter (
                id TEXT NOT NULL PRIMARY KEY,
                person TEXT NOT NULL REFERENCES person (id),
                list TEXT NOT NULL CHECK (list <> ''),
                name TEXT NOT NULL CHECK (name <> ''),
                query TEXT NOT NULL,
                saved_at BIGINT NOT NULL,
                UNIQUE (person, list, name)
            )
            """
        ]
    }
}
