extension DisclosureScope {
    /// The rules that bind a unit of this kind on a day; nothing where it has none to follow: a province, a village.
    package init?(of unit: Unit, on day: Day) {
        guard let scope = Self.allCases.first(where: { unit.kind.isBound(byScope: $0.rawValue, on: day) })
        else {
            return nil
        }
        self = scope
    }
}
