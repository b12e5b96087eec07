import Civics
import Records
import Synchronization

/// The clock of the city while it is made: it stands at the moment of each act.
final class DemoClock: Sendable {
    private let moment: Mutex<Instant>

    init(at instant: Instant) {
        moment = Mutex(instant)
    }

    var clock: Clock { Clock { self.moment.withLock { $0 } } }

    func move(to instant: Instant) {
        moment.withLock { $0 = instant }
    }
}
