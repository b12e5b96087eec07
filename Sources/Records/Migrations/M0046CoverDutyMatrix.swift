import Storage

extension Migration {
    /// Lets the duties of units under their items be judged out of two indexes, without a look at the rows. All who ask
    /// for duties by their day name the unit, so that an index by day alone would only lead the planner astray.
    static let coverDutyMatrix = Migration("0046-cover-duty-matrix") { _ in
        [
            "DROP INDEX obligation_by_day",
            "DROP INDEX obligation_by_unit",
            """
            CREATE INDEX obligation_by_unit
            ON obligation (unit, item, placed_on, is_waived, opened_on, ended_early, due)
            """,
            "DROP INDEX posting_by_unit_item",
            """
            CREATE INDEX posting_by_unit_item
            ON posting (unit, item, opened_on, is_permanent, obligation, ended_early)
            """,
        ]
    }
}
