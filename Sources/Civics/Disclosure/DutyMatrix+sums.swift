extension DutyMatrix {
    /// All duties of one unit.
    package func counts(ofUnit unit: Int) -> StateCounts {
        items.indices.reduce(into: StateCounts()) { $0 += counts(unit: unit, item: $1) }
    }

    /// All duties under one item.
    package func counts(ofItem item: Int) -> StateCounts {
        units.indices.reduce(into: StateCounts()) { $0 += counts(unit: $1, item: item) }
    }

    /// Everything.
    package var counts: StateCounts {
        units.indices.reduce(into: StateCounts()) { $0 += counts(ofUnit: $1) }
    }

    /// The groups of units (districts, kinds) in the order in which they first appear, with their sums.
    package var groups: [(name: String, units: Int, counts: StateCounts)] {
        var order: [String] = []
        var sums: [String: (units: Int, counts: StateCounts)] = [:]
        for (position, unit) in units.enumerated() {
            if sums[unit.group] == nil { order.append(unit.group) }
            var sum = sums[unit.group] ?? (0, StateCounts())
            sum.units += 1
            sum.counts += counts(ofUnit: position)
            sums[unit.group] = sum
        }
        return order.map { ($0, sums[$0]?.units ?? 0, sums[$0]?.counts ?? StateCounts()) }
    }

    /// Of the items that a unit owed in the months shown, those it published something of. Never more than it owed.
    package func coverage(ofUnit unit: Int) -> (done: [Int], required: [Int]) {
        let required = items.indices.filter { counts(unit: unit, item: $0).owed > 0 }
        let done = required.filter { counts(unit: unit, item: $0).published > 0 }
        return (done, required)
    }
}
