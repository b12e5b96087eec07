import Storage

extension Migration {
    /// Who speaks for a group, by when a decision is to be carried out, and letters in the order of their due days.
    static let addLetterDays = Migration("0081-add-letter-days") { _ in
        [
            "ALTER TABLE letter ADD COLUMN representatives TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE letter ADD COLUMN execute_by TEXT",
            "CREATE INDEX letter_by_due ON letter (due, id)",
            "CREATE INDEX letter_by_parent ON letter (parent)",
        ]
    }
}
