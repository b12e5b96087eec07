extension Letter {
    /// The rule that says until when a second complaint may be filed (thời hiệu khiếu nại lần hai), and the cases of a
    /// settlement that show that the place is remote.
    private static let secondFiling = "complaint_second_filing"
    private static let remoteSettlements = [remote, "remote_complex"]

    /// Whether and until when whoever complained may complain to the next level: where there is a decision, counted from the
    /// day it was sent, without an end while it has not been; where there is none, from the end of the time for it. Nothing where
    /// there is no such way: for other kinds of letter, while the time still runs, and after the second complaint.
    package func secondComplaint(
        decidedOn: Day?, sentOn: Day?, settleBy: Day?, on today: Day, by clock: DueClock
    ) throws(Refusal) -> SecondComplaint? {
        guard kind == .complaint, instance == .first else { return nil }
        let start: SecondComplaint.Start?
        switch state {
        case "decided", "executing":
            start = sentOn.map { .sent($0) } ?? decidedOn.map { .decided($0) }
        // What was closed without an entry of the sending was handed over by then.
        case "closed":
            let closedOn = runs.last { $0.stage == .sending }?.endedOn
            start = (sentOn ?? closedOn ?? decidedOn).map { .sent($0) }
        case "accepted", "verifying":
            start = settleBy.flatMap { $0 < today ? .undecided($0) : nil }
        default: start = nil
        }
        guard let start else { return nil }
        let settled = runs.last { $0.stage == .settlement }?.variant
        let isRemote = settled.map(Self.remoteSettlements.contains) ?? false
        return SecondComplaint(
            start: start,
            last: try clock.read(
                ClockQuestion(Self.secondFiling, from: start.day, variant: isRemote ? Self.remote : nil)))
    }
}
