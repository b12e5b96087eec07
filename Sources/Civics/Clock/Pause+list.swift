extension Pause {
    /// Reads `FROM/TO` or `FROM..TO`.
    package init?(_ text: String) {
        var text = text
        guard let pause = text.withUTF8({ Pause(utf8: $0[...]) }) else { return nil }
        self = pause
    }

    /// Reads pauses parted by `;`, with blanks between; nothing where one of them is none.
    package static func list(_ text: String) -> [Pause]? {
        var text = text
        return text.withUTF8 { bytes in
            var pauses: [Pause] = []
            var start = 0
            for position in 0...bytes.count
            where position == bytes.count || bytes[position] == UInt8(ascii: ";") {
                guard let pause = Pause(utf8: withoutBlanks(bytes[start..<position])) else { return nil }
                pauses.append(pause)
                start = position + 1
            }
            return pauses
        }
    }

    private init?(utf8 bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let (start, end) = (bytes.startIndex, bytes.endIndex)
        guard bytes.count == 21 || bytes.count == 22, let first = Day(utf8: bytes[start..<start + 10]),
            let last = Day(utf8: bytes[(end - 10)..<end])
        else { return nil }
        let isParted =
            bytes.count == 21
            ? bytes[start + 10] == UInt8(ascii: "/")
            : bytes[start + 10] == UInt8(ascii: ".") && bytes[start + 11] == UInt8(ascii: ".")
        guard isParted else { return nil }
        self.init(first, last)
    }

    private static func withoutBlanks(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Slice<UnsafeBufferPointer<UInt8>> {
        var bytes = bytes
        while bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
        return bytes
    }
}
