/// What a figure says: an amount, or a rate with both its parts.
package enum FigureValue: Hashable, Sendable {
    case quantity(Quantity)
    case ratio(Ratio)
    /// A mean over units: the sum of what they say, and how many say it.
    case mean(total: Quantity, count: Int)

    package var quantity: Quantity? {
        if case .quantity(let quantity) = self { quantity } else { nil }
    }

    package var ratio: Ratio? {
        if case .ratio(let ratio) = self { ratio } else { nil }
    }

    package var isZero: Bool {
        switch self {
        case .quantity(let quantity): quantity == .zero
        case .ratio(let ratio): ratio.numerator == .zero
        case .mean(let total, _): total == .zero
        }
    }

    /// A number to draw and compare by: the amount, the percentage, the mean. Never kept.
    package var magnitude: Double? {
        switch self {
        case .quantity(let quantity): Double(quantity.hundredths) / 100
        case .ratio(let ratio): ratio.tenthsOfPercent.map { Double($0) / 10 }
        case .mean(let total, let count): count == 0 ? nil : Double(total.hundredths) / 100 / Double(count)
        }
    }
}
