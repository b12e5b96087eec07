/// How many must agree or be there (tỷ lệ): a share of some base, reached or passed.
package struct Threshold: Hashable, Sendable {
    package enum Comparison: String, Sendable {
        case moreThan = ">"
        case atLeast = ">="
    }

    package let numerator: Int
    package let denominator: Int
    package let comparison: Comparison
    /// What is counted, by name: households, voters, villages, members.
    package let bases: [String]

    package init?(_ fields: RuleFields) {
        guard let share = Self.share(fields) else { return nil }
        (numerator, denominator) = share
        if let sign = fields.string("op") {
            guard let known = Comparison(rawValue: sign) else { return nil }
            comparison = known
        } else {
            comparison = .atLeast
        }
        bases = fields.string("base").map { [$0] } ?? fields.strings("base")
    }

    /// Whether `count` out of `total` is enough. Nothing out of nothing never is.
    package func isMet(by count: Int, of total: Int) -> Bool {
        guard total > 0 else { return false }
        return switch comparison {
        case .moreThan: count * denominator > numerator * total
        case .atLeast: count * denominator >= numerator * total
        }
    }

    /// `percent: 50`, `fraction: 2/3` or `fraction: 75%`.
    private static func share(_ fields: RuleFields) -> (Int, Int)? {
        if let percent = fields.int("percent") {
            return (0...100).contains(percent) ? (percent, 100) : nil
        }
        guard let fraction = fields.string("fraction") else { return nil }
        if fraction.hasSuffix("%") {
            return Int(fraction.dropLast()).flatMap { (0...100).contains($0) ? ($0, 100) : nil }
        }
        let parts = fraction.split(separator: "/").map { Int($0) }
        guard parts.count == 2, let numerator = parts[0], let denominator = parts[1], numerator >= 0,
            denominator > 0, numerator <= denominator
        else { return nil }
        return (numerator, denominator)
    }
}
