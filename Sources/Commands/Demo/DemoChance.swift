import Civics
import Records

/// The chance of the plan: drawn in one order, so that the same seed plans the same city.
final class DemoChance {
    private var generator: any RandomNumberGenerator

    init(seed: UInt64) {
        generator = Randomness.seeded(seed &* 31 &+ 7).generator
    }

    func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    /// Whether something happens that happens so many times in a hundred.
    func happens(_ percent: Int) -> Bool {
        number(1...100) <= percent
    }

    func one<Element>(of elements: [Element]) -> Element {
        elements[number(0...elements.count - 1)]
    }

    /// A moment within office hours.
    func moment(on day: Day) -> Instant {
        Instant(day, hour: number(8...16), minute: number(0...59), second: number(0...59))
    }
}
