import Storage

extension Migration {
    static let createAbsenceReport = Migration("0044-create-absence-report") { _ in
        [
            """
            CREATE TABLE absence_report (
                id TEXT NOT NULL PRIMARY KEY,
                posting TEXT NOT NULL REFERENCES posting (id),
                place TEXT REFERENCES posting_place (id),
                unit TEXT NOT NULL REFERENCES unit (id),
                seen_on TEXT NOT NULL,
                said TEXT NOT NULL,
                reported_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX absence_report_by_posting ON absence_report (posting, id)",
            "CREATE INDEX absence_report_by_unit ON absence_report (unit, id)",
            """
            CREATE TABLE absence_finding (
                report TEXT NOT NULL PRIMARY KEY REFERENCES absence_report (id),
                kind TEXT NOT NULL CHECK (kind IN ('confirmed', 'not_confirmed')),
                text TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL
            )
            """,
        ]
    }
}
