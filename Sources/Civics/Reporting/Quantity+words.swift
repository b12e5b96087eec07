extension Quantity {
    /// The number as people write it: `1.234,5` in Vietnamese, `1,234.5` in English.
    package func text(in language: Language) -> String {
        let (grouping, point) = language == .vietnamese ? (".", ",") : (",", ".")
        let plain = description.split(separator: ".", omittingEmptySubsequences: false)
        let sign = isNegative ? "−" : ""
        let digits = plain[0].drop { $0 == "-" }
        var groups: [Substring] = []
        var rest = digits
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        return sign + groups.joined(separator: grouping) + (plain.count > 1 ? point + plain[1] : "")
    }

    package var phrase: Phrase {
        Phrase(text(in: .vietnamese), text(in: .english))
    }
}

extension Ratio {
    /// `93,5 %`; nothing where the whole is zero.
    package func percentText(in language: Language) -> String? {
        tenthsOfPercent.map { Quantity(hundredths: Int64($0) * 10).text(in: language) + " %" }
    }

    /// `318/340`.
    package func partsText(in language: Language) -> String {
        "\(numerator.text(in: language))/\(denominator.text(in: language))"
    }
}

extension FigureValue {
    /// The value with what it counts: `12 lượt`, `93,5 % (318/340)`, `1.250.000 đồng`.
    package func text(of unit: CountedUnit, in language: Language) -> String {
        switch self {
        case .quantity(let quantity):
            "\(quantity.text(in: language)) \(unit.name(beside: quantity)[language])"
        case .ratio(let ratio):
            ratio.percentText(in: language).map { "\($0) (\(ratio.partsText(in: language)))" }
                ?? ratio.partsText(in: language)
        case .mean: "\(bare(in: language)) \(unit.name[language])"
        }
    }

    /// The value as it stands in a table: the number, the percentage, the mean to two digits.
    package func bare(in language: Language) -> String {
        switch self {
        case .quantity(let quantity): return quantity.text(in: language)
        case .ratio(let ratio): return ratio.percentText(in: language) ?? "–"
        case .mean(let total, let count):
            guard count > 0 else { return "–" }
            let half = Int64(count) / 2 * (total.isNegative ? -1 : 1)
            return Quantity(hundredths: (total.hundredths + half) / Int64(count)).text(in: language)
        }
    }
}
