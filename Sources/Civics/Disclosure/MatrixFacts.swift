/// All that a matrix is computed from: duties gathered by unit and item, and facts told one by one.
package struct MatrixFacts: Sendable {
    package let tallies: [MatrixTally]
    package let entries: [MatrixEntry]

    package init(tallies: [MatrixTally] = [], entries: [MatrixEntry]) {
        self.tallies = tallies
        self.entries = entries
    }
}

/// The duties of one unit under one item, judged where they are kept: a mark for each.
package struct MatrixTally: Equatable, Sendable {
    package let unit: Unit.ID
    package let item: DisclosureItem.ID
    /// One mark after the other: the day that decides in which month the duty stands, and the digit of its state.
    /// "2022-03-082" is a duty of March 2022, published in time.
    package let marks: String

    package init(unit: Unit.ID, item: DisclosureItem.ID, marks: String) {
        self.unit = unit
        self.item = item
        self.marks = marks
    }

    package static let markLength = 11

    /// Hands on each mark: how many months its own lies after `first`, and its state.
    func forEach(since first: CalendarMonth, _ body: (Int, DutyState) -> Void) {
        let origin = first.year * 12 + first.month
        var marks = marks
        marks.withUTF8 { bytes in
            precondition(bytes.count.isMultiple(of: Self.markLength), "marks of another length")
            func number(_ start: Int, _ digits: Int) -> Int {
                var value = 0
                for offset in start..<start + digits {
                    value = value * 10 + Int(bytes[offset] &- UInt8(ascii: "0"))
                }
                return value
            }
            for start in stride(from: 0, to: bytes.count, by: Self.markLength) {
                guard let state = DutyState(rawValue: number(start + 10, 1)) else { continue }
                body(number(start, 4) * 12 + number(start + 5, 2) - origin, state)
            }
        }
    }
}
