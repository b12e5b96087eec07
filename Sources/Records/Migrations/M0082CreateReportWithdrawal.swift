import Storage

extension Migration {
    /// Reports that were issued and taken back, with the reason everybody reads.
    static let createReportWithdrawal = Migration("0082-create-report-withdrawal") { _ in
        [
            """
            CREATE TABLE report_withdrawal (
                issue TEXT NOT NULL PRIMARY KEY REFERENCES report_issue (id),
                reason TEXT NOT NULL CHECK (reason <> ''),
                withdrawn_by TEXT NOT NULL,
                withdrawn_at BIGINT NOT NULL
            )
            """
        ]
    }
}
