import Storage

extension Migration {
    static let createObligation = Migration("0041-create-obligation") { _ in
        [
            """
            CREATE TABLE disclosure_plan (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                year BIGINT NOT NULL CHECK (year BETWEEN 1990 AND 2200),
                number TEXT NOT NULL CHECK (number <> ''),
                adopted_on TEXT NOT NULL,
                file TEXT REFERENCES file (id),
                entered_at BIGINT NOT NULL,
                entered_by TEXT NOT NULL,
                UNIQUE (unit, year, number)
            )
            """,
            """
            CREATE TABLE obligation (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                item TEXT NOT NULL CHECK (item <> ''),
                plan TEXT REFERENCES disclosure_plan (id),
                document_number TEXT,
                title TEXT NOT NULL CHECK (title <> ''),
                starts_on TEXT,
                expected_by TEXT,
                due TEXT,
                placed_on TEXT NOT NULL,
                working TEXT NOT NULL,
                calendar TEXT NOT NULL,
                registered_at BIGINT NOT NULL,
                registered_by TEXT NOT NULL,
                version BIGINT NOT NULL CHECK (version > 0),
                is_waived BIGINT NOT NULL CHECK (is_waived IN (0, 1)),
                opened_on TEXT,
                ended_early BIGINT NOT NULL CHECK (ended_early IN (0, 1)),
                CHECK ((starts_on IS NULL) <> (expected_by IS NULL))
            )
            """,
            "CREATE INDEX obligation_by_unit ON obligation (unit, item, placed_on)",
            "CREATE INDEX obligation_by_day ON obligation (placed_on)",
            """
            CREATE INDEX obligation_still_open ON obligation (unit, placed_on)
            WHERE opened_on IS NULL AND is_waived = 0
            """,
            """
            CREATE TABLE waiver (
                obligation TEXT NOT NULL PRIMARY KEY REFERENCES obligation (id),
                reason TEXT NOT NULL CHECK (reason <> ''),
                authority TEXT NOT NULL CHECK (authority <> ''),
                on_day TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE nothing_arose (
                unit TEXT NOT NULL REFERENCES unit (id),
                item TEXT NOT NULL CHECK (item <> ''),
                first_day TEXT NOT NULL,
                last_day TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                PRIMARY KEY (unit, item, first_day, last_day),
                CHECK (first_day <= last_day)
            )
            """,
        ]
    }
}
