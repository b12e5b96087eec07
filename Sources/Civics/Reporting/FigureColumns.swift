/// The amounts of many units for many indicators: a column for each indicator, with a place for each unit. What is
/// absent stays absent.
package struct FigureColumns: Sendable {
    package let units: ReportingUnits
    package let catalogue: IndicatorCatalogue
    private var columns: [[Int64]]

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

    /// Sets an amount by the names of indicator and unit. Units that are not in the report are passed over; the
    /// indicator must be in the catalogue.
    package mutating func set(_ key: Indicator.Key, of unit: Unit.ID, to quantity: Quantity) {
        guard let column = catalogue.position(of: key) else { preconditionFailure("no indicator '\(key)'") }
        guard let position = units.position(of: unit) else { return }
        self[column, position] = quantity
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
            if let kind = units[position].kind, indicator.applies(to: kind), self[column, position] == nil {
                self[column, position] = .zero
            }
        }
    }
}
