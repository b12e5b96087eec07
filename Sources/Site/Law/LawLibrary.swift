import Civics
import Records
import Synchronization

/// The law and the clock as the pages need them: with the calendar as it stands now.
final class LawLibrary: Sendable {
    private let archive: Archive
    private let made = Mutex<(store: CalendarDayStore, clock: DueClock?)?>(nil)

    init(archive: Archive) {
        self.archive = archive
    }

    var law: Law { .shipped }

    /// The clock over today's calendar. It is made anew when something has been announced.
    func clock() async throws -> DueClock {
        let store = made.withLock { made -> CalendarDayStore in
            if let made { return made.store }
            let store = CalendarDayStore(archive: archive, law: .shipped)
            made = (store, nil)
            return store
        }
        let calendar = try await store.current()
        if let clock = made.withLock({ $0?.clock }), clock.calendar.version == calendar.version {
            return clock
        }
        let clock = DueClock(law: law, calendar: calendar)
        made.withLock { $0 = (store, clock) }
        return clock
    }
}
