import Civics

/// What is late, what is due today, what is coming.
struct DeskPage: Page {
    let person: String
    let ways: [DeskWay]
    let late: [DeskLine]
    let today: [DeskLine]
    let coming: [DeskLine]

    init(person: String, ways: [DeskWay] = [], lines: [DeskLine], today day: Day) {
        self.person = person
        self.ways = ways
        let sorted = lines.sorted {
            ($0.due ?? .distantFuture, $0.unit) < ($1.due ?? .distantFuture, $1.unit)
        }
        late = sorted.filter { $0.due.map { $0 < day } ?? false }
        today = sorted.filter { $0.due == day }
        coming = sorted.filter { $0.due.map { $0 > day } ?? true }
    }

    var title: Phrase { Phrase("Bàn làm việc", "Desk") }
    var shape: PageShape { .dense }
}

extension Day {
    fileprivate static let distantFuture = Day(number: .max)
}
