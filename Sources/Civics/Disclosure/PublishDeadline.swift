/// Within which time from the document it must be published (thời điểm công khai).
package struct PublishDeadline: Equatable, Sendable {
    package enum Unit: String, Sendable {
        case day
        case workingDay = "working_day"
    }

    package let count: Int
    package let unit: Unit
    /// Another law may set another time (trừ trường hợp pháp luật có quy định khác).
    package let yieldsToOtherLaw: Bool

    package init(count: Int, unit: Unit, yieldsToOtherLaw: Bool = false) {
        self.count = count
        self.unit = unit
        self.yieldsToOtherLaw = yieldsToOtherLaw
    }

    package var words: Phrase {
        switch unit {
        case .day: Phrase("\(count) ngày", count == 1 ? "1 day" : "\(count) days")
        case .workingDay:
            Phrase("\(count) ngày làm việc", count == 1 ? "1 working day" : "\(count) working days")
        }
    }
}
