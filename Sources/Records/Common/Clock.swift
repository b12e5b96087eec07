import Civics
import Foundation

/// Tells what time it is. In the demo city and in tests it stands at a chosen moment.
package struct Clock: Sendable {
    package let now: @Sendable () -> Instant

    package init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    package static let live = Clock {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }

    package static func standing(at instant: Instant) -> Clock {
        Clock { instant }
    }

    /// Goes on from `start` at the usual pace, from the moment it is made.
    package static func running(from start: Instant) -> Clock {
        let begun = ContinuousClock.now
        return Clock {
            let passed = begun.duration(to: .now).components
            return start.adding(
                milliseconds: passed.seconds * 1_000 + passed.attoseconds / 1_000_000_000_000_000)
        }
    }
}
