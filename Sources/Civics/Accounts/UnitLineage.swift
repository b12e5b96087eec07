/// What permission needs to know of the tree of units on a day: what stands directly above a unit, and whether a unit
/// is a village.
package protocol UnitLineage: Sendable {
    /// Whether the unit is there on the day the tree is of.
    func contains(_ unit: Unit.ID) -> Bool
    func parent(of unit: Unit.ID) -> Unit.ID?
    /// A village, hamlet or residential group: it has no office of its own.
    func isVillage(_ unit: Unit.ID) -> Bool
}

extension UnitLineage {
    /// Whether `unit` stands somewhere below `superior`.
    package func stands(_ unit: Unit.ID, below superior: Unit.ID) -> Bool {
        var above = parent(of: unit)
        while let current = above {
            if current == superior { return true }
            above = parent(of: current)
        }
        return false
    }
}
