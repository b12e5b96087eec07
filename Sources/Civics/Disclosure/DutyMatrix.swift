/// The board of the whole city: for every unit, every item and every month, how its duties to publish stand.
///
/// A pure value: computed in one pass from the facts, and never kept.
package struct DutyMatrix: Sendable {
    package private(set) var units: [MatrixUnit]
    package let items: [DisclosureItem]
    package let months: [CalendarMonth]
    package let today: Day

    /// By unit, then item, then month.
    private var cells: [SIMD8<UInt16>]

    /// Facts about other units, items or months are left out. `soonUntil` is the last due day that counts as near.
    package init(
        units: [MatrixUnit], items: [DisclosureItem], months: [CalendarMonth], entries: [MatrixEntry],
        on today: Day, soonUntil: Day
    ) {
        self.init(
            units: units, items: items, months: months, facts: MatrixFacts(entries: entries), on: today,
            soonUntil: soonUntil)
    }

    /// The same, where duties come gathered and judged: on the same day, and with the same `soonUntil`.
    package init(
        units: [MatrixUnit], items: [DisclosureItem], months: [CalendarMonth], facts: MatrixFacts,
        on today: Day, soonUntil: Day
    ) {
        self.units = units
        self.items = items
        self.months = months
        self.today = today
        cells = Array(repeating: .zero, count: units.count * items.count * months.count)
        var filling = MatrixFilling(of: self, soonUntil: soonUntil)
        for tally in facts.tallies { filling.add(tally, to: &cells) }
        for entry in facts.entries { filling.add(entry, to: &cells) }
        filling.judgeStanding(in: &cells)
    }

    /// Takes over the rows of units whose facts have changed from a matrix of the same items and months.
    package mutating func takeRows(of newer: DutyMatrix) {
        precondition(newer.items.count == items.count && newer.months == months, "another matrix")
        let length = items.count * months.count
        let rows = Dictionary(
            newer.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
        for (position, unit) in units.enumerated() {
            guard let row = rows[unit.id] else { continue }
            let (to, from) = (position * length, row * length)
            for offset in 0..<length { cells[to + offset] = newer.cells[from + offset] }
        }
    }

    /// Puts the rows of another matrix of the same items and months under its own.
    package mutating func appendRows(of other: DutyMatrix) {
        precondition(other.items.count == items.count && other.months == months, "another matrix")
        units += other.units
        cells += other.cells
    }

    /// How many cells it has.
    package var size: Int { cells.count }

    /// Whether the law asks this item of this unit on some day of the months shown.
    package func applies(unit: Int, item: Int) -> Bool {
        applies(items[item], to: units[unit].scope)
    }

    /// The duties of one cell: of one month, or of all months together.
    package func counts(unit: Int, item: Int, month: Int? = nil) -> StateCounts {
        let start = (unit * items.count + item) * months.count
        if let month { return StateCounts(cells[start + month]) }
        var sum = StateCounts()
        for offset in 0..<months.count { sum += StateCounts(cells[start + offset]) }
        return sum
    }

    func applies(_ item: DisclosureItem, to scope: DisclosureScope) -> Bool {
        item.scope == scope || (scope == .stateEnterprise && item.scope == .employer)
    }

    func position(unit: Int, item: Int) -> Int {
        (unit * items.count + item) * months.count
    }
}
