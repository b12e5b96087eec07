/// One row of the law as data: what someone must or may do, on which article it rests, and when it is in force.
package struct Rule: Hashable, Sendable, Identifiable {
    /// Whether the content was read in a text, or is known only from memory.
    package enum Basis: String, Sendable {
        case seen
        case recalled
    }

    /// Unique in its file.
    package let key: String
    /// The rule pack it stands in, without its ending: "disclosure".
    package let file: String
    package let section: String
    /// The key of its instrument.
    package let instrument: String
    /// The place in the instrument: "Điều 12 khoản 3". Nothing where it was not seen.
    package let article: String?
    package let text: Phrase
    package let validity: DayRange
    package let scope: String?
    package let basis: Basis
    /// The address of the text that was read.
    package let source: String?
    /// Not to be relied on without checking; `note` says what is in doubt.
    package let isUnsure: Bool
    package let note: String?
    package let fields: RuleFields

    package var id: String { "\(file)/\(key)" }

    package func isInForce(on day: Day) -> Bool {
        validity.contains(day)
    }
}
