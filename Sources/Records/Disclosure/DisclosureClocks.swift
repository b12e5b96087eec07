import Civics
import Synchronization

/// The clock of disclosure over the calendar as it stands: made anew when something has been announced.
package final class DisclosureClocks: Sendable {
    package let law: Law
    private let calendars: CalendarDayStore
    private let made = Mutex<DisclosureClock?>(nil)

    package init(archive: Archive, law: Law) {
        self.law = law
        calendars = CalendarDayStore(archive: archive, law: law)
    }

    package func clock(in reading: Reading) throws -> DisclosureClock {
        let calendar = try calendars.current(in: reading)
        if let clock = made.withLock({ $0 }), clock.clock.calendar.version == calendar.version {
            return clock
        }
        let clock = DisclosureClock(DueClock(law: law, calendar: calendar))
        made.withLock { $0 = clock }
        return clock
    }
}
