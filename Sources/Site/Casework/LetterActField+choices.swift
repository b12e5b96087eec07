import Civics
import Records

extension LetterActField {
    /// From what an officer may choose.
    struct Choices: Sendable {
        var officers: [(id: Person.ID, name: String)] = []
        var units: [Unit] = []
        /// The cases the law names; nothing where it names none for this kind of letter.
        var grounds: [NonAcceptanceGround] = []
        var variants: [ClockVariant] = []
        /// Whether the law gives more time where the matter lies in a remote place.
        var mayBeRemote = false
        /// Whether it was withdrawn, and can be opened again only where the sender was forced to.
        var asksCoercion = false
    }
}

extension LetterActField.Choices {
    init(
        for act: LetterAct, _ record: LetterRecord, _ tree: UnitTree, _ letters: LetterStore,
        _ reading: Reading
    ) throws {
        let letter = record.letter
        if act.needs.contains("officer") {
            let unit = tree.contains(letter.unit) ? letter.unit : tree.successors(of: letter.unit).first?.id
            officers = try unit.map { try PersonStore.letterOfficers(of: $0, in: reading) } ?? []
        }
        if act.needs.contains("unit") { units = tree.letterUnits.filter { $0.id != letter.unit } }
        if act.needs.contains("superior") { units = try letters.superiors(of: letter, in: reading) }
        let cases = Self.variants(of: letter, letters.table, on: reading.today)
        if act.needs.contains("variant") {
            let longer = Letter.extensions(after: letter.running?.variant)
            variants = cases.filter { longer.contains($0.name) }
        }
        if act.needs.contains("ground"), letter.kind == .complaint {
            grounds = NonAcceptanceGround.allCases
        }
        mayBeRemote = act.needs.contains("remote") && cases.contains { $0.name == "remote" }
        asksCoercion =
            act.needs.contains("coercion") && letter.kind == .complaint && letter.state == "discontinued"
    }

    /// The cases of the rule by which the letter is, or will be, settled.
    private static func variants(of letter: Letter, _ table: LetterTable, on today: Day) -> [ClockVariant] {
        guard let key = table.rule(for: .settlement, of: letter.kind, at: letter.instance) else { return [] }
        let isSettled = letter.running?.stage == .settlement
        let rule = Law.shipped.rule(key, on: isSettled ? letter.running?.startedOn ?? today : today)
        return rule.flatMap { ClockRule.periods(of: $0).first { $0.purpose == .deadline }?.variants } ?? []
    }
}
