/// How far from the unit of an appointment a permission reaches.
package enum Reach: Sendable {
    case unit
    case unitAndVillages
    /// Everything under the unit, but not the unit itself.
    case below
    case unitAndBelow
    case everywhere

    /// Whether a role held in `own` reaches `target`. Without a target only what reaches everywhere does.
    func covers(_ target: Unit.ID?, from own: Unit.ID?, in tree: UnitTree) -> Bool {
        if self == .everywhere { return true }
        guard let target, let own, tree.contains(own), tree.isUnit(target, within: own) else { return false }
        switch self {
        case .unit: return target == own
        case .unitAndVillages: return target == own || tree[target]?.kind.level == .village
        case .below: return target != own
        case .unitAndBelow, .everywhere: return true
        }
    }
}
