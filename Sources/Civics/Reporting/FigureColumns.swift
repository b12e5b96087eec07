/// The amounts of many units for many indicators: a column for each indicator, with a place for each unit. What is
/// absent stays absent.
package struct FigureColumns: Sendable {
    package let units: ReportingUnits
    package let catalogue: IndicatorCatalogue
    /// What units that were split had, and where it counts.
    package private(set) var undivided: [Undivided] = []
    private var columns: [[Int64]]

    package struct Undivided: Equatable, Sendable {
        package let indicator: Int
        package let holder: Int
        package let form: UnitKind.ReportForm
        package let quantity: Quantity
    }

    /// Stands where there is no amount; no amount can be as low.
    private static let absent = Int64.min

    package init(units: ReportingUnits, catalogue: IndicatorCatalogue) {
        self.units = units
        self.catalogue = catalogue
        columns = Array(repeating: [], count: catalogue.all.count)
    }

    package subscript(indicator: Int, unit: Int) -> Quantity? {
        get {
            let column = columns[indicator]
            guard !column.isEmpty, column[unit] != Self.absent else { return nil }
            return Quantity(hundredths: column[unit])
        }
        set {
            if columns[indicator].isEmpty {
                columns[indicator] = Array(repeating: Self.absent, count: units.count)
            }
            columns[indicator][unit] = newValue?.hundredths ?? Self.absent
        }
    }

    /// Adds an amount to what the unit has, under the unit that answers for it today: a village's to its commune, a
    /// merged unit's to its successor. Units that are not in the report are passed over; the indicator must be in the
    /// catalogue.
    ///
    /// - Parameter form: the set of indicators the unit reported by, needed only where it was split since.
    package mutating func add(
        _ key: Indicator.Key, of unit: Unit.ID, _ quantity: Quantity, form: UnitKind.ReportForm? = nil
    ) {
        guard let column = catalogue.position(of: key) else { preconditionFailure("no indicator '\(key)'") }
        switch units.place(of: unit) {
        case .unit(let position): self[column, position] = (self[column, position] ?? .zero) + quantity
        case .undivided(let holder):
            if let form = form ?? catalogue.all[column].kinds.min(by: { $0.position < $1.position }) {
                undivided.append(
                    Undivided(indicator: column, holder: holder, form: form, quantity: quantity))
            }
        case nil: break
        }
    }

    mutating func addUndivided(_ amounts: [Undivided]) {
        undivided += amounts
    }

    /// Takes over what was counted elsewhere of other indicators for the same units.
    package mutating func take(_ others: FigureColumns) {
        precondition(others.units.count == units.count, "other units")
        for column in columns.indices where !others.columns[column].isEmpty {
            precondition(columns[column].isEmpty, "an indicator that was counted twice")
            columns[column] = others.columns[column]
        }
        undivided += others.undivided
    }

    package func quantity(_ key: Indicator.Key, of unit: Unit.ID) -> Quantity? {
        guard let column = catalogue.position(of: key), let position = units.position(of: unit) else {
            return nil
        }
        return self[column, position]
    }

    /// Makes zero what is absent for units that the indicator is asked of: their register is kept here, and is empty.
    package mutating func fillWithZero(_ key: Indicator.Key) {
        guard let column = catalogue.position(of: key) else { preconditionFailure("no indicator '\(key)'") }
        let indicator = catalogue.all[column]
        for position in units.entries.indices {
            if let form = units[position].form, indicator.applies(to: form), self[column, position] == nil {
                self[column, position] = .zero
            }
        }
    }
}

extension FigureColumns {
    /// Takes out everything one unit has.
    package mutating func clear(unit: Int) {
        for indicator in catalogue.all.indices where self[indicator, unit] != nil {
            self[indicator, unit] = nil
        }
    }

    /// Makes absent what is zero of the indicators named, save for the units that had begun to keep their book: before
    /// the first record of its kind nobody knows what there was.
    package mutating func forgetZeros(exceptOf keepers: [Int: Set<Int>]) {
        for (column, kept) in keepers {
            for position in units.entries.indices where !kept.contains(position) {
                if self[column, position] == .zero { self[column, position] = nil }
            }
        }
    }

    /// The same amounts on another map: those of units that are gone with their successors, those of units that were
    /// split or given up with the unit that held them. Totals do not change.
    ///
    /// What is not added up over units (a satisfaction index) follows only a unit that took over from one alone.
    package func restated(on map: ReportingUnits) -> FigureColumns {
        var result = FigureColumns(units: map, catalogue: catalogue)
        var owners: [Int: Int] = [:]
        let places = units.entries.indices.map { map.place(of: units[$0].id) }
        for case .unit(let position)? in places { owners[position, default: 0] += 1 }
        for unit in units.entries.indices {
            for (position, indicator) in catalogue.all.enumerated() {
                guard let quantity = self[position, unit] else { continue }
                switch places[unit] {
                case .unit(let place) where indicator.consolidation == .sum:
                    result[position, place] = (result[position, place] ?? .zero) + quantity
                case .unit(let place) where owners[place] == 1:
                    result[position, place] = quantity
                case .unit: break
                case .undivided, nil:
                    guard indicator.consolidation == .sum, let form = units[unit].form,
                        let holder = holder(of: unit, places, in: map)
                    else { continue }
                    result.undivided.append(
                        Undivided(indicator: position, holder: holder, form: form, quantity: quantity))
                }
            }
        }
        return result
    }

    private func holder(of unit: Int, _ places: [ReportingUnits.Place?], in map: ReportingUnits) -> Int? {
        if places[unit] == nil, map.isSucceeded(units[unit].id) { return nil }
        var current: Int? = unit
        while let next = current {
            switch places[next] {
            case .undivided(let holder): return holder
            case .unit(let position) where next != unit: return position
            case .unit, nil: current = units[next].parent
            }
        }
        return nil
    }
}
