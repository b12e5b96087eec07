/// All that is known of one unit over time. What was true is kept beside what is true; nothing is written over.
package struct UnitRecord: Identifiable, Equatable, Sendable {
    package let id: Unit.ID
    package let code: String
    /// The official list it comes from, or nothing for a unit of the city's own.
    package let list: OfficialUnitList?
    /// Nothing where it has been there since before anybody asked.
    package let first: Day?
    package internal(set) var last: Day?
    /// In the order of their days; the first has the day on which the unit begins.
    package internal(set) var names: [UnitNaming]
    package internal(set) var placements: [UnitPlacement]

    package init(
        id: Unit.ID, code: String, list: OfficialUnitList? = nil, first: Day? = nil, last: Day? = nil,
        names: [UnitNaming], placements: [UnitPlacement]
    ) {
        self.id = id
        self.code = code
        self.list = list
        self.first = first
        self.last = last
        self.names = names
        self.placements = placements
    }

    package var validity: DayRange { DayRange(from: first, to: last) }

    /// What it was on the day, or nothing where it did not exist.
    package func unit(on day: Day) -> Unit? {
        guard validity.contains(day), let naming = names.last(where: { $0.holds(on: day) }),
            let placement = placements.last(where: { $0.holds(on: day) })
        else { return nil }
        return Unit(
            id: id, code: code, name: naming.name, kind: placement.kind, parent: placement.parent,
            validity: validity, fold: naming.fold, sortKey: naming.sortKey)
    }

    /// What it was when it was last there.
    package var latest: Unit? {
        guard let naming = names.last, let placement = placements.last else { return nil }
        return Unit(
            id: id, code: code, name: naming.name, kind: placement.kind, parent: placement.parent,
            validity: validity, fold: naming.fold, sortKey: naming.sortKey)
    }

    /// The day from which the newest thing known of it holds.
    var newestFact: Day? {
        [names.last?.from, placements.last?.from, last?.adding(days: 1)].compactMap { $0 }.max()
    }
}

/// A name that a unit bears from a day on.
package struct UnitNaming: Equatable, Sendable {
    /// Nothing where it always bore it.
    package let from: Day?
    package let name: String
    package let fold: String
    package let sortKey: String

    package init(from: Day?, name: String) {
        self.init(from: from, name: name, fold: name.folded, sortKey: name.vietnameseSortKey)
    }

    /// As kept, with what was worked out when it was first written.
    package init(from: Day?, name: String, fold: String, sortKey: String) {
        self.from = from
        self.name = name
        self.fold = fold
        self.sortKey = sortKey
    }

    func holds(on day: Day) -> Bool { from.map { $0 <= day } ?? true }
}

/// What a unit is, and under which unit it stands, from a day on.
package struct UnitPlacement: Equatable, Sendable {
    package let from: Day?
    package let kind: UnitKind
    package let parent: Unit.ID?

    package init(from: Day?, kind: UnitKind, parent: Unit.ID?) {
        self.from = from
        self.kind = kind
        self.parent = parent
    }

    func holds(on day: Day) -> Bool { from.map { $0 <= day } ?? true }
}

/// A list of administrative units as the state publishes it. A code means one unit only within its list.
package enum OfficialUnitList: String, CaseIterable, Sendable {
    /// Three levels, until 30 June 2025.
    case before202507 = "before-2025-07"
    /// Two levels, since 1 July 2025.
    case from202507 = "from-2025-07"

    /// The day on which the list came into force, where that is known.
    package var firstDay: Day? {
        switch self {
        case .before202507: nil
        case .from202507: Day(year: 2025, month: 7, day: 1)
        }
    }
}
