import Civics
import Records

/// Makes lines of letters. Letters that stand alike have the same words for it and the same next step, which are worked
/// out once.
struct LetterLines {
    private struct Standing: Hashable {
        let state: String
        let kind: LetterKind
        let unit: Unit.ID
        let isAssigned: Bool
        /// Of a decision: it is still to be sent.
        let isUnsent: Bool
    }

    private struct Words {
        let state: Phrase
        let unit: String
        let next: Phrase?
        let isAssignable: Bool
    }

    private let table: LetterTable
    private let authority: Authority
    private var known: [Standing: Words] = [:]
    /// Neighbours in a queue mostly stand alike.
    private var last: (standing: Standing, words: Words)?

    /// The way most letters go. The step that comes first of those allowed is the one that is proposed.
    private static let usual = ["classify", "accept", "assign", "decide", "resume", "send", "close"]

    init(_ table: LetterTable, _ authority: Authority) {
        self.table = table
        self.authority = authority
    }

    mutating func line(_ letter: LetterListing) -> LetterLine {
        let words = words(
            Standing(
                state: letter.state, kind: letter.kind, unit: letter.unit,
                isAssigned: letter.officerName != nil,
                isUnsent: letter.state == "decided" && letter.due != nil))
        // Of a denunciation a list tells no more than that it is there: who may read it opens it.
        let isSealed = letter.kind == .denunciation
        return LetterLine(
            id: letter.id, number: letter.number, subject: isSealed ? "" : letter.subject,
            sender: isSealed || letter.senderName.isEmpty ? "–" : letter.senderName, kind: letter.kind,
            state: words.state,
            receivedOn: letter.receivedOn, due: letter.due, isPaused: letter.isPaused,
            officer: letter.officerName, unit: words.unit, next: words.next,
            isAssignable: words.isAssignable)
    }

    private mutating func words(_ standing: Standing) -> Words {
        if let last, last.standing == standing { return last.words }
        let words = known[standing] ?? found(standing)
        last = (standing, words)
        return words
    }

    private mutating func found(_ standing: Standing) -> Words {
        let words = Words(
            state: table.state(standing.state)?.name ?? Phrase(name: standing.state),
            unit: authority.tree.named(standing.unit), next: next(standing),
            isAssignable: table.acts(
                from: standing.state, kind: standing.kind, by: authority.letterRoles(in: standing.unit)
            ).contains { $0.key == "assign" })
        known[standing] = words
        return words
    }

    /// The step that a list proposes for letters that stand so.
    private func next(_ standing: Standing) -> Phrase? {
        let roles = authority.letterRoles(in: standing.unit)
        for key in Self.usual {
            if key == "assign" && standing.isAssigned || key == "send" && !standing.isUnsent { continue }
            if let step = table.step(key, from: standing.state, kind: standing.kind, by: roles) {
                return step
            }
        }
        return nil
    }
}
