/// A piece of XML. Literals are taken as they stand; interpolated text is escaped, and what XML cannot carry is left
/// out.
struct XML: Equatable, Sendable {
    private(set) var source: String

    static let empty: XML = ""
    static let declaration: XML = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

    static func += (one: inout XML, other: XML) {
        one.source += other.source
    }

    static func + (one: XML, other: XML) -> XML {
        var result = one
        result += other
        return result
    }
}

extension XML: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        source = value
    }

    init(stringInterpolation: StringInterpolation) {
        source = stringInterpolation.source
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source: String

        init(literalCapacity: Int, interpolationCount: Int) {
            source = ""
            source.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) {
            source += literal
        }

        mutating func appendInterpolation(_ text: String) {
            source += text.escapedForXML
        }

        mutating func appendInterpolation(_ number: Int) {
            source += String(number)
        }

        mutating func appendInterpolation(_ xml: XML) {
            source += xml.source
        }

        mutating func appendInterpolation(_ pieces: some Sequence<XML>) {
            for piece in pieces { source += piece.source }
        }
    }
}

extension String {
    /// The text for element content and attributes alike.
    fileprivate var escapedForXML: String {
        guard
            utf8.contains(where: {
                $0 < 0x20 || $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0xEF
            })
        else { return self }
        var result = ""
        result.reserveCapacity(utf8.count + 16)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _ where scalar.isAllowedInXML: result.unicodeScalars.append(scalar)
            default: continue
            }
        }
        return result
    }

    /// The text without the characters that no XML document may hold.
    var legalInXML: String {
        guard unicodeScalars.contains(where: { !$0.isAllowedInXML }) else { return self }
        var result = ""
        result.unicodeScalars.append(contentsOf: unicodeScalars.filter(\.isAllowedInXML))
        return result
    }
}

extension Unicode.Scalar {
    /// https://www.w3.org/TR/xml/#charsets
    var isAllowedInXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
