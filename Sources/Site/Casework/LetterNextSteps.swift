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

    mutating func next(for record: LetterRecord) -> Phrase? {
        let letter = record.letter
        let standing = Standing(
            state: letter.state, kind: letter.kind, unit: letter.unit, isAssigned: record.officer != nil)
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
    init(_ summary: LetterSummary, _ table: LetterTable, _ authority: Authority) {
        var steps = LetterNextSteps(table, authority)
        self.init(summary, table, authority, &steps)
    }

    init(
        _ summary: LetterSummary, _ table: LetterTable, _ authority: Authority,
        _ steps: inout LetterNextSteps
    ) {
        let record = summary.record
        let letter = record.letter
        id = record.id
        number = record.number.description
        subject = record.subject
        sender = record.senderName.isEmpty ? "–" : record.senderName
        kind = letter.kind
        state = table.state(letter.state)?.name ?? Phrase(name: letter.state)
        receivedOn = letter.receivedOn
        due = summary.due
        isPaused = summary.isPaused
        officer = record.officerName
        unit = authority.tree.named(letter.unit)
        next = steps.next(for: record)
    }
}
