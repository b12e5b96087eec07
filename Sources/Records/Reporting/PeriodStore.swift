import Civics
import Storage

/// Keeps the reporting periods of the installation.
package struct PeriodStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// Opens a period, or gives an open one other days. Its days must fit its name and leave those of others alone; once
    /// a report of it was handed in they stay as they are.
    package func open(_ period: ReportingPeriod, by actor: Actor) async throws {
        try await archive.act { transaction in
            if let known = try Self.kept(period.key, transaction.reading) {
                guard known.closedAt == nil else {
                    throw Refusal(
                        .conflict,
                        Phrase("Kỳ báo cáo này đã khóa sổ.", "This reporting period is closed."),
                        field: "period")
                }
                if try Self.wasReportedOn(period.key, transaction.reading) {
                    try known.period.requireMovable(to: period, on: transaction.today)
                }
            }
            let refusals = period.refusals(beside: try Self.all(transaction.reading).map(\.period))
            guard refusals.isEmpty else { throw Refusals(refusals) }
            try transaction.connection.execute(
                """
                INSERT INTO reporting_period (key, name_vi, name_en, first_day, last_day, due_on, opened_at)
                VALUES (\(period.key.description), \(period.name.vietnamese), \(period.name.english),
                    \(period.firstDay), \(period.lastDay), \(period.dueOn), \(transaction.now))
                ON CONFLICT (key) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en,
                    first_day = excluded.first_day, last_day = excluded.last_day, due_on = excluded.due_on
                """)
            try transaction.enter(
                JournalEntry(
                    "opened", "reporting_period", period.key, by: actor,
                    content: [
                        "from": period.firstDay.description, "to": period.lastDay.description,
                        "due": period.dueOn.description,
                    ]))
        }
    }

    /// Closes a period: no report of it can be filled in, submitted or given back any more.
    package func close(_ key: ReportingPeriod.Key, by actor: Actor) async throws {
        try await archive.act { transaction in
            let known = try Self.requireOpen(key, transaction.reading)
            try transaction.connection.execute(
                """
                UPDATE reporting_period SET closed_at = \(transaction.now)
                WHERE key = \(known.period.key.description)
                """)
            try transaction.enter(JournalEntry("closed", "reporting_period", key, by: actor))
        }
    }

    package func all() async throws -> [KeptPeriod] {
        try await archive.read(Self.all)
    }

    /// Latest first.
    package static func all(_ reading: Reading) throws -> [KeptPeriod] {
        try reading.connection.all(
            "SELECT \(sql: columns) FROM reporting_period ORDER BY last_day DESC, key LIMIT 200",
            KeptPeriod.init)
    }

    package static func kept(_ key: ReportingPeriod.Key, _ reading: Reading) throws -> KeptPeriod? {
        try reading.connection.first(
            "SELECT \(sql: columns) FROM reporting_period WHERE key = \(key.description)", KeptPeriod.init)
    }

    package static func require(_ key: ReportingPeriod.Key, _ reading: Reading) throws -> KeptPeriod {
        guard let kept = try kept(key, reading) else {
            throw Refusal(
                .notFound,
                Phrase("Chưa mở kỳ báo cáo \(key).", "The reporting period \(key) has not been opened."),
                field: "period")
        }
        return kept
    }

    static func requireOpen(_ key: ReportingPeriod.Key, _ reading: Reading) throws -> KeptPeriod {
        let kept = try require(key, reading)
        guard kept.closedAt == nil else {
            throw Refusal(
                .tooLate, Phrase("Kỳ báo cáo này đã khóa sổ.", "This reporting period is closed."),
                field: "period")
        }
        return kept
    }

    /// What went back to its unit counts as well: its figures were frozen, and the day it came in stays.
    private static func wasReportedOn(_ key: ReportingPeriod.Key, _ reading: Reading) throws -> Bool {
        try reading.connection.exists(
            """
            SELECT 1 FROM report r JOIN report_snapshot s ON s.report = r.id
            WHERE r.period = \(key.description)
            """)
    }

    private static let columns: SQLFragment =
        "key, name_vi, name_en, first_day, last_day, due_on, opened_at, closed_at"
}

/// A reporting period as it is kept.
package struct KeptPeriod: Equatable, Sendable {
    package let period: ReportingPeriod
    /// Nothing where nobody has opened it.
    package let openedAt: Instant?
    package let closedAt: Instant?

    package var isOpen: Bool { openedAt != nil && closedAt == nil }

    /// The period with its days of the calendar.
    static func unopened(_ key: ReportingPeriod.Key) -> KeptPeriod {
        KeptPeriod(period: .usual(key), openedAt: nil, closedAt: nil)
    }

    private init(period: ReportingPeriod, openedAt: Instant?, closedAt: Instant?) {
        self.period = period
        self.openedAt = openedAt
        self.closedAt = closedAt
    }

    init(_ row: any Row) throws {
        var columns = row.columns
        let text: String = try columns.next()
        guard let key = ReportingPeriod.Key(text) else {
            throw DatabaseFailure.unreadable("'\(text)' names no period")
        }
        let name = Phrase(try columns.next(), try columns.next())
        do {
            period = try ReportingPeriod(
                key: key, name: name, from: try columns.next(), to: try columns.next(),
                dueOn: try columns.next())
        } catch let refusals as Refusals {
            throw DatabaseFailure.unreadable("period \(text): \(refusals.all.map(\.reason.english))")
        }
        openedAt = try columns.next()
        closedAt = try columns.next()
    }
}
