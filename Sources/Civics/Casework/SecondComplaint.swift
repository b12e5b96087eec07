/// The way that a complaint has to the next level (khiếu nại lần hai: Điều 33 Luật Khiếu nại): from when it is counted, and
/// until when it is open.
package struct SecondComplaint: Hashable, Sendable {
    /// What the time is counted from. The law counts from the receipt of the first decision; the office knows only when it
    /// was sent.
    package enum Start: Hashable, Sendable {
        case sent(Day)
        /// Decided, and not sent yet.
        case decided(Day)
        /// The time for the first settlement ended on this day without a decision.
        case undecided(Day)

        package var day: Day {
            switch self {
            case .sent(let day), .decided(let day), .undecided(let day): day
            }
        }
    }

    package let start: Start
    package let last: ClockReading

    package var isUndecided: Bool {
        if case .undecided = start { true } else { false }
    }

    /// Whether it can be filed on a day. While the decision has not been sent nobody has received it, and no time has begun to
    /// run (Điều 33 Luật Khiếu nại).
    package func isOpen(on day: Day) -> Bool {
        isUnsent || day <= last.due
    }

    package var isUnsent: Bool {
        if case .decided = start { true } else { false }
    }

    package init(start: Start, last: ClockReading) {
        self.start = start
        self.last = last
    }
}
