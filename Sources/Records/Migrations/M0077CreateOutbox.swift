import Storage

extension Migration {
    static let createOutbox = Migration("0077-create-outbox") { _ in
        [
            """
            CREATE TABLE outbox (
                id TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind <> ''),
                unit TEXT NOT NULL REFERENCES unit (id),
                recipient TEXT NOT NULL CHECK (recipient LIKE 'role:%' OR recipient LIKE 'person:%'),
                noun TEXT NOT NULL CHECK (noun <> ''),
                subject TEXT NOT NULL CHECK (subject <> ''),
                occasion TEXT NOT NULL,
                not_before BIGINT NOT NULL,
                queued_at BIGINT NOT NULL,
                UNIQUE (noun, subject, kind, recipient, occasion),
                CHECK (not_before >= queued_at)
            )
            """,
            "CREATE INDEX outbox_by_unit ON outbox (unit, id)",
        ]
    }
}
