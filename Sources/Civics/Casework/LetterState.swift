/// Where a letter stands. The states are read from `letter-acts.yaml`.
package struct LetterState: Hashable, Sendable {
    package let key: String
    package let name: Phrase
    /// Counted as pending in the register's balance.
    package let isOpen: Bool
}
