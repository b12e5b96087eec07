import Synchronization

/// The duties to receive citizens by kind of unit and day, each looked up in the law once.
package final class ReceptionDutyBook: Sendable {
    private struct Bound: Hashable {
        let kind: String
        let level: UnitKind.Level
        let day: Day
    }

    package let law: Law
    private let known = Mutex<[Bound: ReceptionDuty?]>([:])
    /// Some fifty years of weeks for twenty kinds; then it begins anew.
    private static let mostKept = 60_000

    package init(_ law: Law) {
        self.law = law
    }

    package static let shipped = ReceptionDutyBook(.shipped)

    /// The duty that binds heads of units of this kind on the day; nothing where the law sets none.
    package func duty(of kind: UnitKind, level: UnitKind.Level, on day: Day) -> ReceptionDuty? {
        let bound = Bound(kind: kind.key, level: level, day: day)
        if let duty = known.withLock({ $0[bound] }) { return duty }
        let duty = ReceptionDuty.of(kind, level: level, on: day, under: law)
        known.withLock { known in
            if known.count >= Self.mostKept { known = [:] }
            known[bound] = .some(duty)
        }
        return duty
    }
}
