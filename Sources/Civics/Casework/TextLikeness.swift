/// What two letters of near-same words have in common (đơn trùng): runs of three words, and a few numbers by which
/// letters that share many of them are found without comparing each with each (min-wise hashing: Broder 1997).
package struct TextLikeness: Equatable, Sendable {
    private let shingles: Set<UInt64>

    /// From this share of common runs on, two letters say nearly the same.
    package static let nearSame = 0.5
    private static let bands = 6
    private static let rowsOfBand = 2

    package init(of text: String) {
        let words = text.folded.split { !$0.isLetter && !$0.isNumber }.map { Self.hash($0.utf8) }
        let width = min(3, words.count)
        shingles =
            words.isEmpty
            ? []
            : Set(
                (0...(words.count - width)).map { start in
                    words[start..<start + width].reduce(0xcbf2_9ce4_8422_2325) {
                        ($0 ^ $1) &* 0x100_0000_01b3
                    }
                })
    }

    /// The share of runs that both have, of all that either has: from 0 to 1.
    package func share(with other: TextLikeness) -> Double {
        let common = shingles.intersection(other.shingles).count
        let all = shingles.count + other.shingles.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    /// Letters that share half of their runs have one of these numbers in common with a chance of four in five; with
    /// four fifths nearly always.
    package var bandHashes: [Int64] {
        guard !shingles.isEmpty else { return [] }
        return (0..<Self.bands).map { band in
            let rows = (0..<Self.rowsOfBand).map { row in
                smallest(seed: UInt64(band * Self.rowsOfBand + row + 1))
            }
            let hash = rows.reduce(UInt64(band)) { Self.mixed($0 &* 31 ^ $1) }
            return Int64(bitPattern: hash)
        }
    }

    private func smallest(seed: UInt64) -> UInt64 {
        let turn = Self.mixed(seed)
        return shingles.reduce(.max) { min($0, Self.mixed($1 ^ turn)) }
    }

    /// The finisher of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
