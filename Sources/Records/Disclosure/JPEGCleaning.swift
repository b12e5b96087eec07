/// A photo without what a phone writes beside it: place, time, camera, thumbnails, whatever hides behind its end.
///
/// The segments of the file are copied one by one (ITU-T T.81 annex B); only those that make the picture go through,
/// and of the Exif segment nothing but which side is up.
enum JPEGCleaning {
    /// Nothing where the bytes are not a whole JPEG.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var result: [UInt8] = [0xFF, 0xD8]
        var position = 2
        var hasPicture = false
        while let marker = marker(in: bytes, at: &position) {
            switch marker {
            case 0xD9: return hasPicture ? result + [0xFF, 0xD9] : nil
            case 0x01, 0xD0...0xD7: continue
            default: break
            }
            guard let end = segmentEnd(in: bytes, at: position) else { return nil }
            let segment = bytes[position..<end]
            position = end
            if marker == 0xE1, let orientation = ExifOrientation.read(segment.dropFirst(2)) {
                result += ExifOrientation.segment(orientation)
            }
            guard makesPicture(marker) else { continue }
            result += [0xFF, marker] + segment
            if marker == 0xDA {
                hasPicture = true
                let data = scanEnd(in: bytes, from: position)
                result += bytes[position..<data]
                position = data
            }
        }
        return nil
    }

    /// JFIF, colour profile and Adobe transform stay; all other application segments and comments go.
    private static func makesPicture(_ marker: UInt8) -> Bool {
        switch marker {
        case 0xE0, 0xE2, 0xEE: true
        case 0xE1...0xEF, 0xFE: false
        default: true
        }
    }

    private static func marker(in bytes: [UInt8], at position: inout Int) -> UInt8? {
        guard position < bytes.count, bytes[position] == 0xFF else { return nil }
        while position < bytes.count, bytes[position] == 0xFF { position += 1 }
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    private static func segmentEnd(in bytes: [UInt8], at position: Int) -> Int? {
        guard position + 2 <= bytes.count else { return nil }
        let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
        let end = position + length
        return length >= 2 && end <= bytes.count ? end : nil
    }

    /// The picture's data run until a marker other than a stuffed byte or a restart.
    private static func scanEnd(in bytes: [UInt8], from start: Int) -> Int {
        var position = start
        while position + 1 < bytes.count {
            if bytes[position] == 0xFF {
                let next = bytes[position + 1]
                guard next == 0 || (0xD0...0xD7).contains(next) else { return position }
                position += 2
            } else {
                position += 1
            }
        }
        return bytes.count
    }
}

/// The one thing of an Exif segment that the picture needs: which side is up.
enum ExifOrientation {
    private static let name: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]

    /// Nothing where the segment says nothing, or that the picture stands upright.
    static func read(_ segment: ArraySlice<UInt8>) -> UInt8? {
        guard segment.starts(with: name) else { return nil }
        let tiff = Array(segment.dropFirst(name.count))
        guard tiff.count >= 8 else { return nil }
        let isLittle = tiff[0] == 0x49
        func integer(_ position: Int, _ size: Int) -> Int? {
            guard position >= 0, position + size <= tiff.count else { return nil }
            let bytes = tiff[position..<(position + size)]
            return isLittle
                ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : bytes.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = integer(4, 4), let count = integer(start, 2) else { return nil }
        for entry in 0..<count {
            let position = start + 2 + entry * 12
            guard let tag = integer(position, 2) else { return nil }
            if tag == 0x0112, let value = integer(position + 8, 2), (2...8).contains(value) {
                return UInt8(value)
            }
        }
        return nil
    }

    static func segment(_ orientation: UInt8) -> [UInt8] {
        let tiff: [UInt8] =
            [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            + [0, 0, 0, 0]
        let length = 2 + name.count + tiff.count
        return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + name + tiff
    }
}
