import Civics
import Records
import Synchronization

/// A measure whose records a test keeps in its hand.
package final class CountedByHand: Measure {
    package let indicators: [Indicator.Key]
    private let amounts = Mutex<[Indicator.Key: [Unit.ID: Int]]>([:])

    package init(_ indicators: [Indicator.Key]) {
        self.indicators = indicators
    }

    package func set(_ key: Indicator.Key, of unit: Unit.ID, to amount: Int) {
        amounts.withLock { $0[key, default: [:]][unit] = amount }
    }

    package func measure(
        _ period: ReportingPeriod, into figures: inout FigureColumns, _ reading: Reading
    ) throws {
        for (key, units) in amounts.withLock({ $0 }) {
            for (unit, amount) in units { figures.add(key, of: unit, Quantity(amount)) }
        }
    }

    package func records(
        behind indicator: Indicator.Key, of units: [Unit.ID], in period: ReportingPeriod, page: RecordPage,
        _ reading: Reading
    ) throws -> [FigureRecord] {
        let kept = amounts.withLock { $0[indicator] ?? [:] }
        let records = units.flatMap { unit in
            (0..<(kept[unit] ?? 0)).map { number in
                FigureRecord(
                    noun: "posting", subject: "\(unit)-\(number)",
                    label: Phrase(name: "\(indicator) \(number + 1)"),
                    day: period.firstDay.adding(days: number))
            }
        }
        return Array(records.dropFirst(page.offset).prefix(page.limit))
    }
}
