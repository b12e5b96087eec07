/// What is known of the postings that answer an obligation: just enough to tell how it stands.
package struct Evidence: Equatable, Sendable {
    /// The first day on which it was to be seen anywhere.
    package let openedOn: Day?
    /// It was withdrawn, or found gone from the board, before its term was over, and was not put back.
    package let endedEarly: Bool

    package init(openedOn: Day?, endedEarly: Bool = false) {
        self.openedOn = openedOn
        self.endedEarly = endedEarly
    }

    package static let none = Evidence(openedOn: nil)
}

extension DutyState {
    /// How an obligation stands on a day.
    ///
    /// On the due day itself it is still in time. Without a due day (the law sets none) a posting is always in time,
    /// and nothing is ever missing. `soonUntil` is the last due day that counts as near.
    package init(due: Day?, isWaived: Bool, evidence: Evidence, on today: Day, soonUntil: Day) {
        if isWaived {
            self = .waived
        } else if let opened = evidence.openedOn, opened <= today {
            if evidence.endedEarly {
                self = .takenDownEarly
            } else {
                self = due.map { opened <= $0 } ?? true ? .postedInTime : .postedLate
            }
        } else if let due, today > due {
            self = .missing
        } else if let due, due <= soonUntil {
            self = .dueSoon
        } else {
            self = .notYetDue
        }
    }
}
