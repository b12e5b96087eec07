import Storage

extension Migration {
    /// Lets a report count visits and promises of all units out of one index each, and finds what stands late in the books
    /// of letters without a look at their stages.
    static let coverReportFigures = Migration("0090-cover-report-figures") { _ in
        [
            """
            CREATE INDEX visit_for_figures
            ON visit (unit, received_on, visit_number, is_group, people, case_id)
            """,
            "CREATE INDEX promise_for_figures ON promise (unit, first_due, made_on, settled_on, state)",
            """
            CREATE INDEX letter_stage_for_figures
            ON letter_stage (letter, stage, started_on, due, ended_on, paused_since)
            """,
        ]
    }
}
