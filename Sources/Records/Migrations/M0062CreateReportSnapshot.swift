import Storage

extension Migration {
    static let createReportSnapshot = Migration("0062-create-report-snapshot") { dialect in
        [
            """
            CREATE TABLE report_snapshot (
                id TEXT NOT NULL PRIMARY KEY,
                report TEXT NOT NULL REFERENCES report (id),
                number BIGINT NOT NULL CHECK (number > 0),
                form TEXT NOT NULL CHECK (form <> ''),
                taken_at BIGINT NOT NULL,
                taken_by TEXT NOT NULL,
                given BIGINT NOT NULL CHECK (given >= 0),
                required BIGINT NOT NULL CHECK (required >= given),
                digest \(sql: dialect.bytesType) NOT NULL,
                UNIQUE (report, number)
            )
            """,
            """
            CREATE TABLE snapshot_figure (
                snapshot TEXT NOT NULL REFERENCES report_snapshot (id),
                indicator TEXT NOT NULL CHECK (indicator <> ''),
                hundredths BIGINT NOT NULL,
                origin TEXT NOT NULL CHECK (origin IN ('computed', 'entered', 'adjusted')),
                note TEXT,
                before_hundredths BIGINT,
                PRIMARY KEY (snapshot, indicator),
                CHECK ((origin = 'computed') = (note IS NULL))
            )
            """,
            """
            CREATE TABLE report_event (
                number \(sql: dialect.countedKey),
                report TEXT NOT NULL REFERENCES report (id),
                at BIGINT NOT NULL,
                actor TEXT NOT NULL,
                act TEXT NOT NULL
                    CHECK (act IN ('begun', 'filled', 'submitted', 'returned', 'accepted', 'reopened')),
                reason TEXT,
                snapshot BIGINT NOT NULL CHECK (snapshot >= 0),
                CHECK (act NOT IN ('returned', 'reopened') OR reason <> '')
            )
            """,
            "CREATE INDEX report_event_by_report ON report_event (report, number)",
        ]
    }
}
