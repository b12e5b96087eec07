import Civics
import Storage

/// A promise as a line of a list.
package struct PromiseSummary: Identifiable, Equatable, Sendable {
    package let id: Promise.ID
    package let origin: PromiseOrigin
    package let unit: Unit.ID
    package let what: String
    package let owner: String
    package let madeOn: Day
    package let firstDue: Day
    package let due: Day
    package let state: PromiseState
    package let doneOn: Day?
    package let settledOn: Day?

    package func outcome(on day: Day) -> PromiseOutcome {
        PromiseOutcome(state: state, firstDue: firstDue, due: due, doneOn: doneOn, on: day)
    }

    package func isLate(on day: Day) -> Bool { state.isOwed && due < day }

    init(_ row: any Row) throws {
        var columns = row.columns
        id = try columns.next()
        origin = PromiseOrigin(
            noun: try columns.next(), subject: try columns.next(), source: try columns.next())
        unit = try columns.next()
        what = try columns.next()
        owner = try columns.next()
        madeOn = try columns.next()
        firstDue = try columns.next()
        due = try columns.next()
        state = try columns.next()
        doneOn = try columns.next()
        settledOn = try columns.next()
    }

    static let columns: SQLFragment = """
        id, origin_noun, origin_subject, source, unit, what, owner, made_on, first_due, due, state, done_on, settled_on
        """
}

/// Which promises a list asks for.
package struct PromiseFilter: Equatable, Sendable {
    /// How a promise stands, as people ask for it.
    package enum Standing: String, CaseIterable, Sendable {
        case underWay = "dang-lam"
        case late = "qua-han"
        case waiting = "cho-xac-nhan"
        case disputed = "phan-hoi"
        case kept = "da-giu"
        case notPossible = "khong-the"
    }

    /// Nothing for all units.
    package var units: [Unit.ID]?
    package var standing: Standing?
    package var source: PromiseSource?
    /// Only what everyone reads.
    package var isPublic = false
    /// The last promise of the page before: the list goes on with older ones.
    package var before: Promise.ID?

    package init(
        units: [Unit.ID]? = nil, standing: Standing? = nil, source: PromiseSource? = nil,
        before: Promise.ID? = nil
    ) {
        self.units = units
        self.standing = standing
        self.source = source
        self.before = before
    }

    /// Whether it asks for every promise of its units.
    package var narrowsOnlyUnits: Bool { standing == nil && source == nil && before == nil }

    func condition(on today: Day) -> SQLFragment {
        var parts: [SQLFragment] = ["1 = 1"]
        if let units { parts.append("unit IN (\(list: units))") }
        if let source { parts.append("source = \(source)") }
        if isPublic { parts.append("source <> \(PromiseSource.internalDialogue)") }
        switch standing {
        case nil: break
        case .underWay:
            parts.append("settled_on IS NULL AND state <> 'claimed' AND due >= \(today)")
        case .late: parts.append("settled_on IS NULL AND state <> 'claimed' AND due < \(today)")
        case .waiting: parts.append("state = 'claimed'")
        case .disputed: parts.append("state = 'disputed'")
        case .kept: parts.append("state = 'confirmed'")
        case .notPossible: parts.append("state = 'not_possible'")
        }
        if let before { parts.append("id < \(before)") }
        return parts.joined(by: " AND ")
    }
}
