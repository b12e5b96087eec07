import Civics

/// Tells how the units stood on a day, inside a reading.
package struct UnitTrees: Sendable {
    package let tree: @Sendable (Day, Reading) throws -> UnitTree

    package init(_ tree: @escaping @Sendable (Day, Reading) throws -> UnitTree) {
        self.tree = tree
    }

    /// The map a period is reported on: that of its last day, or of today while it runs.
    func map(of period: ReportingPeriod, _ reading: Reading) throws -> UnitTree {
        try tree(min(period.lastDay, reading.today), reading)
    }
}
