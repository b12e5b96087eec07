import Foundation

extension String {
    /// The text as searched and sorted without marks: NFC, lower case, no diacritics, đ as d.
    package var folded: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            switch scalar {
            case "đ": result.unicodeScalars.append("d")
            case _ where scalar.properties.generalCategory == .nonspacingMark: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text as kept: NFC, so that one word has one spelling.
    package var normalized: String {
        precomposedStringWithCanonicalMapping
    }
}
