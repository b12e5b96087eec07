import Storage

extension Migration {
    /// Units in time. A day of 0001-01-01 stands for "always been so".
    static let createUnit = Migration("0010-create-unit") { _ in
        [
            """
            CREATE TABLE unit (
                id TEXT NOT NULL PRIMARY KEY,
                code TEXT NOT NULL CHECK (code <> ''),
                list TEXT CHECK (list IN ('before-2025-07', 'from-2025-07')),
                first_day TEXT,
                last_day TEXT
            )
            """,
            "CREATE INDEX unit_by_code ON unit (code)",
            """
            CREATE TABLE unit_naming (
                unit TEXT NOT NULL REFERENCES unit (id),
                from_day TEXT NOT NULL,
                name TEXT NOT NULL CHECK (name <> ''),
                fold TEXT NOT NULL,
                sort_key TEXT NOT NULL,
                PRIMARY KEY (unit, from_day)
            )
            """,
            """
            CREATE TABLE unit_placement (
                unit TEXT NOT NULL REFERENCES unit (id),
                from_day TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind <> ''),
                parent TEXT REFERENCES unit (id) CHECK (parent <> unit),
                PRIMARY KEY (unit, from_day)
            )
            """,
            "CREATE INDEX unit_placement_by_parent ON unit_placement (parent)",
            """
            CREATE TABLE unit_succession (
                predecessor TEXT NOT NULL REFERENCES unit (id),
                successor TEXT NOT NULL REFERENCES unit (id),
                from_day TEXT NOT NULL,
                PRIMARY KEY (predecessor, successor),
                CHECK (predecessor <> successor)
            )
            """,
            "CREATE INDEX unit_succession_by_successor ON unit_succession (successor)",
            // Another number after every change of units: what was read of them is good as long as it stays.
            """
            CREATE TABLE unit_revision (
                one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
                number BIGINT NOT NULL
            )
            """,
            "INSERT INTO unit_revision (one, number) VALUES (1, 0)",
        ]
    }
}
