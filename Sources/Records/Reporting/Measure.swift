import Civics
import Storage

/// Counts figures out of the records of one feature. A feature adds its measures to `MeasureRegistry.standard`.
package protocol Measure: Sendable {
    /// What it counts. Rates are never measured: they are recomputed from their parts.
    var indicators: [Indicator.Key] { get }

    /// What it means that a unit has no row in the answer.
    func silence(of indicator: Indicator.Key) -> MeasureSilence

    /// Sets the figures of all units for the period, with one query for all of them: `figures.add(key, of:
    /// unit, amount)`. A village's amounts go to its commune, a merged unit's to its successor.
    func measure(_ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading) throws

    /// The books it counts in, and which units had begun to keep them by a day. Where a unit had not, nothing counted is
    /// nothing known, and not zero.
    func books(on day: Day) -> [RecordBook]

    /// The records behind one unit's figure, in a fixed order. Their amounts add up to the figure.
    ///
    /// - Parameter units: the unit, and those it answers for: its villages, the units it took over.
    func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord]
}

extension Measure {
    package func silence(of indicator: Indicator.Key) -> MeasureSilence { .zero }
    package func books(on day: Day) -> [RecordBook] { [] }
}

/// A book that units keep: what is counted in it, and the condition under which the unit `u` had begun to keep it.
package struct RecordBook: Sendable {
    package let indicators: [Indicator.Key]
    package let isKept: SQLFragment

    package init(_ indicators: [Indicator.Key], isKept: SQLFragment) {
        self.indicators = indicators
        self.isKept = isKept
    }
}

package enum MeasureSilence: Sendable {
    /// The register is kept here, and nothing stands in it.
    case zero
    /// Nobody has said; the figure has to be entered.
    case absent
}

/// One record that a figure counts.
package struct FigureRecord: Equatable, Sendable {
    /// The kind of thing by its word in the journal, and which: together they lead to its page.
    package let noun: String
    package let subject: String
    package let label: Phrase
    package let day: Day?
    /// How much of the figure it makes up.
    package let amount: Quantity

    package init(noun: String, subject: String, label: Phrase, day: Day?, amount: Quantity = 1) {
        self.noun = noun
        self.subject = subject
        self.label = label
        self.day = day
        self.amount = amount
    }
}

/// Which of a long list of records is asked for.
package struct RecordPage: Equatable, Sendable {
    package let offset: Int
    package let limit: Int

    package init(offset: Int = 0, limit: Int = 50) {
        self.offset = max(0, offset)
        self.limit = max(1, min(limit, 1_000))
    }
}
