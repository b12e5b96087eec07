import Civics
import Records

/// One promise: how it stands, what was promised by whom, what shows that it was done, and how it came to be so.
struct PromisePage: Page {
    let promise: Promise
    let unit: Unit?
    let unitName: String
    /// Those that this reader may see, by identifier.
    let files: [StoredFile.ID: StoredFile]
    /// How many more there are.
    let hiddenFiles: Int
    /// Whether this reader works in the unit or watches it, and so reads what whoever asked has said.
    let seesInside: Bool
    let deeds: [ActionLink]
    /// Until when whoever asked answers alone.
    let lastDayToAnswer: Day?
    let today: Day

    var title: Phrase { Phrase(name: shortWhat) }
    /// A heading that can be read at a glance; the whole follows where it is longer.
    var shortWhat: String { promise.heading }
    var door: Door? { .act }
    var shape: PageShape { .document }

    var trail: [Crumb] {
        [Crumb(Phrase("Lời hứa với dân", "Promises to residents"), .promises)]
            + (unit.map { [Crumb(Phrase(name: $0.name), .promises(of: $0))] } ?? [])
    }

    init(_ promise: Promise, for person: SignedInPerson?, _ tree: UnitTree, _ reading: Reading) throws {
        self.promise = promise
        let heirs = tree.successors(of: promise.unit)
        unit = heirs.first
        unitName = tree.named(promise.unit)
        today = reading.today
        let calendar = try WorkingCalendar.current(in: reading)
        lastDayToAnswer = promise.lastDayToAnswer(in: calendar, .shipped)
        let authority = person?.authority
        // What was promised within an office is read by those who may read of the dialogue.
        guard
            !promise.origin.isInternal
                || heirs.contains(where: { authority?.may(.viewDialogues, in: $0) ?? false })
        else { throw Refusal.noSuchPromise }
        let isFollowing = heirs.contains { authority?.may(.followPromises, in: $0) ?? false }
        seesInside = isFollowing
        let all = try FileStore.files(promise.steps.flatMap(\.files), in: reading)
        let seen = all.filter { $0.isPublished || isFollowing }
        files = Dictionary(seen.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        hiddenFiles = all.count - seen.count
        let hasPrivate = all.contains { !$0.isPublished }
        deeds = PromiseDeed.allCases.filter { deed in
            heirs.contains { authority?.may(deed.permission, in: $0) ?? false }
                && deed.isOpen(promise, on: reading.today, in: calendar, hasPrivateFiles: hasPrivate)
        }.map { ActionLink($0.name, .promiseDeed($0, promise.id), $0 == .claim ? .main : .quiet) }
    }
}

extension Promise {
    /// Its first words, cut where a word ends.
    var heading: String {
        guard what.count > Self.longestHeading else { return what }
        let start = what.prefix(Self.longestHeading)
        let cut = start.lastIndex(where: \.isWhitespace) ?? start.endIndex
        return start[..<cut] + "…"
    }

    private static let longestHeading = 160
}
