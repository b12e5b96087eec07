/// A unit as a row of the matrix.
package struct MatrixUnit: Identifiable, Equatable, Sendable {
    package let id: Unit.ID
    package let code: String
    package let name: String
    package let scope: DisclosureScope
    /// What it is counted under: its district, or the kind where there are none.
    package let group: String
    /// The days on which it is there; it owes nothing on others.
    package let validity: DayRange

    package init(
        id: Unit.ID, code: String, name: String, scope: DisclosureScope, group: String,
        validity: DayRange = DayRange(from: nil, to: nil)
    ) {
        self.validity = validity
        self.id = id
        self.code = code
        self.name = name
        self.scope = scope
        self.group = group
    }
}

/// One fact that the matrix is computed from.
package struct MatrixEntry: Equatable, Sendable {
    package enum Fact: Equatable, Sendable {
        /// An obligation with its due day and what was posted for it; a posting without an obligation has no due day.
        case obligation(due: Day?, isWaived: Bool, evidence: Evidence)
        /// A permanent posting hung from a day to a day.
        case standing(from: Day, to: Day?)
        /// The unit said that nothing arose in these days.
        case nothingArose(DayRange)
    }

    package let unit: Unit.ID
    package let item: DisclosureItem.ID
    /// The day that decides in which month it stands.
    package let day: Day
    package let fact: Fact

    package init(unit: Unit.ID, item: DisclosureItem.ID, day: Day, fact: Fact) {
        self.unit = unit
        self.item = item
        self.day = day
        self.fact = fact
    }
}
