/// Writes CSV as RFC 4180 wants it: commas, CR LF, quotes only where they are needed.
package struct CSVWriter {
    /// Puts an apostrophe before what a spreadsheet would take for a formula. For files that people open; a file that is
    /// to be read back by this program must stay as it is.
    package let guardsAgainstFormulas: Bool
    package private(set) var bytes: [UInt8] = []

    /// - Parameter mark: begins with the byte order mark, by which Excel knows UTF-8.
    package init(guardsAgainstFormulas: Bool = false, mark: Bool = false) {
        self.guardsAgainstFormulas = guardsAgainstFormulas
        if mark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    package mutating func row(_ fields: some Sequence<String>) {
        var isFirst = true
        for field in fields {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(guardsAgainstFormulas && Self.looksLikeFormula(field) ? "'" + field : field)
        }
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ field: String) {
        let needsQuotes = field.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard needsQuotes || field.first == " " || field.last == " " else {
            bytes.append(contentsOf: field.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in field.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    // The characters that begin a formula, and those that a spreadsheet drops before looking:
    // https://owasp.org/www-community/attacks/CSV_Injection
    private static func looksLikeFormula(_ field: String) -> Bool {
        guard let first = field.unicodeScalars.first else { return false }
        return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
    }
}
