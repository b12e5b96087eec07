/// A drawn "photograph" of a notice board, as evidence of a posting: a PNG of 320 × 200 points in sixteen colours.
struct DemoPicture {
    private static let width = 320
    private static let height = 200

    private var points: [UInt8]

    /// The board with its sheets; `chance` decides the wall, the sheets and the light.
    init(_ chance: DemoChance) {
        points = Array(repeating: UInt8(chance.number(1...3)), count: Self.width * Self.height)
        fill(0, 176, Self.width, 24, 4)
        fill(26, 20, 268, 144, 5)
        fill(32, 26, 256, 132, 6)
        for column in 0..<4 {
            for row in 0..<2 where !chance.happens(15) {
                addSheet(
                    44 + column * 60 + chance.number(0...5), 34 + row * 62 + chance.number(0...4), chance)
            }
        }
    }

    var png: [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity(Self.height * (Self.width / 2 + 1))
        for row in 0..<Self.height {
            rows.append(0)
            for pair in stride(from: row * Self.width, to: (row + 1) * Self.width, by: 2) {
                rows.append(points[pair] << 4 | points[pair + 1])
            }
        }
        let size = Self.bytes(UInt32(Self.width)) + Self.bytes(UInt32(Self.height))
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + Self.chunk("IHDR", size + [4, 3, 0, 0, 0])
            + Self.chunk("PLTE", Self.palette)
            + Self.chunk("IDAT", Self.stored(rows))
            + Self.chunk("IEND", [])
    }

    private mutating func addSheet(_ x: Int, _ y: Int, _ chance: DemoChance) {
        fill(x + 2, y + 2, 44, 54, 5)
        fill(x, y, 44, 54, UInt8(chance.number(7...9)))
        fill(x + 10, y + 5, 24, 3, 10)
        for line in 0..<8 { fill(x + 5, y + 13 + line * 4, chance.number(20...34), 1, 11) }
        fill(x + 29, y + 45, 8, 6, 12)
    }

    private mutating func fill(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ colour: UInt8) {
        for row in y..<min(y + height, Self.height) {
            for column in x..<min(x + width, Self.width) { points[row * Self.width + column] = colour }
        }
    }

    /// Sixteen colours: walls, floor, frame, cork, paper, ink, seal.
    private static let palette: [UInt8] = [
        0x00, 0x00, 0x00, 0xE8, 0xDD, 0xC4, 0xD9, 0xE0, 0xD6, 0xE6, 0xD3, 0xC0, 0x8C, 0x82, 0x74, 0x5A, 0x41,
        0x2E, 0xB9, 0x8A, 0x58, 0xFD, 0xFB, 0xF3, 0xF6, 0xF1, 0xDF, 0xFF, 0xFF, 0xFF, 0x2B, 0x2A, 0x28, 0x77,
        0x73, 0x6C, 0xB3, 0x2A, 0x1E, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    ]

    /// zlib with stored blocks (RFC 1950, 1951): nothing is compressed, so that the bytes are always the same.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        var position = 0
        while position < bytes.count {
            let end = min(position + 65_535, bytes.count)
            let length = UInt16(end - position)
            result.append(end == bytes.count ? 1 : 0)
            for word in [length, ~length] { result += [UInt8(word & 0xFF), UInt8(word >> 8)] }
            result += bytes[position..<end]
            position = end
        }
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return result + Self.bytes(high << 16 | low)
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(type.utf8) + content
        return bytes(UInt32(content.count)) + checked + bytes(cyclicSum(checked))
    }

    private static func cyclicSum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
            sum >> 8 ^ sums[Int((sum ^ UInt32(byte)) & 0xFF)]
        }
    }

    private static let sums: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
    }
}
