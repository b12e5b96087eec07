import Civics
import Storage

/// Who looks at letters, and of which units: lookups search among what they may see, and what is hidden is not found.
package struct LetterReader: Sendable {
    /// Nothing for somebody without an account, who is charged with no letter.
    package let person: Person.ID?
    /// Units whose letters the person sees, with those whose place they took.
    package let units: [Unit.ID]
    /// Of these, the ones the person is head of: the head alone sees denunciations that nobody is charged with.
    package let headed: [Unit.ID]

    package init(person: Person.ID?, units: [Unit.ID], headed: [Unit.ID]) {
        self.person = person
        self.units = units
        self.headed = headed
    }

    var condition: SQLFragment {
        let ofUnits: SQLFragment = "l.unit IN (\(list: units))"
        guard !Set(units).isSubset(of: headed) else { return ofUnits }
        return """
            \(sql: ofUnits) AND (l.kind <> 'denunciation' OR l.officer = \(person) OR l.unit IN (\(list: headed)))
            """
    }

    package func maySee(_ record: LetterRecord) -> Bool {
        units.contains(record.letter.unit)
            && (record.letter.kind != .denunciation || (person != nil && record.officer == person)
                || headed.contains(record.letter.unit))
    }
}

extension LetterReader {
    /// Whether the reader may know what a unit did with the letter while the unit had it, also after it went on.
    package func maySee(_ entry: LetterEntry, of record: LetterRecord) -> Bool {
        if maySee(record) { return true }
        let isSealed = entry.kind == .denunciation || record.letter.kind == .denunciation
        return (isSealed ? headed : units).contains(entry.unit)
    }
}

/// What a list of letters is narrowed down to.
package struct LetterFilter: Sendable {
    /// The step that the letters of a queue wait for. Each has an index of its own, with the same words in it.
    package enum Waiting: Sendable {
        case classification
        case decision

        var condition: SQLFragment {
            switch self {
            case .classification: "l.state = 'received'"
            case .decision: "l.state IN ('classified', 'accepted')"
            }
        }
    }

    package var isOpen: Bool?
    package var waiting: Waiting?
    package var states: [String] = []
    package var kind: LetterKind?
    package var officer: Person.ID?
    package var isUnassigned = false
    /// Only what has a day by which something is to be done, open or decided.
    package var hasDue = false
    /// Only what was due before this day.
    package var lateOn: Day?
    package var received: DayRange?
    /// Searched in number, or in sender and subject without marks. What a denunciation says is not searched.
    package var words = ""
    package var withoutDenunciations = false

    package init() {}

    var conditions: [SQLFragment] {
        var all: [SQLFragment] = []
        if let isOpen { all.append("l.is_open = \(isOpen)") }
        if let waiting { all.append(waiting.condition) }
        if !states.isEmpty { all.append("l.state IN (\(list: states))") }
        if let kind { all.append("l.kind = \(kind)") }
        if let officer { all.append("l.officer = \(officer)") }
        if isUnassigned { all.append("l.officer IS NULL") }
        // Both values are named so that the index of the queue serves letters of any state.
        if hasDue { all.append("l.is_open IN (0, 1) AND l.due < \(LetterStore.noDue)") }
        if let lateOn { all.append("l.is_open IN (0, 1) AND l.due < \(lateOn)") }
        if let first = received?.first { all.append("l.received_on >= \(first)") }
        if let last = received?.last { all.append("l.received_on <= \(last)") }
        if withoutDenunciations { all.append("l.kind <> 'denunciation'") }
        let words = words.folded.trimmed
        if let number = LetterRecord.Number(words) {
            all.append("l.number = \(number.value) AND l.register_year = \(number.year)")
        } else if !words.isEmpty {
            let pattern = "%" + words.map { "%_\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "%"
            all.append(
                """
                (l.sender_fold LIKE \(pattern) ESCAPE '\\' OR l.subject_fold LIKE \(pattern) ESCAPE '\\')
                AND l.kind <> 'denunciation'
                """)
        }
        return all
    }
}
