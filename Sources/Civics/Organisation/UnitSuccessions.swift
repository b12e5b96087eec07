/// Who took over from whom, over all days.
package struct UnitSuccessions: Sendable, Equatable {
    package private(set) var all: [UnitSuccession] = []
    package private(set) var successors: [Unit.ID: [Unit.ID]] = [:]
    package private(set) var predecessors: [Unit.ID: [Unit.ID]] = [:]

    package init() {}

    package init(_ successions: some Sequence<UnitSuccession>) {
        for succession in successions { insert(succession) }
    }

    mutating func insert(_ succession: UnitSuccession) {
        all.append(succession)
        successors[succession.predecessor, default: []].append(succession.successor)
        predecessors[succession.successor, default: []].append(succession.predecessor)
    }
}

/// One unit taking over from another, wholly or in part, from a day on (kế thừa).
package struct UnitSuccession: Hashable, Sendable {
    package let predecessor: Unit.ID
    package let successor: Unit.ID
    package let from: Day

    package init(predecessor: Unit.ID, successor: Unit.ID, from: Day) {
        self.predecessor = predecessor
        self.successor = successor
        self.from = from
    }
}
