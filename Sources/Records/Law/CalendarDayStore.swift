import Civics
import Foundation
import Storage
import Synchronization

/// Keeps the days off and swapped days announced after the program's data was written, and every version of the calendar
/// that came of them. Nothing announced is ever changed: a correction is a new announcement.
package struct CalendarDayStore: Sendable {
    package let archive: Archive
    package let list: HolidayList
    private let made = MadeCalendars()

    package init(archive: Archive, law: Law) {
        self.archive = archive
        list = law.holidays
    }

    /// The calendar as it stands now.
    package func current() async throws -> WorkingCalendar {
        try await archive.read { try current(in: $0) }
    }

    package func current(in reading: Reading) throws -> WorkingCalendar {
        let announcements = try Self.announcements(in: reading)
        return made.calendar(after: announcements.count) {
            WorkingCalendar(list, announcements: announcements.map(\.announcement))
        }
    }

    /// The calendar of a version, as some due day was once reckoned by; nothing where it was never kept.
    package func calendar(version: String, in reading: Reading) throws -> WorkingCalendar? {
        let current = try current(in: reading)
        guard current.version != version else { return current }
        return try Self.kept(version, in: reading)
    }

    /// A version that some due day was reckoned by.
    static func kept(_ version: String, in reading: Reading) throws -> WorkingCalendar? {
        let text: String? = try reading.connection.value(
            "SELECT exceptions FROM calendar_version WHERE version = \(version)")
        return try text.map {
            WorkingCalendar(
                exceptions: try JSONDecoder().decode([CalendarException].self, from: Data($0.utf8)))
        }
    }

    /// Keeps the version a due day is reckoned by, so that the day can be found again. Called by whoever keeps the day, in
    /// the same act.
    package static func keep(_ calendar: WorkingCalendar, in transaction: Transaction) throws {
        let isKept = try transaction.connection.exists(
            "SELECT 1 FROM calendar_version WHERE version = \(calendar.version)")
        guard !isKept else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(calendar.exceptions), as: UTF8.self)
        try transaction.connection.execute(
            """
            INSERT INTO calendar_version (version, kept_at, exceptions)
            VALUES (\(calendar.version), \(transaction.now), \(text))
            """)
    }

    /// Enters an announcement. The versions before and after it are kept.
    package func announce(_ announcement: CalendarAnnouncement, by actor: Actor) async throws
        -> WorkingCalendar
    {
        let refusals = announcement.refusals(among: list)
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return try await archive.act { transaction in
            let before = try Self.announcements(in: transaction.reading)
            let old = try current(in: transaction.reading)
            let new = WorkingCalendar(list, announcements: before.map(\.announcement) + [announcement])
            guard new.exceptions != old.exceptions else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Các ngày này đã có trong lịch; không có gì thay đổi.",
                        "These days are in the calendar already; nothing would change."),
                    field: "days")
            }
            try Self.keep(old, in: transaction)
            try Self.keep(new, in: transaction)
            try Self.insert(
                announcement, number: before.count + 1, version: new.version, by: actor, in: transaction)
            return new
        }
    }

    /// Everything announced so far, the oldest first.
    package static func announcements(in reading: Reading) throws -> [KeptAnnouncement] {
        try reading.connection.all(
            """
            SELECT number, at, announced_by, instrument, days, version FROM calendar_announcement
            ORDER BY number LIMIT 10000
            """, KeptAnnouncement.init)
    }

    /// The version since the last announcement; nothing where nothing was announced.
    static func newestVersion(in reading: Reading) throws -> String? {
        try reading.connection.value(
            "SELECT version FROM calendar_announcement ORDER BY number DESC LIMIT 1")
    }

    private static func insert(
        _ announcement: CalendarAnnouncement, number: Int, version: String, by actor: Actor,
        in transaction: Transaction
    ) throws {
        let days = String(decoding: try JSONEncoder().encode(announcement.days), as: UTF8.self)
        try transaction.connection.execute(
            """
            INSERT INTO calendar_announcement (number, at, announced_by, instrument, days, version)
            VALUES (\(number), \(transaction.now), \(actor.text), \(announcement.instrument), \(days), \(version))
            """)
        try transaction.enter(
            JournalEntry(
                "announced", "calendar", number, by: actor,
                content: [
                    "instrument": announcement.instrument, "version": version,
                    "days": announcement.days.map { "\($0.day) \($0.kind.rawValue)" }.joined(separator: ", "),
                ]))
    }
}

/// An announcement as it was entered.
package struct KeptAnnouncement: Sendable {
    package let number: Int
    package let at: Instant
    package let by: String
    package let announcement: CalendarAnnouncement
    /// The version of the calendar from it on.
    package let version: String

    init(_ row: any Row) throws {
        var columns = row.columns
        number = try columns.next()
        at = try columns.next()
        by = try columns.next()
        let instrument: String = try columns.next()
        let days: String = try columns.next()
        announcement = CalendarAnnouncement(
            instrument: instrument, days: try JSONDecoder().decode([AnnouncedDay].self, from: Data(days.utf8))
        )
        version = try columns.next()
    }
}

/// The calendar made last: announcements only ever grow in number, so that the number tells whether it is still right.
private final class MadeCalendars: Sendable {
    private let last = Mutex<(count: Int, calendar: WorkingCalendar)?>(nil)

    func calendar(after count: Int, make: () -> WorkingCalendar) -> WorkingCalendar {
        if let made = last.withLock({ $0 }), made.count == count { return made.calendar }
        let calendar = make()
        last.withLock { $0 = (count, calendar) }
        return calendar
    }
}
