import Storage

extension Migration {
    static let createPosting = Migration("0042-create-posting") { _ in
        [
            """
            CREATE TABLE posting (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                item TEXT NOT NULL CHECK (item <> ''),
                obligation TEXT REFERENCES obligation (id),
                minimum_days BIGINT CHECK (minimum_days > 0),
                is_permanent BIGINT NOT NULL CHECK (is_permanent IN (0, 1)),
                loudspeaker_min_days BIGINT CHECK (loudspeaker_min_days > 0),
                term_vi TEXT NOT NULL,
                term_en TEXT NOT NULL,
                is_internal BIGINT NOT NULL CHECK (is_internal IN (0, 1)),
                published_at BIGINT NOT NULL,
                revision BIGINT NOT NULL CHECK (revision > 0),
                title TEXT NOT NULL CHECK (title <> ''),
                fold TEXT NOT NULL,
                amount BIGINT CHECK (amount >= 0),
                opened_on TEXT,
                hangs_until TEXT,
                closed_on TEXT,
                ended_early BIGINT NOT NULL CHECK (ended_early IN (0, 1)),
                withdrawn_on TEXT,
                replaced_on TEXT,
                replaced_by TEXT REFERENCES posting (id),
                CHECK ((replaced_on IS NULL) = (replaced_by IS NULL))
            )
            """,
            "CREATE INDEX posting_by_unit ON posting (unit, id)",
            "CREATE INDEX posting_by_item ON posting (item, id)",
            "CREATE INDEX posting_by_obligation ON posting (obligation)",
            "CREATE INDEX posting_by_opening ON posting (opened_on)",
            """
            CREATE INDEX posting_on_board ON posting (unit, id)
            WHERE closed_on IS NULL AND withdrawn_on IS NULL AND replaced_on IS NULL
            """,
            """
            CREATE TABLE posting_version (
                posting TEXT NOT NULL REFERENCES posting (id),
                number BIGINT NOT NULL CHECK (number > 0),
                title TEXT NOT NULL CHECK (title <> ''),
                body TEXT NOT NULL,
                reason TEXT,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                PRIMARY KEY (posting, number),
                CHECK (number = 1 OR reason <> '')
            )
            """,
            """
            CREATE TABLE posting_version_file (
                posting TEXT NOT NULL,
                number BIGINT NOT NULL,
                position BIGINT NOT NULL,
                file TEXT NOT NULL REFERENCES file (id),
                PRIMARY KEY (posting, number, position),
                FOREIGN KEY (posting, number) REFERENCES posting_version (posting, number)
            )
            """,
            "CREATE INDEX posting_version_file_by_file ON posting_version_file (file)",
            """
            CREATE TABLE withdrawal (
                posting TEXT NOT NULL PRIMARY KEY REFERENCES posting (id),
                on_day TEXT NOT NULL,
                reason TEXT NOT NULL CHECK (reason <> ''),
                signed_by TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE posting_place (
                id TEXT NOT NULL PRIMARY KEY,
                posting TEXT NOT NULL REFERENCES posting (id),
                position BIGINT NOT NULL,
                channel TEXT NOT NULL,
                name TEXT NOT NULL,
                UNIQUE (posting, position)
            )
            """,
            """
            CREATE TABLE place_opening (
                place TEXT NOT NULL PRIMARY KEY REFERENCES posting_place (id),
                on_day TEXT NOT NULL,
                number TEXT,
                attendees TEXT NOT NULL,
                photo TEXT REFERENCES file (id),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE place_closing (
                place TEXT NOT NULL PRIMARY KEY REFERENCES posting_place (id),
                on_day TEXT NOT NULL,
                number TEXT,
                said TEXT NOT NULL CHECK (said <> ''),
                attendees TEXT NOT NULL,
                refused_to_sign TEXT,
                broadcast_days BIGINT CHECK (broadcast_days >= 0),
                photo TEXT REFERENCES file (id),
                is_early BIGINT NOT NULL CHECK (is_early IN (0, 1)),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
        ]
    }
}
