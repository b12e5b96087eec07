/// Units of an earlier and a later day that hold the same ground between them: the smallest such sets.
/// Figures are compared by them, from totals: what was counted once before is counted once after.
package struct UnitGroup: Equatable, Sendable {
    package let earlier: [Unit.ID]
    package let later: [Unit.ID]
}

extension UnitHistory {
    /// Sorts the units of both days into groups. Each unit stands in exactly one of them; one that did not change, alone.
    package func groups(between earlier: UnitTree, and later: UnitTree) -> [UnitGroup] {
        var sets = DisjointSets()
        for unit in later.all { sets.add(unit.id) }
        for unit in earlier.all {
            sets.add(unit.id)
            for successor in later.successors(of: unit.id) { sets.join(unit.id, successor.id) }
        }
        joinSplits(&sets, earlier: earlier, later: later)
        var groups: [Unit.ID: (earlier: [Unit.ID], later: [Unit.ID])] = [:]
        var order: [Unit.ID] = []
        for (unit, isLater) in earlier.all.map({ ($0.id, false) }) + later.all.map({ ($0.id, true) }) {
            let root = sets.root(of: unit)
            if groups[root] == nil { order.append(root) }
            if isLater {
                groups[root, default: ([], [])].later.append(unit)
            } else {
                groups[root, default: ([], [])].earlier.append(unit)
            }
        }
        return order.compactMap { groups[$0] }.map { UnitGroup(earlier: $0.earlier, later: $0.later) }
    }

    /// A unit that gave a part away and went on is joined with what took the part, where that happened between the days.
    private func joinSplits(_ sets: inout DisjointSets, earlier: UnitTree, later: UnitTree) {
        for succession in successions.all
        where succession.from > earlier.day && succession.from <= later.day
            && earlier.contains(succession.predecessor)
        {
            for unit in later.successors(of: succession.successor) {
                sets.join(succession.predecessor, unit.id)
            }
        }
    }
}

/// Sets of units that grow by joining (union–find).
private struct DisjointSets {
    private var parents: [Unit.ID: Unit.ID] = [:]

    mutating func add(_ id: Unit.ID) {
        if parents[id] == nil { parents[id] = id }
    }

    mutating func join(_ one: Unit.ID, _ other: Unit.ID) {
        add(one)
        add(other)
        let (a, b) = (root(of: one), root(of: other))
        if a != b { parents[b] = a }
    }

    mutating func root(of id: Unit.ID) -> Unit.ID {
        var root = id
        while let parent = parents[root], parent != root {
            parents[root] = parents[parent] ?? parent
            root = parent
        }
        return root
    }
}
