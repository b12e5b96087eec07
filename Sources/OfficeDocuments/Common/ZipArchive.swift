import CZlib

/// A ZIP file made in memory. Every entry carries the same moment, so that equal content makes equal bytes.
package struct ZipArchive: Sendable {
    private var entries: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// 1 January 1980, 00:00: the first moment a ZIP file can name.
    private static let day: UInt16 = 0x0021
    /// Names are UTF-8.
    private static let flags: UInt16 = 0x0800
    private static let version: UInt16 = 20

    package init() {}

    package mutating func add(_ path: String, _ content: [UInt8]) {
        let deflated = deflate(content)
        let isSmaller = deflated.count < content.count
        let stored = isSmaller ? deflated : content
        let name = Array(path.utf8)

        let description: [UInt8] = Self.bytes { bytes in
            bytes.append(Self.version)
            bytes.append(Self.flags)
            bytes.append(UInt16(isSmaller ? Z_DEFLATED : 0))
            bytes.append(UInt16(0))
            bytes.append(Self.day)
            bytes.append(checksum(content))
            bytes.append(UInt32(stored.count))
            bytes.append(UInt32(content.count))
            bytes.append(UInt16(name.count))
            bytes.append(UInt16(0))
        }
        let offset = UInt32(entries.count)
        entries.append(UInt32(0x0403_4B50))
        entries += description + name + stored

        directory.append(UInt32(0x0201_4B50))
        directory.append(Self.version)
        directory += description
        directory.append(UInt16(0))  // no comment
        directory.append(UInt16(0))  // first disk
        directory.append(UInt16(0))  // internal attributes
        directory.append(UInt32(0))  // external attributes
        directory.append(offset)
        directory += name
        count += 1
    }

    package mutating func add(_ path: String, _ content: String) {
        add(path, Array(content.utf8))
    }

    /// The whole file.
    package var bytes: [UInt8] {
        let end: [UInt8] = Self.bytes { bytes in
            bytes.append(UInt32(0x0605_4B50))
            bytes.append(UInt32(0))
            bytes.append(UInt16(count))
            bytes.append(UInt16(count))
            bytes.append(UInt32(directory.count))
            bytes.append(UInt32(entries.count))
            bytes.append(UInt16(0))
        }
        return entries + directory + end
    }

    private static func bytes(_ write: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        write(&bytes)
        return bytes
    }
}

extension [UInt8] {
    /// Appends the number with its lowest byte first.
    fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        for index in 0..<(Number.bitWidth / 8) {
            append(UInt8(truncatingIfNeeded: number >> (8 * index)))
        }
    }
}

private func checksum(_ content: [UInt8]) -> UInt32 {
    UInt32(crc32(0, content, uInt(content.count)))
}

/// The content as a raw deflate stream.
private func deflate(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let started = deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
    precondition(started == Z_OK, "zlib could not start")
    defer { deflateEnd(&stream) }

    var content = content
    let bound = Int(deflateBound(&stream, uLong(content.count)))
    return content.withUnsafeMutableBufferPointer { source in
        [UInt8](unsafeUninitializedCapacity: bound) { target, length in
            stream.next_in = source.baseAddress
            stream.avail_in = uInt(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = uInt(target.count)
            let ended = CZlib.deflate(&stream, Z_FINISH)
            precondition(ended == Z_STREAM_END, "the bound of zlib was too small")
            length = bound - Int(stream.avail_out)
        }
    }
}
