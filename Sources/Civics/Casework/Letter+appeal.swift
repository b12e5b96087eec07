extension Letter {
    /// The rule that says until when a second complaint may be filed (thời hiệu khiếu nại lần hai).
    private static let secondFiling = "complaint_second_filing"

    /// Until when whoever complained may complain to the next level: counted from the day the decision was sent or, while
    /// it has not been, from the day it was made. Nothing where there is no such way: for other kinds of letter, and after
    /// the second complaint.
    package func secondComplaint(decidedOn day: Day?, by clock: DueClock) throws(Refusal) -> ClockReading? {
        guard kind == .complaint, instance == .first, let day,
            ["decided", "executing", "closed"].contains(state)
        else { return nil }
        return try clock.read(ClockQuestion(Self.secondFiling, from: day))
    }
}
