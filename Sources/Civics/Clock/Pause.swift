/// Days that do not count because the case was suspended (tạm đình chỉ): from the first to the last, both not counted.
package struct Pause: Hashable, Sendable, Codable, Comparable {
    package let first: Day
    package let last: Day

    /// Nothing where the last day comes before the first.
    package init?(_ first: Day, _ last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.first, one.last) < (other.first, other.last)
    }

    /// Pauses in order, with those that touch or overlap made one.
    package static func merged(_ pauses: [Pause]) -> [Pause] {
        guard pauses.count > 1 else { return pauses }
        var merged: [Pause] = []
        for pause in pauses.sorted() {
            if let before = merged.last, pause.first.number <= before.last.number + 1 {
                merged[merged.count - 1] = Pause(before.first, max(before.last, pause.last)) ?? before
            } else {
                merged.append(pause)
            }
        }
        return merged
    }
}
