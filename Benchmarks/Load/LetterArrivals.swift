import Foundation
import Synchronization

/// Letters that arrive by the clock, whether or not those before them have been answered: who waits, waits in the figures.
final class LetterArrivals: Sendable {
    let count: Int
    private let rate: Int
    private let start = ContinuousClock.now
    private let next = Mutex(0)

    init(perSecond rate: Int, seconds: Int) {
        self.rate = rate
        count = rate * seconds
    }

    /// Waits for the moment of the next letter. Nothing once all have arrived.
    func take() -> (number: Int, at: ContinuousClock.Instant)? {
        let number = next.withLock { next in
            defer { next += 1 }
            return next
        }
        guard number < count else { return nil }
        let moment = start.advanced(by: .microseconds(number * 1_000_000 / rate))
        let wait = ContinuousClock.now.duration(to: moment) / .seconds(1)
        if wait > 0 { Thread.sleep(forTimeInterval: wait) }
        return (number, moment)
    }
}
