import Storage

extension Migration {
    /// What was found out about two letters is looked up from either of them.
    static let indexLetterLikeness = Migration("0076-index-letter-likeness") { _ in
        ["CREATE INDEX letter_likeness_by_other ON letter_likeness (other, letter, is_same)"]
    }
}
