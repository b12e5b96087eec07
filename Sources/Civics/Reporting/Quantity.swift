/// How much or how many, exact to the hundredth: postings, đồng, square metres, days of labour.
package struct Quantity: Hashable, Comparable, Sendable {
    package let hundredths: Int64

    package init(hundredths: Int64) {
        self.hundredths = hundredths
    }

    package init(_ whole: Int) {
        hundredths = Int64(whole) * 100
    }

    package static let zero = Quantity(hundredths: 0)

    package var isWhole: Bool { hundredths % 100 == 0 }
    package var isNegative: Bool { hundredths < 0 }

    /// The number without what stands after the decimal mark.
    package var whole: Int { Int(hundredths / 100) }

    package static func < (one: Self, other: Self) -> Bool {
        one.hundredths < other.hundredths
    }

    package static func + (one: Self, other: Self) -> Self {
        let (sum, overflow) = one.hundredths.addingReportingOverflow(other.hundredths)
        return Quantity(hundredths: overflow ? (one.isNegative ? .min : .max) : sum)
    }

    package static func - (one: Self, other: Self) -> Self {
        let (difference, overflow) = one.hundredths.subtractingReportingOverflow(other.hundredths)
        return Quantity(hundredths: overflow ? (one.isNegative ? .min : .max) : difference)
    }

    package static func += (one: inout Self, other: Self) {
        one = one + other
    }

    /// Beyond this nothing is taken in: ten thousand units with this much each still add up exactly.
    package static let greatest = Quantity(hundredths: 900_000_000_000_000)
}

extension Quantity: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) {
        self.init(value)
    }
}

extension Quantity: CustomStringConvertible {
    /// As kept in files and machine-readable answers: `1250`, `12.5`, `-0.25`.
    package var description: String {
        let magnitude = hundredths.magnitude
        let sign = isNegative ? "-" : ""
        let (whole, rest) = (magnitude / 100, magnitude % 100)
        switch (rest, rest % 10) {
        case (0, _): return "\(sign)\(whole)"
        case (_, 0): return "\(sign)\(whole).\(rest / 10)"
        default: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
        }
    }
}
