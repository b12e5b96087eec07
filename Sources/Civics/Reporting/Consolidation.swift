/// The figures of every unit of the tree put together with those of all below it (tổng hợp).
///
/// Amounts are added up, apart for each form of report. A rate is recomputed from the totals of its parts, over the
/// units that gave both: it is never averaged, and cannot pass 100 % unless a unit's own does.
package struct Consolidation: Sendable {
    package let columns: FigureColumns
    private let parts: [Part]
    /// How many units of each form stand at or under each position.
    private let asked: [[Int32]]

    package var units: ReportingUnits { columns.units }
    package var catalogue: IndicatorCatalogue { columns.catalogue }

    /// Running totals of one indicator: for each form, for each unit.
    private struct Part: Sendable {
        var forms: [UnitKind.ReportForm] = []
        var sums: [[Int64]] = []
        /// Of a rate, the totals of the whole.
        var wholes: [[Int64]] = []
        /// How many units gave the figure.
        var given: [[Int32]] = []
    }

    package init(of columns: FigureColumns) {
        self.columns = columns
        let units = columns.units
        asked = UnitKind.ReportForm.allCases.map { form in
            Self.summed(units.entries.map { $0.form == form ? 1 : 0 }, up: units)
        }
        var undivided: [Int: [FigureColumns.Undivided]] = [:]
        for amount in columns.undivided { undivided[amount.indicator, default: []].append(amount) }
        parts = columns.catalogue.all.indices.map { indicator in
            Self.part(indicator, columns, undivided: undivided)
        }
    }

    private static func part(
        _ position: Int, _ columns: FigureColumns, undivided: [Int: [FigureColumns.Undivided]]
    ) -> Part {
        let indicator = columns.catalogue.all[position]
        guard indicator.consolidation != .none else { return Part() }
        let ratio = indicator.parts.flatMap { parts -> (Int, Int)? in
            guard let numerator = columns.catalogue.position(of: parts.numerator),
                let whole = columns.catalogue.position(of: parts.denominator)
            else { return nil }
            return (numerator, whole)
        }
        let forms =
            (ratio == nil ? indicator.kinds : columns.catalogue.commonKinds(of: indicator))
            .sorted { $0.position < $1.position }
        var part = Part(forms: forms)
        for form in forms {
            let count = columns.units.count
            var sums = [Int64](repeating: 0, count: count)
            var wholes = ratio == nil ? [] : sums
            var given = [Int32](repeating: 0, count: count)
            for unit in 0..<count where columns.units[unit].form == form {
                if let (numerator, whole) = ratio {
                    guard let one = columns[numerator, unit], let other = columns[whole, unit] else {
                        continue
                    }
                    sums[unit] = one.hundredths
                    wholes[unit] = other.hundredths
                } else {
                    guard let amount = columns[position, unit] else { continue }
                    sums[unit] = amount.hundredths
                }
                given[unit] = 1
            }
            let (upper, lower) = ratio ?? (position, -1)
            for amount in undivided[upper] ?? [] where amount.form == form {
                sums[amount.holder] += amount.quantity.hundredths
            }
            for amount in undivided[lower] ?? [] where amount.form == form {
                wholes[amount.holder] += amount.quantity.hundredths
            }
            part.sums.append(summed(sums, up: columns.units))
            if ratio != nil { part.wholes.append(summed(wholes, up: columns.units)) }
            part.given.append(summed(given, up: columns.units))
        }
        return part
    }

    private static func summed<Number: FixedWidthInteger>(_ own: [Number], up units: ReportingUnits)
        -> [Number]
    {
        var totals = own
        for unit in units.childrenFirst {
            guard let parent = units[unit].parent else { continue }
            let (sum, overflow) = totals[parent].addingReportingOverflow(totals[unit])
            totals[parent] = overflow ? (totals[unit] < 0 ? .min : .max) : sum
        }
        return totals
    }

    /// The figure of the unit and all below it, over these forms or all.
    package func figure(
        _ key: Indicator.Key, at unit: Int, forms: Set<UnitKind.ReportForm>? = nil
    ) -> Figure {
        guard let position = catalogue.position(of: key) else { return .absent }
        let indicator = catalogue.all[position]
        let part = parts[position]
        var (sum, whole, given, asked) = (Quantity.zero, Quantity.zero, 0, 0)
        for (index, form) in part.forms.enumerated() where forms?.contains(form) ?? true {
            sum += Quantity(hundredths: part.sums[index][unit])
            if indicator.isRatio { whole += Quantity(hundredths: part.wholes[index][unit]) }
            given += Int(part.given[index][unit])
            asked += Int(self.asked[form.position][unit])
        }
        guard given > 0 || sum != .zero || whole != .zero else { return .absent }
        let value: FigureValue =
            switch indicator.consolidation {
            case .recompute: .ratio(Ratio(sum, of: whole))
            case .weightedAverage: .mean(total: sum, count: given)
            case .sum, .none: .quantity(sum)
            }
        return Figure(value, .consolidated(units: given, of: asked))
    }

    /// The figure of the unit alone; a rate out of its own two parts.
    package func own(_ key: Indicator.Key, of unit: Int) -> FigureValue? {
        guard let indicator = catalogue[key], let position = catalogue.position(of: key) else { return nil }
        guard let parts = indicator.parts else { return columns[position, unit].map(FigureValue.quantity) }
        guard let upper = catalogue.position(of: parts.numerator),
            let lower = catalogue.position(of: parts.denominator),
            let numerator = columns[upper, unit], let whole = columns[lower, unit]
        else { return nil }
        return .ratio(Ratio(numerator, of: whole))
    }

    /// How many units at and below this one the indicator is asked of.
    package func asked(_ key: Indicator.Key, at unit: Int) -> Int {
        guard let indicator = catalogue[key] else { return 0 }
        return indicator.kinds.reduce(0) { $0 + Int(asked[$1.position][unit]) }
    }

    /// How many units of the form stand at or below this one.
    package func count(of form: UnitKind.ReportForm, at unit: Int) -> Int {
        Int(asked[form.position][unit])
    }
}
