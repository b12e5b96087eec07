import Civics
import Synchronization

/// Where chance comes from. In the demo city it follows from a seed, so that the same city is made again.
package struct Randomness: Sendable {
    private let next: @Sendable () -> UInt64

    package init(next: @escaping @Sendable () -> UInt64) {
        self.next = next
    }

    package static let live = Randomness {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// The same numbers for the same seed: SplitMix64 (Steele, Lea, Flood 2014). Never for secrets that are kept.
    package static func seeded(_ seed: UInt64) -> Randomness {
        let state = Mutex(seed)
        return Randomness {
            state.withLock { state in
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return mixed ^ (mixed >> 31)
            }
        }
    }

    /// A generator for the standard library's `random(in:using:)`.
    package var generator: some RandomNumberGenerator { Generator(source: next) }

    package func newID<Subject>(at instant: Instant) -> Identifier<Subject> {
        var generator = Generator(source: next)
        return Identifier(at: instant, using: &generator)
    }

    package func bytes(_ count: Int) -> [UInt8] {
        var generator = Generator(source: next)
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    private struct Generator: RandomNumberGenerator {
        let source: @Sendable () -> UInt64

        mutating func next() -> UInt64 { source() }
    }
}
