import Civics
import Foundation
import Storage
import Synchronization

extension WorkingCalendar {
    /// The calendar of the shipped law with everything announced so far, as these records know it.
    package static func current(in reading: Reading) throws -> WorkingCalendar {
        guard let newest = try CalendarDayStore.newestVersion(in: reading) else { return shipped }
        if let kept = made.withLock({ $0 }), kept.version == newest { return kept }
        let announcements = try CalendarDayStore.standing(in: reading)
        let calendar = WorkingCalendar(
            Law.shipped.holidays, announcements: announcements.map(\.announcement))
        made.withLock { $0 = calendar }
        return calendar
    }

    private static let shipped = WorkingCalendar(Law.shipped.holidays)
    private static let made = Mutex<WorkingCalendar?>(nil)
}
