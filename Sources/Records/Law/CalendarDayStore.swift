import Civics
import Foundation
import Storage
import Synchronization

/// Keeps the days off and swapped days announced after the program's data was written, and every version of the calendar
/// that came of them. Nothing announced is ever changed: a correction is a new announcement, and a withdrawal a row beside
/// it.
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
        let standing = try Self.standing(in: reading)
        return made.calendar(after: try Self.newestNumber(in: reading)) {
            WorkingCalendar(list, announcements: standing.map(\.announcement))
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
            let before = try Self.standing(in: transaction.reading)
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
            let number = try Self.newestNumber(in: transaction.reading) + 1
            try Self.insert(
                announcement, number: number, version: new.version, by: actor, in: transaction)
            return new
        }
    }

    /// Takes an announcement back: from now on the calendar is as if it had not been made. Due days already given keep the
    /// version of the calendar that they were reckoned by.
    package func withdraw(_ number: Int, because reason: String, by actor: Actor) async throws
        -> WorkingCalendar
    {
        let reason = reason.normalized.trimmed
        guard !reason.isEmpty, reason.count <= 1_000, PlainText.fault(in: reason) == nil else {
            throw Refusal(
                .invalid,
                Phrase("Hãy ghi lý do, tối đa 1.000 ký tự.", "Give the reason, in at most 1,000 characters."),
                field: "reason")
        }
        return try await archive.act { transaction in
            let reading = transaction.reading
            guard try Self.announcements(in: reading).contains(where: { $0.number == number }) else {
                throw Refusal(
                    .notFound,
                    Phrase("Không có thông báo số \(number).", "There is no announcement \(number)."),
                    field: "number")
            }
            let standing = try Self.standing(in: reading)
            guard standing.contains(where: { $0.number == number }) else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Thông báo số \(number) đã được rút lại.",
                        "Announcement \(number) was withdrawn already."),
                    field: "number")
            }
            let old = try current(in: reading)
            let new = WorkingCalendar(
                list, announcements: standing.filter { $0.number != number }.map(\.announcement))
            try Self.keep(old, in: transaction)
            try Self.keep(new, in: transaction)
            let own = try Self.newestNumber(in: reading) + 1
            try transaction.connection.execute(
                """
                INSERT INTO calendar_withdrawal (number, announcement, at, withdrawn_by, reason, version)
                VALUES (\(own), \(number), \(transaction.now), \(actor.text), \(reason), \(new.version))
                """)
            try transaction.enter(
                JournalEntry(
                    "withdrawn", "calendar", number, by: actor,
                    content: ["reason": reason, "version": new.version]))
            return new
        }
    }

    /// What was announced and not withdrawn, the oldest first.
    static func standing(in reading: Reading) throws -> [KeptAnnouncement] {
        try announcements(in: reading).filter { $0.withdrawal == nil }
    }

    /// Announcements and withdrawals are numbered together: a greater number is a later state of the calendar.
    private static func newestNumber(in reading: Reading) throws -> Int {
        try reading.connection.value(
            """
            SELECT COALESCE(MAX(number), 0) FROM (
                SELECT number FROM calendar_announcement UNION ALL SELECT number FROM calendar_withdrawal
            ) AS acts
            """) ?? 0
    }

    /// Everything announced so far, the oldest first.
    package static func announcements(in reading: Reading) throws -> [KeptAnnouncement] {
        try reading.connection.all(
            """
            SELECT a.number, a.at, a.announced_by, a.instrument, a.days, a.version, w.at, w.reason
            FROM calendar_announcement a LEFT JOIN calendar_withdrawal w ON w.announcement = a.number
            ORDER BY a.number LIMIT 10000
            """, KeptAnnouncement.init)
    }

    /// The version since the last announcement or withdrawal; nothing where nothing was announced.
    static func newestVersion(in reading: Reading) throws -> String? {
        try reading.connection.value(
            """
            SELECT version FROM (
                SELECT number, version FROM calendar_announcement
                UNION ALL SELECT number, version FROM calendar_withdrawal
            ) AS acts ORDER BY number DESC LIMIT 1
            """)
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
    /// Where it was taken back.
    package let withdrawal: Withdrawal?

    package struct Withdrawal: Equatable, Sendable {
        package let at: Instant
        package let reason: String
    }

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
        let (withdrawnAt, reason): (Instant?, String?) = (try columns.next(), try columns.next())
        withdrawal = withdrawnAt.map { Withdrawal(at: $0, reason: reason ?? "") }
    }
}

/// The calendar made last: announcements and withdrawals only ever grow in number, so that the number tells whether it is
/// still right.
private final class MadeCalendars: Sendable {
    private let last = Mutex<(number: Int, calendar: WorkingCalendar)?>(nil)

    func calendar(after number: Int, make: () -> WorkingCalendar) -> WorkingCalendar {
        if let made = last.withLock({ $0 }), made.number == number { return made.calendar }
        let calendar = make()
        last.withLock { $0 = (number, calendar) }
        return calendar
    }
}
