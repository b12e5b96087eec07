import Storage

extension Migration {
    static let createVisitRecords = Migration("0059-create-visit-records") { _ in
        [
            """
            CREATE TABLE visit_refusal (
                visit TEXT NOT NULL PRIMARY KEY REFERENCES visit (id),
                ground TEXT NOT NULL CHECK (ground <> ''),
                place TEXT NOT NULL,
                particulars TEXT NOT NULL CHECK (particulars <> ''),
                needs_notice BIGINT NOT NULL CHECK (needs_notice IN (0, 1)),
                notice_by TEXT,
                notice_number TEXT CHECK (notice_number <> ''),
                notice_on TEXT,
                notice_signed_by TEXT,
                CHECK ((notice_number IS NULL) = (notice_on IS NULL)),
                CHECK ((notice_number IS NULL) = (notice_signed_by IS NULL)),
                CHECK (needs_notice = 1 OR notice_number IS NULL)
            )
            """,
            """
            CREATE TABLE visit_conclusion (
                id TEXT NOT NULL PRIMARY KEY,
                visit TEXT NOT NULL REFERENCES visit (id),
                kind TEXT NOT NULL CHECK (kind IN ('promise', 'letter', 'explained')),
                text TEXT NOT NULL CHECK (text <> ''),
                subject TEXT,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                CHECK ((kind = 'explained') = (subject IS NULL))
            )
            """,
            "CREATE INDEX visit_conclusion_by_visit ON visit_conclusion (visit, id)",
            """
            CREATE TABLE visit_correction (
                visit TEXT NOT NULL REFERENCES visit (id),
                revision BIGINT NOT NULL CHECK (revision > 1),
                reason TEXT NOT NULL CHECK (reason <> ''),
                former TEXT NOT NULL,
                at BIGINT NOT NULL,
                signed_by TEXT NOT NULL,
                PRIMARY KEY (visit, revision)
            )
            """,
            """
            CREATE TABLE paper_receipt (
                id TEXT NOT NULL PRIMARY KEY,
                visit TEXT NOT NULL REFERENCES visit (id),
                unit TEXT NOT NULL REFERENCES unit (id),
                year BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number > 0),
                received_at BIGINT NOT NULL,
                items TEXT NOT NULL CHECK (items <> ''),
                receiver TEXT NOT NULL CHECK (receiver <> ''),
                UNIQUE (unit, year, number)
            )
            """,
            "CREATE INDEX paper_receipt_by_visit ON paper_receipt (visit, id)",
        ]
    }
}
