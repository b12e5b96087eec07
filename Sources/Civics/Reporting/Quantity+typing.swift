extension Quantity {
    /// Reads a number as people type it: `1.234,5` in Vietnamese, `1,234.5` in English; marks between thousands may
    /// be left out or be spaces. Nothing where it is not a number, has more than two decimals or is too large.
    package init?(typed text: String, in language: Language) {
        let (grouping, point): (Character, Character) =
            switch language {
            case .vietnamese: (".", ",")
            case .english: (",", ".")
            }
        var rest = Substring(text.filter { !$0.isWhitespace })
        let isNegative = rest.first == "-" || rest.first == "−"
        if isNegative { rest = rest.dropFirst() }
        let parts = rest.split(separator: point, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2,
            let wholeDigits = Self.digits(whole, grouping: grouping)
        else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard (1...2).contains(decimals.count), decimals.allSatisfy(Self.isDigit), wholeDigits.count <= 13,
            let wholeNumber = Int64(wholeDigits),
            let decimalNumber = Int64(decimals.count == 1 ? decimals + "0" : decimals)
        else { return nil }
        let magnitude = wholeNumber * 100 + decimalNumber
        guard magnitude <= Self.greatest.hundredths else { return nil }
        self.init(hundredths: isNegative ? -magnitude : magnitude)
    }

    /// The digits of a whole number, where the marks between thousands, if any, stand every three digits.
    private static func digits(_ text: Substring, grouping: Character) -> String? {
        let groups = text.split(separator: grouping, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
        guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
        else { return nil }
        return groups.joined()
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }
}
