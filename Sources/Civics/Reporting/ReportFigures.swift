/// All figures of one unit's report, as they stand: computed where records exist, otherwise entered, corrected where
/// somebody gave a reason, and rates recomputed from their parts.
package struct ReportFigures: Equatable, Sendable {
    package let form: UnitKind.ReportForm
    package let figures: [Indicator.Key: Figure]

    package struct Entry: Equatable, Sendable {
        package let quantity: Quantity
        package let source: String

        package init(quantity: Quantity, source: String) {
            self.quantity = quantity
            self.source = source
        }
    }

    package struct Adjustment: Equatable, Sendable {
        package let quantity: Quantity
        package let reason: String

        package init(quantity: Quantity, reason: String) {
            self.quantity = quantity
            self.reason = reason
        }
    }

    /// As they were frozen.
    package init(form: UnitKind.ReportForm, frozen figures: [Indicator.Key: Figure]) {
        self.form = form
        self.figures = figures
    }

    package init(
        form: UnitKind.ReportForm, catalogue: IndicatorCatalogue, computed: [Indicator.Key: Quantity],
        entered: [Indicator.Key: Entry] = [:], adjusted: [Indicator.Key: Adjustment] = [:]
    ) {
        var figures: [Indicator.Key: Figure] = [:]
        let asked = catalogue.indicators(for: form)
        for indicator in asked where !indicator.isRatio {
            let key = indicator.key
            var figure =
                computed[key].map(Figure.computed)
                ?? entered[key].map { Figure.entered($0.quantity, source: $0.source) } ?? .absent
            if let adjustment = adjusted[key] {
                figure = figure.adjusted(to: adjustment.quantity, reason: adjustment.reason)
            }
            if !figure.isAbsent { figures[key] = figure }
        }
        for indicator in asked {
            guard let parts = indicator.parts, let numerator = figures[parts.numerator]?.quantity,
                let whole = figures[parts.denominator]?.quantity
            else { continue }
            figures[indicator.key] = Figure(.ratio(Ratio(numerator, of: whole)), .derived)
        }
        self.form = form
        self.figures = figures
    }

    package subscript(key: Indicator.Key) -> Figure {
        figures[key] ?? .absent
    }

    /// A report in which nobody gave anything, and for which nothing was done that records could count, is no report.
    /// That the unit exists, or that something was asked of it, is nothing it did.
    package func isEmpty(in catalogue: IndicatorCatalogue, beside asked: Set<Indicator.Key>) -> Bool {
        !figures.contains { key, figure in
            switch figure.origin {
            case .entered, .adjusted: return true
            case .computed:
                guard catalogue[key]?.aggregation == .sum, !asked.contains(key) else { return false }
                return !(figure.value?.isZero ?? true)
            case .consolidated, .derived, .absent: return false
            }
        }
    }
}
