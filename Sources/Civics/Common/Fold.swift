import Foundation

extension String {
    /// The text as searched and sorted without marks: NFC, lower case, no diacritics, đ as d.
    package var folded: String {
        guard unicodeScalars.allSatisfy(\.standsAlone) else { return foldedWithMarks }
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
            case 0x80..<0x300: result += Self.foldedLatin[Int(scalar.value) - 0x80]
            case 0x1E00...0x1EFF: result += Self.foldedVietnamese[Int(scalar.value) - 0x1E00]
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The same of any text, with marks that stand apart from their letters too.
    var foldedWithMarks: String {
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
        unicodeScalars.allSatisfy(\.standsAlone) ? self : precomposedStringWithCanonicalMapping
    }

    // What nearly all text here is made of, folded once.
    private static let foldedLatin = folded(0x80..<0x300)
    private static let foldedVietnamese = folded(0x1E00..<0x1F00)

    private static func folded(_ range: Range<UInt32>) -> [String] {
        range.map { Unicode.Scalar($0).map { String($0).foldedWithMarks } ?? "" }
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter or sign of Latin and Vietnamese writing that NFC leaves as it is and joins to no other. Such text
    /// is known to be in NFC without taking it apart (UAX #15, section 9).
    fileprivate var standsAlone: Bool {
        value < 0x300 || (0x1E00...0x1EFF).contains(value) || (0x2010...0x2027).contains(value)
    }
}
