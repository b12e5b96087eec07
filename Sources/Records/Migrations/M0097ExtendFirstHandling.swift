import Storage

extension Migration {
    /// The first handling of a denunciation may be made longer by decision; no stage was before.
    static let extendFirstHandling = Migration("0097-extend-first-handling") { _ in
        [
            "ALTER TABLE letter_stage ADD COLUMN is_extended BIGINT NOT NULL DEFAULT 0 CHECK (is_extended IN (0, 1))"
        ]
    }
}
