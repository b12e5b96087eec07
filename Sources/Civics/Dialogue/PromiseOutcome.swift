/// What a promise has come to on a day. Each promise is one of these: kept, broken or open.
package enum PromiseOutcome: String, CaseIterable, Sendable {
    /// Confirmed, and done by the day first promised.
    case keptInTime = "kept_in_time"
    /// Confirmed, and done after the day first promised, whether or not it was extended.
    case keptLate = "kept_late"
    /// The running day has passed without a word that it was done, or it was said not to be possible.
    case broken
    /// Its day is still to come, or a claim waits to be confirmed.
    case open

    package init(state: PromiseState, firstDue: Day, due: Day, doneOn: Day?, on day: Day) {
        switch state {
        case .confirmed: self = doneOn.map { $0 <= firstDue } ?? false ? .keptInTime : .keptLate
        case .notPossible: self = .broken
        case .claimed: self = .open
        case .open, .inProgress, .extended, .disputed: self = due < day ? .broken : .open
        }
    }

    package var isKept: Bool { self == .keptInTime || self == .keptLate }
}

extension Promise {
    package func outcome(on day: Day) -> PromiseOutcome {
        PromiseOutcome(state: state, firstDue: firstDue, due: due, doneOn: doneOn, on: day)
    }

    /// Whether it counts among those that can be asked after: its first day has come, or it was settled before.
    package func isDue(on day: Day) -> Bool {
        firstDue <= day || state.isSettled
    }

    /// The unit still owes it and its day has passed.
    package func isLate(on day: Day) -> Bool {
        state.isOwed && due < day
    }
}

/// How a unit keeps its promises on a day: always so that kept + broken + open = made, and kept at most due.
package struct PromiseTally: Equatable, Sendable {
    package var made = 0
    /// Those whose first day has come, or which were settled before it: what the rate is measured against.
    package var due = 0
    package var kept = 0
    package var keptInTime = 0
    package var broken = 0

    package var open: Int { made - kept - broken }

    package init(made: Int = 0, due: Int = 0, kept: Int = 0, keptInTime: Int = 0, broken: Int = 0) {
        self.made = made
        self.due = due
        self.kept = kept
        self.keptInTime = keptInTime
        self.broken = broken
    }

    package init(of promises: some Sequence<Promise>, on day: Day) {
        self.init()
        for promise in promises {
            let outcome = promise.outcome(on: day)
            made += 1
            due += promise.isDue(on: day) ? 1 : 0
            kept += outcome.isKept ? 1 : 0
            keptInTime += outcome == .keptInTime ? 1 : 0
            broken += outcome == .broken ? 1 : 0
        }
    }

    package static func + (one: PromiseTally, other: PromiseTally) -> PromiseTally {
        PromiseTally(
            made: one.made + other.made, due: one.due + other.due, kept: one.kept + other.kept,
            keptInTime: one.keptInTime + other.keptInTime, broken: one.broken + other.broken)
    }
}
