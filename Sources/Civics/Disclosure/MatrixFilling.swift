/// Puts facts into the cells of a matrix while it is being computed.
struct MatrixFilling {
    private let matrix: DutyMatrix
    private let soonUntil: Day
    private let unitPositions: [Unit.ID: Int]
    private let itemPositions: [DisclosureItem.ID: Int]
    /// For each day from the first of the first month, the position of its month.
    private let monthByDay: [Int]
    private let firstDay: Day
    /// By unit and standing item, the months in which it hung on the last day that has come.
    private var hanging: [Int: [Bool]] = [:]
    // Facts come in the order of their units and items: most look-ups find what they found before.
    private var lastUnit: (id: Unit.ID, position: Int?)?
    private var lastItem: (id: DisclosureItem.ID, position: Int?)?

    init(of matrix: DutyMatrix, soonUntil: Day) {
        self.matrix = matrix
        self.soonUntil = soonUntil
        unitPositions = Dictionary(
            matrix.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
        itemPositions = Dictionary(
            matrix.items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
        firstDay = matrix.months.first?.first ?? matrix.today
        monthByDay = matrix.months.enumerated().flatMap { position, month in
            Array(repeating: position, count: month.first.days(until: month.last) + 1)
        }
    }

    mutating func add(_ tally: MatrixTally, to cells: inout [SIMD8<UInt16>]) {
        guard let unit = position(of: tally.unit), let item = position(of: tally.item),
            let first = matrix.months.first
        else { return }
        let start = matrix.position(unit: unit, item: item)
        tally.forEach(since: first) { month, state in
            guard matrix.months.indices.contains(month) else { return }
            cells[start + month][state.rawValue] &+= 1
        }
    }

    mutating func add(_ entry: MatrixEntry, to cells: inout [SIMD8<UInt16>]) {
        guard let unit = position(of: entry.unit), let item = position(of: entry.item) else { return }
        let start = matrix.position(unit: unit, item: item)
        switch entry.fact {
        case .obligation(let due, let isWaived, let evidence):
            guard let month = month(of: entry.day) else { return }
            let state = DutyState(
                due: due, isWaived: isWaived, evidence: evidence, on: matrix.today, soonUntil: soonUntil)
            cells[start + month][state.rawValue] &+= 1
        case .standing(let from, let to):
            markHanging(from: from, to: to, at: start)
        case .nothingArose(let period):
            for (offset, month) in matrix.months.enumerated() where period.overlaps(month.days) {
                cells[start + offset][DutyState.nothingArose.rawValue] &+= 1
            }
        }
    }

    /// What must hang at all times is looked at on the last day of each month that has begun: it hangs, or is missing.
    func judgeStanding(in cells: inout [SIMD8<UInt16>]) {
        for (item, value) in matrix.items.enumerated() where value.isStanding {
            for unit in matrix.units.indices where matrix.applies(unit: unit, item: item) {
                let start = matrix.position(unit: unit, item: item)
                for (offset, month) in matrix.months.enumerated() where month.first <= matrix.today {
                    let looked = min(month.last, matrix.today)
                    guard value.isInForce(on: looked), matrix.units[unit].validity.contains(looked) else {
                        continue
                    }
                    let state: DutyState = hanging[start]?[offset] == true ? .postedInTime : .missing
                    // An obligation about the newest document already tells how this month stands.
                    guard cells[start + offset] == .zero else { continue }
                    cells[start + offset][state.rawValue] = 1
                }
            }
        }
    }

    private mutating func markHanging(from: Day, to: Day?, at start: Int) {
        var months = hanging[start] ?? Array(repeating: false, count: matrix.months.count)
        for (offset, month) in matrix.months.enumerated() {
            let looked = min(month.last, matrix.today)
            if from <= looked, to.map({ looked < $0 }) ?? true { months[offset] = true }
        }
        hanging[start] = months
    }

    private func month(of day: Day) -> Int? {
        let offset = firstDay.days(until: day)
        return monthByDay.indices.contains(offset) ? monthByDay[offset] : nil
    }

    private mutating func position(of unit: Unit.ID) -> Int? {
        if let lastUnit, lastUnit.id == unit { return lastUnit.position }
        let position = unitPositions[unit]
        lastUnit = (unit, position)
        return position
    }

    private mutating func position(of item: DisclosureItem.ID) -> Int? {
        if let lastItem, lastItem.id == item { return lastItem.position }
        let position = itemPositions[item]
        lastItem = (item, position)
        return position
    }
}
