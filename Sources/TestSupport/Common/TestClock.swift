import Civics
import Records
import Synchronization

extension Instant {
    /// Two o'clock on 12 August 2022, when the conference opens: the moment at which tests stand.
    package static let conference = Instant(Day(year: 2022, month: 8, day: 12)!, hour: 14)
}

/// The clock of a test: it stands until the test moves it.
package final class TestClock: Sendable {
    private let moment: Mutex<Instant>

    package init(at instant: Instant = .conference) {
        moment = Mutex(instant)
    }

    package var now: Instant { moment.withLock { $0 } }
    package var today: Day { now.day }

    /// The clock as the program takes it.
    package var clock: Clock { Clock { self.now } }

    package func move(to instant: Instant) {
        moment.withLock { $0 = instant }
    }

    /// Moves to nine in the morning of a day.
    package func move(to day: Day) {
        move(to: Instant(day, hour: 9))
    }

    package func advance(days: Int) {
        moment.withLock { $0 = $0.adding(milliseconds: Int64(days) * 86_400_000) }
    }

    package func advance(minutes: Int) {
        moment.withLock { $0 = $0.adding(milliseconds: Int64(minutes) * 60_000) }
    }
}
