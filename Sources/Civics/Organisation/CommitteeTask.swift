/// A task of the committee's yearly work programme (chương trình công tác năm).
package struct CommitteeTask: Identifiable, Equatable, Sendable {
    package typealias ID = Identifier<CommitteeTask>

    package enum State: String, Sendable {
        case open, late, done

        package var name: Phrase {
            switch self {
            case .open: Phrase("Đang thực hiện", "Under way")
            case .late: Phrase("Quá hạn", "Late")
            case .done: Phrase("Đã hoàn thành", "Done")
            }
        }
    }

    package let id: ID
    package let year: Int
    package let task: String
    /// Chủ trì.
    package let owner: String
    /// Phối hợp.
    package let partners: String
    package let dueOn: Day
    /// Sản phẩm.
    package let product: String
    package let doneOn: Day?

    package init(
        id: ID, year: Int, task: String, owner: String, partners: String, dueOn: Day, product: String,
        doneOn: Day? = nil
    ) {
        self.id = id
        self.year = year
        self.task = task
        self.owner = owner
        self.partners = partners
        self.dueOn = dueOn
        self.product = product
        self.doneOn = doneOn
    }

    /// Refuses a day that has not come, and one before the year of the programme.
    package func checkDone(on day: Day, today: Day) throws(Refusal) {
        guard day <= today else {
            throw Refusal(
                .invalid,
                Phrase("Ngày hoàn thành không thể ở sau hôm nay.", "It cannot be done after today."),
                field: "done_on")
        }
        guard day.year >= year else {
            throw Refusal(
                .invalid,
                Phrase(
                    "Nhiệm vụ của chương trình năm \(year) không thể xong trước ngày 1/1/\(year).",
                    "A task of the programme of \(year) cannot be done before 1 January \(year)."),
                field: "done_on")
        }
    }

    package func state(on day: Day) -> State {
        if let doneOn, doneOn <= day { return .done }
        return dueOn < day ? .late : .open
    }
}
