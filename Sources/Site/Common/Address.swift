import Hummingbird

/// Where something is found on the site. Made only by the factories of the features, each in its own
/// `Address+feature.swift`; routes, links and redirects all take it from there.
package struct Address: Hashable, Sendable {
    /// The path and, after a question mark, what narrows the page down.
    package let path: String

    /// For the factories of features alone. `path` begins with a slash; values inside it come through `segment`.
    package init(path: String) {
        precondition(
            path.utf8.first == UInt8(ascii: "/") && path.utf8.dropFirst().first != UInt8(ascii: "/"),
            "an address is a path of this site")
        self.path = path
    }

    /// The same page, narrowed down by one more value; left as it is where there is no value.
    package func adding(_ name: String, _ value: String?) -> Address {
        guard let value else { return self }
        let mark = path.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return Address(path: "\(path)\(mark)\(Self.segment(name))=\(Self.segment(value))")
    }

    /// The place on the page with this identifier.
    package func at(_ fragment: String) -> Address {
        Address(path: "\(path)#\(Self.segment(fragment))")
    }

    /// The address as a route: parameters are written `:id` in the path.
    package var route: RouterPath {
        RouterPath(path)
    }

    /// Text as it may stand in one segment of a path or as a value of a query.
    package static func segment(_ text: String) -> String {
        // Identifiers and codes, which most segments are, stay as they are.
        if text.utf8.allSatisfy(isPlain) { return text }
        var result = ""
        for byte in text.utf8 {
            if isPlain(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
