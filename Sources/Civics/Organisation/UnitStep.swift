/// The smallest thing that can become true of units. A change is made of steps; the store keeps them as rows.
package enum UnitStep: Equatable, Sendable {
    case began(UnitRecord)
    case ended(Unit.ID, last: Day)
    case named(Unit.ID, UnitNaming)
    case placed(Unit.ID, UnitPlacement)
    case succeeded(UnitSuccession)
}
