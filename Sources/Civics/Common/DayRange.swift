/// Days from a first to a last, both counted; without a last day it has not ended.
package struct DayRange: Hashable, Sendable, Codable {
    /// Nothing where the beginning is not known: read as "since ever".
    package let first: Day?
    package let last: Day?

    package init(from first: Day?, to last: Day?) {
        self.first = first
        self.last = last
    }

    package func contains(_ day: Day) -> Bool {
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    package func overlaps(_ other: DayRange) -> Bool {
        Self.startsInTime(first, before: other.last) && Self.startsInTime(other.first, before: last)
    }

    private static func startsInTime(_ first: Day?, before last: Day?) -> Bool {
        guard let first, let last else { return true }
        return first <= last
    }
}
