import Civics
import Records
import Testing

@Suite struct RandomnessTests {
    @Test func `the same seed gives the same identifiers and bytes`() {
        func made(_ seed: UInt64) -> [String] {
            let randomness = Randomness.seeded(seed)
            let id: Unit.ID = randomness.newID(at: Instant(milliseconds: 1_660_000_000_000))
            return [id.description, "\(randomness.bytes(4))"]
        }
        #expect(made(7) == made(7))
        #expect(made(7) != made(8))
    }
}
