import Civics
import Foundation
import Storage
import Synchronization

extension WorkingCalendar {
    /// The calendar of the shipped law with everything announced so far, as these records know it.
    package static func current(in reading: Reading) throws -> WorkingCalendar {
        let announcements = try CalendarDayStore.announcements(in: reading)
        guard let newest = announcements.last else { return shipped }
        if let kept = made.withLock({ $0 }), kept.version == newest.version { return kept }
        let calendar = WorkingCalendar(
            Law.shipped.holidays, announcements: announcements.map(\.announcement))
        made.withLock { $0 = calendar }
        return calendar
    }

    private static let shipped = WorkingCalendar(Law.shipped.holidays)
    private static let made = Mutex<WorkingCalendar?>(nil)
}
