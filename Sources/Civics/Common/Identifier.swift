/// Names one thing for good. Made from the moment and chance (UUID version 7), so that identifiers sort by time.
///
/// `Subject` keeps identities apart: a `Unit.ID` is never taken for a `Posting.ID`.
package struct Identifier<Subject>: Hashable, Comparable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new identifier for something that begins at `instant`.
    package init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
        let milliseconds = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &generator)
        low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &generator)
    }

    package init(at instant: Instant) {
        var generator = SystemRandomNumberGenerator()
        self.init(at: instant, using: &generator)
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.high, one.low) < (other.high, other.low)
    }
}

extension Identifier: LosslessStringConvertible {
    /// Reads the 36 characters of a UUID in lower case, and nothing else: one thing has one address.
    package init?(_ text: String) {
        var text = text
        guard let words = text.withUTF8(IdentifierText.words) else { return nil }
        self.init(high: words.high, low: words.low)
    }

    /// The same, of text that stands somewhere in memory.
    package init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard let words = IdentifierText.words(text) else { return nil }
        self.init(high: words.high, low: words.low)
    }

    package var description: String { IdentifierText.text(high, low) }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
