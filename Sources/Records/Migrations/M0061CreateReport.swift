import Storage

extension Migration {
    static let createReport = Migration("0061-create-report") { dialect in
        [
            """
            CREATE TABLE report (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL,
                period TEXT NOT NULL REFERENCES reporting_period (key),
                state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted', 'reopened')),
                first_submitted_on TEXT,
                snapshot BIGINT NOT NULL CHECK (snapshot >= 0),
                UNIQUE (unit, period),
                CHECK ((first_submitted_on IS NULL) = (snapshot = 0)),
                CHECK (snapshot > 0 OR state = 'draft')
            )
            """,
            "CREATE INDEX report_by_period ON report (period, unit)",
            """
            CREATE TABLE figure_entry (
                report TEXT NOT NULL REFERENCES report (id),
                indicator TEXT NOT NULL CHECK (indicator <> ''),
                hundredths BIGINT NOT NULL,
                source TEXT NOT NULL CHECK (source <> ''),
                entered_by TEXT NOT NULL,
                entered_at BIGINT NOT NULL,
                PRIMARY KEY (report, indicator)
            )
            """,
            """
            CREATE TABLE figure_adjustment (
                report TEXT NOT NULL REFERENCES report (id),
                indicator TEXT NOT NULL CHECK (indicator <> ''),
                hundredths BIGINT NOT NULL,
                reason TEXT NOT NULL CHECK (reason <> ''),
                adjusted_by TEXT NOT NULL,
                adjusted_at BIGINT NOT NULL,
                PRIMARY KEY (report, indicator)
            )
            """,
            """
            CREATE TABLE figure_explanation (
                report TEXT NOT NULL REFERENCES report (id),
                indicator TEXT NOT NULL CHECK (indicator <> ''),
                explanation TEXT NOT NULL CHECK (explanation <> ''),
                PRIMARY KEY (report, indicator)
            )
            """,
        ]
    }
}
