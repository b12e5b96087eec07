import Civics
import Records

/// One posting as a sheet: how it stands, what it says, where it hangs and since when, and how it came to be so.
struct PostingPage: Page {
    struct File: Sendable {
        let file: StoredFile
        /// Whether this reader may open it: nobody but the unit's people once it was taken back.
        let isServed: Bool
        var address: Address { .file(file) }
    }

    struct Place: Sendable {
        let place: PostingPlace
        let earliestClosing: Day?
        let openingPhoto: File?
        let closingPhoto: File?
        /// Where the clerk closes it; nothing for other readers and closed places.
        let closing: Address?
    }

    /// What a version changed of the one before it.
    struct Change: Sendable {
        let version: PostingVersion
        let difference: TextDifference?
        let titleBefore: String?
        /// Names of files that came with it, and of those that it no longer has.
        let filesAdded: [String]
        let filesRemoved: [String]
    }

    let posting: Posting
    let unit: Unit?
    let unitName: String
    let item: DisclosureItem?
    let obligation: Obligation?
    let files: [File]
    let places: [Place]
    let changes: [Change]
    let questions: [Question]
    let reports: [AbsenceReport]
    let lacking: [DisclosureForm]
    /// What this reader may do with it, as links.
    let deeds: [ActionLink]
    /// Whether this reader sees content that is for the unit's own staff.
    let seesInside: Bool
    let today: Day

    var state: PostingState { PostingState(of: posting, on: today) }
    var hidesContent: Bool { posting.isInternal && !seesInside }

    var shownTitle: Phrase {
        hidesContent ? item?.name ?? Phrase(name: unitName) : Phrase(name: posting.current.title)
    }

    var title: Phrase { shownTitle }
    var door: Door? { .know }
    var shape: PageShape { .document }

    var trail: [Crumb] {
        [Crumb(Phrase("Công khai, niêm yết", "Published and posted"), .postings)]
            + (unit.map { [Crumb(Phrase(name: $0.name), .postings.adding("don-vi", $0.code))] } ?? [])
    }

    /// Whether residents can still say that it is not where it should be.
    var canBeReported: Bool {
        state.isOnBoard && posting.places.contains { $0.isOpen && $0.channel.hangs }
    }
}
