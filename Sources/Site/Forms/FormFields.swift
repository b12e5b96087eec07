import Civics

/// Names and values as a form or a query sends them, in their order; a name may come several times.
package struct FormFields: Sendable, Equatable {
    package private(set) var all: [(name: String, value: String)] = []

    package init() {}

    package init(_ all: [(name: String, value: String)]) {
        self.all = all
    }

    /// The first value of this name.
    package subscript(name: String) -> String? {
        all.first { $0.name == name }?.value
    }

    package func values(_ name: String) -> [String] {
        all.filter { $0.name == name }.map(\.value)
    }

    package mutating func append(_ name: String, _ value: String) {
        all.append((name, value))
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.all.elementsEqual(other.all) { $0 == $1 }
    }
}

extension FormFields {
    static let maximumFields = 5_000

    /// Reads `application/x-www-form-urlencoded`. Strict: a broken escape, bytes that are not UTF-8 (overlong forms
    /// included) and NUL are refused rather than guessed at. Text is kept in NFC with line ends as "\n".
    package init(urlEncoded bytes: some Collection<UInt8>) throws {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard all.count < Self.maximumFields else { throw RequestRefusal.malformed }
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            all.append(
                (
                    try Self.text(Self.decoded(parts[0], plusIsSpace: true)),
                    parts.count == 2 ? try Self.text(Self.decoded(parts[1], plusIsSpace: true)) : ""
                ))
        }
    }

    /// Text out of bytes that somebody sent: UTF-8 without NUL, in NFC, lines ended by "\n".
    static func text(_ bytes: [UInt8]) throws -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        // What is no UTF-8 has been mended, and is no longer what was sent.
        guard !bytes.contains(0), text.utf8.elementsEqual(bytes) else { throw RequestRefusal.malformed }
        let lines = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
        return lines.normalized
    }

    /// Bytes that were cut off somewhere, without the beginning of a character at their end.
    static func whole(_ bytes: [UInt8]) -> [UInt8] {
        guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return [] }
        let length =
            switch bytes[start] {
            case 0xF0...: 4
            case 0xE0...: 3
            case 0xC0...: 2
            default: 1
            }
        return bytes.count - start < length ? Array(bytes[..<start]) : bytes
    }

    static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) throws -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(hexDigit),
                    let low = iterator.next().flatMap(hexDigit)
                else { throw RequestRefusal.malformed }
                result.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: result.append(UInt8(ascii: " "))
            default: result.append(byte)
            }
        }
        return result
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
