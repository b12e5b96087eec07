import Storage

extension Migration {
    static let createReportText = Migration("0063-create-report-text") { dialect in
        [
            """
            CREATE TABLE report_text (
                unit TEXT NOT NULL,
                period TEXT NOT NULL REFERENCES reporting_period (key),
                section TEXT NOT NULL CHECK (section <> ''),
                version BIGINT NOT NULL CHECK (version > 0),
                body TEXT NOT NULL,
                written_by TEXT NOT NULL,
                written_at BIGINT NOT NULL,
                PRIMARY KEY (unit, period, section, version)
            )
            """,
            """
            CREATE TABLE report_issue (
                id TEXT NOT NULL PRIMARY KEY,
                unit TEXT NOT NULL,
                period TEXT NOT NULL REFERENCES reporting_period (key),
                number BIGINT NOT NULL CHECK (number > 0),
                issued_at BIGINT NOT NULL,
                issued_by TEXT NOT NULL,
                document TEXT NOT NULL,
                digest \(sql: dialect.bytesType) NOT NULL,
                UNIQUE (unit, period, number)
            )
            """,
        ]
    }
}
