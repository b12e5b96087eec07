import Storage

extension Migration {
    /// When somebody entered that a schedule or a dialogue was announced, and when a dialogue was last changed: a day that is
    /// typed is held against them.
    static let addDaysOfEntry = Migration("0093-add-days-of-entry") { _ in
        [
            "ALTER TABLE reception_session ADD COLUMN posted_at BIGINT",
            "ALTER TABLE dialogue ADD COLUMN announced_at BIGINT",
            "ALTER TABLE dialogue ADD COLUMN changed_at BIGINT",
        ]
    }
}
