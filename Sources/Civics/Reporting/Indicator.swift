/// One thing a report counts (chỉ tiêu): what it is called, of whom it is asked, from which records it comes, and how
/// it is put together over time and over units.
package struct Indicator: Identifiable, Equatable, Sendable {
    package let key: Key
    package let name: Phrase
    package let unit: CountedUnit
    package let kinds: Set<UnitKind.ReportForm>
    /// Where it stands in the report's outline, as "III.1.1".
    package let section: String
    package let aggregation: Aggregation
    package let consolidation: Consolidation
    /// The register it is counted from, and how, as the source puts it.
    package let record: String
    package let recordRule: String
    package let basis: Basis

    package var id: Key { key }

    /// The word by which an indicator is known in data, addresses and files.
    package struct Key: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        package let text: String

        package init(_ text: String) {
            self.text = text
        }

        package init(stringLiteral text: String) {
            self.text = text
        }

        package var description: String { text }

        package static func < (one: Self, other: Self) -> Bool {
            one.text < other.text
        }
    }

    /// How the figure of a period comes out of its days.
    package enum Aggregation: Equatable, Sendable {
        /// Counted over the period.
        case sum
        /// As it stands on the last day.
        case last
        case average
        /// Recomputed from two other indicators.
        case ratio(numerator: Key, denominator: Key)
    }

    /// How the figure of a city comes out of its units'.
    package enum Consolidation: String, Sendable {
        case sum
        /// From the totals of its parts; a rate is never averaged.
        case recompute
        case none
        case weightedAverage = "weighted_avg"
    }

    /// How sure we are that such reports carry this figure.
    package enum Basis: Equatable, Sendable {
        /// Quoted by these sources.
        case seen([String])
        /// General knowledge of such reports, found in no source.
        case recalled
    }

    package var isRatio: Bool { parts != nil }

    package var parts: (numerator: Key, denominator: Key)? {
        if case .ratio(let numerator, let denominator) = aggregation { (numerator, denominator) } else { nil }
    }

    package func applies(to kind: UnitKind.ReportForm) -> Bool {
        kinds.contains(kind)
    }
}

/// What is counted (đơn vị tính): postings, households, đồng.
package struct CountedUnit: Equatable, Sendable {
    package let key: String
    package let name: Phrase
    /// The same beside the number one.
    package let one: Phrase
    /// Digits after the decimal mark that a figure may have: none, one or two.
    package let decimals: Int
    /// Whether a figure may be below zero.
    package let isSigned: Bool

    /// What stands beside the number.
    package func name(beside quantity: Quantity) -> Phrase { quantity == 1 ? one : name }

    package var isPercentage: Bool { key == "%" }
}
