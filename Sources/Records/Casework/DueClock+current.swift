import Civics
import Synchronization

extension DueClock {
    /// The clock of the shipped law over the calendar as it stands; made anew when something has been announced.
    package static func current(in reading: Reading) throws -> DueClock {
        let calendar = try WorkingCalendar.current(in: reading)
        if let clock = made.withLock({ $0 }), clock.calendar.version == calendar.version { return clock }
        let clock = DueClock(law: .shipped, calendar: calendar, remembers: true)
        made.withLock { $0 = clock }
        return clock
    }

    private static let made = Mutex<DueClock?>(nil)
}
