import Civics
import Storage

/// When the reports of a period came in: enough to say who is on time, late or missing without computing a figure.
package struct ReportArrivals: Sendable {
    package let period: ReportingPeriod
    /// The units under the committee that are asked for a report, on the map the period is reported on.
    package let asked: [Unit]
    private let inSince: [Unit.ID: Day]

    /// The arrivals under one unit, which does not report to itself.
    package init(under top: Unit.ID, in period: ReportingPeriod, units: UnitStore, _ reading: Reading) throws
    {
        self.period = period
        asked = try units.tree(on: min(period.lastDay, reading.today), reading).subtree(of: top)
            .filter { $0.id != top && $0.kind.level != .village && $0.kind.form != nil && period.asks($0) }
        var days: [Unit.ID: Day] = [:]
        try reading.connection.forEach(
            """
            SELECT unit, first_submitted_on FROM report
            WHERE period = \(period.key.description) AND first_submitted_on IS NOT NULL AND state <> 'returned'
            """
        ) { row in days[try row.value(0)] = try row.value(1) as Day }
        inSince = days
    }

    package func punctuality(of unit: Unit.ID, on today: Day) -> Punctuality {
        Punctuality(inSince: inSince[unit], dueOn: period.dueOn, today: today)
    }
}
