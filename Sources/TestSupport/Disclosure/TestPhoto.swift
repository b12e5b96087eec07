/// Pictures made by hand, with what a phone writes beside them.
package enum TestPhoto {
    /// The smallest grey JPEG, with Exif (orientation, camera and a place), a comment, and something behind its end.
    package static func jpeg(orientation: UInt8) -> [UInt8] {
        let exif: [UInt8] =
            Array("Exif".utf8) + [0, 0] + [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0]
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0] + [0, 0, 0, 0]
            + Array("Canon GPS 10.762622 106.660172".utf8)
        return [0xFF, 0xD8] + segment(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
            + segment(0xE1, exif) + segment(0xFE, Array("GPS comment".utf8))
            + segment(0xDB, [0] + [UInt8](repeating: 16, count: 64))
            + segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
            + segment(0xC4, [0x00] + [0, 1] + [UInt8](repeating: 0, count: 14) + [0])
            + segment(0xC4, [0x10] + [0, 1] + [UInt8](repeating: 0, count: 14) + [0])
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x3F] + [0xFF, 0xD9] + Array("hidden GPS".utf8)
    }

    /// A PNG of one pixel, with a text chunk and something behind its end.
    package static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0] + [
            0x3A, 0x7E, 0x9B, 0x55,
        ]
        + [0, 0, 0, 15] + Array("tEXtAuthor\u{0}Nguyen A".utf8) + [0, 0, 0, 0]
        + [0, 0, 0, 10] + Array("IDAT".utf8) + [0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1] + [
            0x48, 0xAF, 0xA4, 0x71,
        ]
        + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82] + Array("hidden".utf8)

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }
}
