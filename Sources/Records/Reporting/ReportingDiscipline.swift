import Civics

/// Who reported, when, and how completely: being on time and being complete are told apart.
package struct ReportingDiscipline: Sendable {
    /// Those asked for a report, by position.
    package let asked: [Int]
    package let onTime: [Int]
    package let late: [Int]
    package let missing: [Int]
    package let complete: [Int]
    private let units: ReportingUnits

    /// The unit whose report it is does not report to itself.
    package init(of report: ConsolidatedReport) {
        let due = report.period.dueOn
        units = report.units
        asked = report.units.entries.indices.filter {
            $0 != report.top && report.units[$0].form != nil
                && report.units[$0].validity.contains(report.period.lastDay)
        }
        func came(_ position: Int) -> Day? { report.standings[position].report?.inSince }
        onTime = asked.filter { came($0).map { $0 <= due } ?? false }
        late = asked.filter { came($0).map { $0 > due } ?? false }
        missing = asked.filter { came($0) == nil }
        complete = asked.filter { report.standings[$0].isComplete }
    }

    var facts: [String: String] {
        func count(_ positions: [Int]) -> String { Quantity(positions.count).text(in: .vietnamese) }
        return [
            "reports.due": count(asked), "reports.submitted": count(onTime + late),
            "reports.ontime": count(onTime),
            "reports.late": count(late), "reports.late_names": names(late), "reports.missing": count(missing),
            "reports.missing_names": names(missing), "reports.complete": count(complete),
        ]
    }

    /// Some names in full, and how many more there are: a footnote has to end.
    private func names(_ positions: [Int]) -> String {
        let most = 40
        let named = positions.prefix(most).map { units[$0].name }.joined(separator: "; ")
        return positions.count > most ? "\(named) và \(positions.count - most) đơn vị khác" : named
    }
}
