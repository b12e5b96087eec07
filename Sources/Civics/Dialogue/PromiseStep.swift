/// One thing that happened to a promise, after it was made.
package struct PromiseStep: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Somebody in the unit has begun.
        case takenOn = "taken_on"
        /// A later day, with a reason. The first day stays the one that counts.
        case extended
        /// The unit says that it is done, and shows it.
        case claimed
        /// Whoever asked says that it is done.
        case confirmed
        /// Whoever asked says that it is not.
        case disputed
        /// The unit's head says that it is done, where whoever asked stayed silent.
        case confirmedByHead = "confirmed_by_head"
        /// The unit's head says that it cannot be done, and why.
        case notPossible = "not_possible"

        /// Whether the words are those of the person who asked, which are never public.
        package var isByAsker: Bool { self == .confirmed || self == .disputed }
    }

    package let kind: Kind
    package let at: Instant
    /// Who signed; empty for the person who asked, whose name is not kept here.
    package let by: String
    package let text: String
    /// Of a claim: the day on which it was done. Of an extension: the new due day.
    package let day: Day?
    package let files: [StoredFile.ID]

    package init(
        _ kind: Kind, at: Instant, by: String = "", text: String = "", day: Day? = nil,
        files: [StoredFile.ID] = []
    ) {
        self.kind = kind
        self.at = at
        self.by = by
        self.text = text
        self.day = day
        self.files = files
    }
}
