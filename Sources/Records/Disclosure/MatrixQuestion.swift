import Civics

/// Which matrix is asked for: its rows and columns, its months, and the day on which duties are judged.
package struct MatrixQuestion: Sendable {
    package let units: [MatrixUnit]
    package let items: [DisclosureItem]
    package let first: Day
    package let last: Day
    package let today: Day
    /// The last due day that counts as near.
    package let soonUntil: Day

    package init(
        of units: [MatrixUnit], items: [DisclosureItem], from first: Day, to last: Day, on today: Day,
        soonUntil: Day
    ) {
        self.units = units
        self.items = items
        self.first = first
        self.last = last
        self.today = today
        self.soonUntil = soonUntil
    }

    /// The same about other rows.
    func about(_ units: some Sequence<MatrixUnit>) -> MatrixQuestion {
        MatrixQuestion(
            of: Array(units), items: items, from: first, to: last, on: today, soonUntil: soonUntil)
    }

    /// The same in so many parts, their rows one after the other.
    func parts(_ count: Int) -> [MatrixQuestion] {
        let length = max(1, (units.count + count - 1) / count)
        return stride(from: 0, to: units.count, by: length).map {
            about(units[$0..<min($0 + length, units.count)])
        }
    }
}

extension MatrixQuestion: Equatable {
    package static func == (one: Self, other: Self) -> Bool {
        one.units == other.units && one.items.lazy.map(\.id).elementsEqual(other.items.lazy.map(\.id))
            && one.first == other.first && one.last == other.last && one.today == other.today
            && one.soonUntil == other.soonUntil
    }
}
