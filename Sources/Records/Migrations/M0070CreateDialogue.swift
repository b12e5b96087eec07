import Storage

extension Migration {
    static let createDialogue = Migration("0070-create-dialogue") { _ in
        [
            """
            CREATE TABLE dialogue (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                kind TEXT NOT NULL CHECK (kind IN ('people', 'agency', 'workplace', 'clearance')),
                mode TEXT NOT NULL CHECK (mode IN ('regular', 'on_request', 'on_case')),
                title TEXT NOT NULL CHECK (title <> ''),
                topic TEXT NOT NULL CHECK (topic IN ('general', 'clearance', 'environment', 'new_rural', 'policy',
                    'procedures')),
                day TEXT NOT NULL,
                opens BIGINT NOT NULL CHECK (opens BETWEEN 0 AND 1439),
                closes BIGINT NOT NULL CHECK (closes BETWEEN 1 AND 1440),
                place TEXT NOT NULL CHECK (place <> ''),
                chair TEXT NOT NULL CHECK (chair <> ''),
                agenda TEXT NOT NULL CHECK (agenda <> ''),
                in_year_plan BIGINT NOT NULL CHECK (in_year_plan IN (0, 1)),
                consulted_on TEXT,
                announced_on TEXT,
                announce_by TEXT,
                results_by TEXT,
                calendar TEXT NOT NULL REFERENCES calendar_version (version),
                planned_at BIGINT NOT NULL,
                planned_by TEXT NOT NULL,
                revision BIGINT NOT NULL CHECK (revision > 0),
                CHECK (closes > opens),
                CHECK (announced_on <= day),
                CHECK (consulted_on <= day)
            )
            """,
            "CREATE INDEX dialogue_by_unit ON dialogue (unit, day)",
            "CREATE INDEX dialogue_by_day ON dialogue (day, id)",
            """
            CREATE TABLE dialogue_change (
                dialogue TEXT NOT NULL REFERENCES dialogue (id),
                number BIGINT NOT NULL CHECK (number > 0),
                kind TEXT NOT NULL CHECK (kind IN ('changed', 'postponed')),
                reason TEXT NOT NULL CHECK (reason <> ''),
                former_day TEXT NOT NULL,
                former_opens BIGINT NOT NULL,
                former_place TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                PRIMARY KEY (dialogue, number)
            )
            """,
            """
            CREATE TABLE dialogue_cancellation (
                dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue (id),
                reason TEXT NOT NULL CHECK (reason <> ''),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
        ]
    }
}
