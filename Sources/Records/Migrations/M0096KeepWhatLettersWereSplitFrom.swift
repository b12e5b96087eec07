import Storage

extension Migration {
    /// A part of a split letter remembers the whole, whose receipt code opens it, even when it is joined to another letter
    /// later. Of parts that were joined before, nobody knows it any longer.
    static let keepWhatLettersWereSplitFrom = Migration("0096-keep-what-letters-were-split-from") { _ in
        [
            "ALTER TABLE letter ADD COLUMN split_from TEXT REFERENCES letter (id)",
            "UPDATE letter SET split_from = parent WHERE parent IS NOT NULL AND state <> 'joined'",
            "CREATE INDEX letter_by_whole ON letter (split_from) WHERE split_from IS NOT NULL",
        ]
    }
}
