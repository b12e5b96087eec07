import Storage

extension Migration {
    static let createReceptionSession = Migration("0056-create-reception-session") { _ in
        [
            """
            CREATE TABLE reception_session (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL REFERENCES unit (id),
                day TEXT NOT NULL,
                opens BIGINT NOT NULL CHECK (opens BETWEEN 0 AND 1439),
                closes BIGINT NOT NULL CHECK (closes BETWEEN 1 AND 1440),
                place TEXT NOT NULL CHECK (place <> ''),
                mode TEXT NOT NULL CHECK (mode IN ('in_person', 'online')),
                occasion TEXT CHECK (occasion <> ''),
                receiver TEXT NOT NULL CHECK (receiver <> ''),
                capacity BIGINT NOT NULL CHECK (capacity > 0),
                posted_on TEXT,
                post_by TEXT NOT NULL,
                calendar TEXT NOT NULL REFERENCES calendar_version (version),
                planned_at BIGINT NOT NULL,
                planned_by TEXT NOT NULL,
                revision BIGINT NOT NULL CHECK (revision > 0),
                UNIQUE (unit, day, opens),
                CHECK (closes > opens),
                CHECK (posted_on <= day)
            )
            """,
            "CREATE INDEX reception_session_by_day ON reception_session (day, opens)",
            """
            CREATE TABLE reception_postponement (
                session TEXT NOT NULL PRIMARY KEY REFERENCES reception_session (id),
                reason TEXT NOT NULL CHECK (reason <> ''),
                announced_on TEXT NOT NULL,
                to_session TEXT UNIQUE REFERENCES reception_session (id),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                CHECK (to_session <> session)
            )
            """,
            """
            CREATE TABLE reception_holding (
                session TEXT NOT NULL PRIMARY KEY REFERENCES reception_session (id),
                received_by TEXT NOT NULL CHECK (received_by IN ('head', 'deputy_delegated', 'not_held')),
                receiver TEXT NOT NULL,
                delegation TEXT CHECK (delegation <> ''),
                reason TEXT CHECK (reason <> ''),
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                CHECK ((received_by = 'not_held') = (receiver = '')),
                CHECK ((received_by = 'deputy_delegated') = (delegation IS NOT NULL)),
                CHECK (received_by <> 'not_held' OR reason IS NOT NULL)
            )
            """,
        ]
    }
}
