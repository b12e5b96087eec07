import Foundation

/// How wide a line stands in Times New Roman, so that a rule under it can be as long as the text or a part of it.
package enum TextWidth {
    /// The width of one line in millimetres, without wrapping.
    package static func millimetres(_ text: String, sizePt: Double, isBold: Bool = false) -> Double {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + advance(of: $1, isBold: isBold) }
        return Double(thousandths) / 1_000 * sizePt * 25.4 / 72
    }

    /// Letters with marks are as wide as their base letter, the horned ones excepted.
    private static func advance(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
        if let width = ascii(scalar, isBold: isBold) { return width }
        for base in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1) {
            let isHorned = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.contains(
                "\u{31B}")
            if isHorned, let horned = horned[base] { return isBold ? horned.bold : horned.regular }
            if let width = ascii(base, isBold: isBold) { return width }
        }
        switch scalar {
        case "Đ": return 722
        case "đ": return isBold ? 556 : 500
        case "\u{A0}": return 250
        case "—", "…": return 1_000
        case _ where scalar.properties.generalCategory == .nonspacingMark: return 0
        default: return 500
        }
    }

    private static func ascii(_ scalar: Unicode.Scalar, isBold: Bool) -> Int? {
        guard (32..<127).contains(scalar.value) else { return nil }
        return (isBold ? bold : regular)[Int(scalar.value) - 32]
    }

    private static let horned: [Unicode.Scalar: (regular: Int, bold: Int)] = [
        "O": (722, 778), "o": (529, 554), "U": (776, 796), "u": (542, 600),
    ]

    // Advance widths from space to tilde in thousandths of the size, as the metrics of Times give them.
    private static let regular = [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500,
        500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
        389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500,
        500, 722,
        500, 500, 444, 480, 200, 480, 541,
    ]
    private static let bold = [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500,
        500, 500,
        500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
        500, 778,
        667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500,
        556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556,
        500, 722,
        500, 500, 444, 394, 220, 394, 520,
    ]
}
