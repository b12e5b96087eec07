import CZlib
import Foundation

/// A ZIP file as a reader sees it: from the directory at its end, entry by entry, checksums compared.
package struct ReadArchive {
    package struct Entry {
        package let path: String
        package let content: [UInt8]
        package let day: UInt16
        package let isDeflated: Bool
    }

    package struct Damage: Error {
        package let reason: String

        package init(reason: String) { self.reason = reason }
    }

    package let entries: [Entry]

    package init(_ bytes: [UInt8]) throws {
        func number(_ offset: Int, _ length: Int) -> Int {
            (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        let end = bytes.count - 22
        guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Damage(reason: "no end of the directory") }
        var offset = number(end + 16, 4)
        var entries: [Entry] = []
        for _ in 0..<number(end + 10, 2) {
            guard number(offset, 4) == 0x0201_4B50 else { throw Damage(reason: "no entry at \(offset)") }
            let (name, extra, comment) = (
                number(offset + 28, 2), number(offset + 30, 2), number(offset + 32, 2)
            )
            let path = String(decoding: bytes[(offset + 46)..<(offset + 46 + name)], as: UTF8.self)
            let local = number(offset + 42, 4)
            guard number(local, 4) == 0x0403_4B50 else { throw Damage(reason: "\(path) does not begin") }
            let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
            let stored = Array(bytes[start..<(start + number(offset + 20, 4))])
            let isDeflated = number(offset + 10, 2) == 8
            let content = isDeflated ? try inflate(stored, to: number(offset + 24, 4)) : stored
            guard crc32(0, content, uInt(content.count)) == number(offset + 16, 4) else {
                throw Damage(reason: "\(path) has another checksum")
            }
            entries.append(
                Entry(
                    path: path, content: content, day: UInt16(number(offset + 14, 2)), isDeflated: isDeflated)
            )
            offset += 46 + name + extra + comment
        }
        self.entries = entries
    }

    package func text(_ path: String) throws -> String {
        guard let entry = entries.first(where: { $0.path == path }) else {
            throw Damage(reason: "no \(path)")
        }
        return String(decoding: entry.content, as: UTF8.self)
    }
}

private func inflate(_ deflated: [UInt8], to length: Int) throws -> [UInt8] {
    var stream = z_stream()
    inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var (source, target) = (deflated, [UInt8](repeating: 0, count: length))
    let ended = source.withUnsafeMutableBufferPointer { source in
        target.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = uInt(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = uInt(target.count)
            return inflate(&stream, Z_FINISH)
        }
    }
    guard ended == Z_STREAM_END else { throw ReadArchive.Damage(reason: "the stream does not end") }
    return target
}
