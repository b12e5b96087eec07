import Storage

extension Migration {
    static let createReportingPeriod = Migration("0060-create-reporting-period") { _ in
        [
            """
            CREATE TABLE reporting_period (
                key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
                name_vi TEXT NOT NULL CHECK (name_vi <> ''),
                name_en TEXT NOT NULL CHECK (name_en <> ''),
                first_day TEXT NOT NULL,
                last_day TEXT NOT NULL,
                due_on TEXT NOT NULL,
                opened_at BIGINT NOT NULL,
                closed_at BIGINT,
                CHECK (last_day >= first_day),
                CHECK (due_on >= first_day),
                CHECK (closed_at >= opened_at)
            )
            """,
            "CREATE INDEX reporting_period_by_last_day ON reporting_period (last_day, key)",
        ]
    }
}
