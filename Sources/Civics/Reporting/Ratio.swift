/// A part of a whole, kept as both so that it can always be recomputed: 318 of 340, never "93.5 %" alone.
package struct Ratio: Hashable, Sendable {
    package let numerator: Quantity
    package let denominator: Quantity

    package init(_ numerator: Quantity, of denominator: Quantity) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A part larger than its whole: something was counted wrong, and it is shown so that it can be put right.
    package var isOverfull: Bool { numerator > denominator }

    /// The share in tenths of a percent, rounded half up; nothing where the whole is zero. What is not quite all is
    /// never rounded up to all, and what is not quite nothing never down to nothing.
    package var tenthsOfPercent: Int? {
        guard denominator.hundredths > 0, numerator.hundredths >= 0 else { return nil }
        let part = numerator.hundredths.multipliedFullWidth(by: 2_000)
        let doubled = UInt64(denominator.hundredths) * 2
        let (sum, carried) = part.low.addingReportingOverflow(UInt64(denominator.hundredths))
        let high = UInt64(part.high) + (carried ? 1 : 0)
        guard high < doubled else { return nil }
        let rounded = Int(doubled.dividingFullWidth((high, sum)).quotient)
        if rounded == 1_000, numerator < denominator { return 999 }
        if rounded == 0, numerator.hundredths > 0 { return 1 }
        return rounded
    }

    package static func + (one: Self, other: Self) -> Self {
        Ratio(one.numerator + other.numerator, of: one.denominator + other.denominator)
    }
}
