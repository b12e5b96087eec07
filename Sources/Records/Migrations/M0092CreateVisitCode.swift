import Storage

extension Migration {
    /// That somebody who came without booking was given a receipt code; the code itself is not kept. Visits whose answer is
    /// owed are found by its day.
    static let createVisitCode = Migration("0092-create-visit-code") { _ in
        [
            """
            CREATE TABLE visit_code (
                visit TEXT NOT NULL PRIMARY KEY REFERENCES visit (id),
                at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX visit_by_answer ON visit (answer_by, id) WHERE handling = 'accepted'",
        ]
    }
}
