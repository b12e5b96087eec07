extension FigureColumns {
    /// What these units did in this period and an earlier one together, of all that is added up over a period. Where either
    /// is not known, nothing is: the half of a year is not a year.
    package func joined(with earlier: FigureColumns) -> FigureColumns {
        var joined = FigureColumns(units: units, catalogue: catalogue)
        for (column, indicator) in catalogue.all.enumerated() where indicator.aggregation == .sum {
            for unit in units.entries.indices {
                if let now = self[column, unit], let then = earlier[column, unit] {
                    joined[column, unit] = now + then
                }
            }
        }
        joined.addUndivided(
            (undivided + earlier.undivided).filter {
                catalogue.all[$0.indicator].aggregation == .sum
            })
        return joined
    }
}
