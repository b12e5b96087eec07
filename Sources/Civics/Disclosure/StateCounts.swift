/// How many duties stand in each state.
package struct StateCounts: Equatable, Sendable {
    fileprivate(set) var lanes: SIMD8<UInt32>

    package init() {
        lanes = .zero
    }

    init(_ cell: SIMD8<UInt16>) {
        lanes = SIMD8<UInt32>(truncatingIfNeeded: cell)
    }

    package subscript(state: DutyState) -> Int {
        get { Int(lanes[state.rawValue]) }
        set { lanes[state.rawValue] = UInt32(newValue) }
    }

    package static func += (one: inout StateCounts, other: StateCounts) {
        one.lanes &+= other.lanes
    }

    package var total: Int { Int(lanes.wrappedSum()) }

    package var isEmpty: Bool { lanes == .zero }

    /// The state that needs attention most.
    package var gravest: DutyState? {
        DutyState.byGravity.first { self[$0] > 0 }
    }

    /// Those to be fulfilled: without the waived and those that did not arise.
    package var owed: Int { total - self[.waived] - self[.nothingArose] }

    package var published: Int { self[.postedInTime] + self[.postedLate] + self[.takenDownEarly] }

    /// Those whose day is past or that are already done: what a rate in time is taken of.
    package var judged: Int { published + self[.missing] }
}
