/// Whether a report came in time. Being on time says nothing of being complete.
package enum Punctuality: Equatable, Sendable {
    case notDue(daysLeft: Int)
    case missing(days: Int)
    case onTime
    case late(days: Int)

    /// - Parameter day: when the report came in; nothing for one that was returned and has not come again.
    package init(inSince day: Day?, dueOn: Day, today: Day) {
        switch day {
        case let day? where day <= dueOn: self = .onTime
        case let day?: self = .late(days: dueOn.days(until: day))
        case nil where today <= dueOn: self = .notDue(daysLeft: today.days(until: dueOn))
        case nil: self = .missing(days: dueOn.days(until: today))
        }
    }

    package var name: Phrase {
        switch self {
        case .notDue(let days):
            days == 0
                ? Phrase("Hạn hôm nay", "Due today")
                : Phrase("Còn \(days) ngày", days == 1 ? "1 day left" : "\(days) days left")
        case .missing(let days): Phrase("Chưa nộp, quá \(days) ngày", "Missing, \(days) days past due")
        case .onTime: Phrase("Đúng hạn", "On time")
        case .late(let days): Phrase("Nộp chậm \(days) ngày", days == 1 ? "1 day late" : "\(days) days late")
        }
    }
}
