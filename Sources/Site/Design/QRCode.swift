import CQREncode

/// A QR code as a drawing: a square of modules, dark ones as one SVG path.
package struct QRCode: Equatable, Sendable {
    /// How many modules a side has, without the quiet border.
    package let size: Int
    /// Row by row.
    private let modules: [Bool]

    /// How much of the drawing may be lost, as by a fold or a stain on a posted sheet.
    package enum Correction: Sendable {
        /// A seventh.
        case medium
        /// A quarter.
        case quartile
    }

    /// The border that readers need around the code, in modules.
    private static let quiet = 4

    /// Nothing where the text is empty or longer than a QR code can hold (about 2,300 bytes).
    package init?(_ text: String, correction: Correction = .medium) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return nil }
        let level = correction == .medium ? QR_ECLEVEL_M : QR_ECLEVEL_Q
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level) else { return nil }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        // The lowest bit of each module says dark or light; the others belong to the encoder.
        modules = (0..<(size * size)).map { code.pointee.data[$0] & 1 == 1 }
    }

    package subscript(row: Int, column: Int) -> Bool {
        modules[row * size + column]
    }

    /// The side of the drawing in modules, quiet border included: the number for `viewBox`.
    package var sideWithBorder: Int { size + 2 * Self.quiet }

    /// The `d` of an SVG path in a view box of `0 0 sideWithBorder sideWithBorder`: a bar for each run of dark modules.
    package var path: String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                guard self[row, column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < size, self[row, column] { column += 1 }
                path += "M\(start + Self.quiet) \(row + Self.quiet)h\(column - start)v1h-\(column - start)z"
            }
        }
        return path
    }
}
