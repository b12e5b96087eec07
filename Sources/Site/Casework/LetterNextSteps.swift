import Civics
import Records

/// The step that a list proposes for a letter. Letters that stand alike have the same, which is worked out once.
struct LetterNextSteps {
    private struct Standing: Hashable {
        let state: String
        let kind: LetterKind
        let unit: Unit.ID
        let isAssigned: Bool
    }

    private let table: LetterTable
    private let authority: Authority
    private var known: [Standing: Phrase?] = [:]

    /// The way most letters go. The step that comes first of those allowed is the one that is proposed.
    private static let usual = ["classify", "accept", "assign", "decide", "resume", "send", "close"]

    init(_ table: LetterTable, _ authority: Authority) {
        self.table = table
        self.authority = authority
    }

    mutating func next(for letter: LetterListing) -> Phrase? {
        let standing = Standing(
            state: letter.state, kind: letter.kind, unit: letter.unit, isAssigned: letter.officer != nil)
        if let step = known[standing] { return step }
        let allowed = table.acts(
            from: letter.state, kind: letter.kind, by: authority.letterRoles(in: letter.unit)
        ).filter { $0.to != letter.state }
        let step = Self.usual.filter { $0 != "assign" || !standing.isAssigned }
            .compactMap { key in allowed.first { $0.key == key }?.name }.first
        known[standing] = step
        return step
    }
}

extension LetterLine {
    init(_ letter: LetterListing, _ table: LetterTable, _ authority: Authority) {
        var steps = LetterNextSteps(table, authority)
        self.init(letter, table, authority, &steps)
    }

    init(
        _ letter: LetterListing, _ table: LetterTable, _ authority: Authority,
        _ steps: inout LetterNextSteps
    ) {
        id = letter.id
        number = letter.number.description
        subject = letter.subject
        sender = letter.senderName.isEmpty ? "–" : letter.senderName
        kind = letter.kind
        state = table.state(letter.state)?.name ?? Phrase(name: letter.state)
        receivedOn = letter.receivedOn
        due = letter.due
        isPaused = letter.isPaused
        officer = letter.officerName
        unit = authority.tree.named(letter.unit)
        next = steps.next(for: letter)
    }
}
