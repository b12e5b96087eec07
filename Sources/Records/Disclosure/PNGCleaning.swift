/// A PNG picture without texts, times, Exif and whatever stands behind its end.
enum PNGCleaning {
    /// Nothing where the bytes are not a whole PNG.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        let signature = Array(bytes.prefix(8))
        guard signature == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { return nil }
        var result = signature
        var position = 8
        var hasPicture = false
        while position + 12 <= bytes.count {
            let length = bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            let end = position + 12 + length
            guard end <= bytes.count else { return nil }
            let type = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
            if kept.contains(type) { result += bytes[position..<end] }
            if type == "IDAT" { hasPicture = true }
            if type == "IEND" { return hasPicture ? result : nil }
            position = end
        }
        return nil
    }

    /// The chunks that make the picture (and its animation).
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs",
        "acTL",
        "fcTL", "fdAT",
    ]
}

/// A WebP picture without Exif and XMP.
enum WebPCleaning {
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)),
            bytes[8..<12].elementsEqual(Array("WEBP".utf8))
        else { return nil }
        let stated = 8 + littleEndian(bytes[4..<8])
        guard stated <= bytes.count else { return nil }
        var body: [UInt8] = []
        var hasPicture = false
        var position = 12
        while position + 8 <= stated {
            let type = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
            let length = littleEndian(bytes[(position + 4)..<(position + 8)])
            let end = position + 8 + length + length % 2
            guard end <= stated else { return nil }
            var chunk = Array(bytes[position..<end])
            if type == "VP8X", chunk.count > 8 { chunk[8] &= ~0b0000_1100 }
            if kept.contains(type) { body += chunk }
            hasPicture = hasPicture || type == "VP8 " || type == "VP8L" || type == "ANMF"
            position = end
        }
        guard hasPicture else { return nil }
        let size = UInt32(body.count + 4)
        return Array("RIFF".utf8) + (0..<4).map { UInt8(size >> ($0 * 8) & 0xFF) } + Array("WEBP".utf8) + body
    }

    private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
