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

    package func state(on day: Day) -> State {
        if let doneOn, doneOn <= day { return .done }
        return dueOn < day ? .late : .open
    }
}
