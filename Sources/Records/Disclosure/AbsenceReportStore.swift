import Civics
import Storage

/// Keeps reports that a posting is not on the board. They go to the unit and to the committee above it.
package struct AbsenceReportStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    package func report(
        _ said: String, seenOn day: Day, at place: PostingPlace.ID?, of id: Posting.ID
    ) async throws -> AbsenceReport {
        try await archive.act { transaction in
            let posting = try PostingStore.posting(id, in: transaction.reading)
            try posting.checkAbsence(on: day, at: place, today: transaction.today)
            let report = AbsenceReport(
                id: transaction.newID(), posting: id, place: place, seenOn: day, said: said,
                reportedAt: transaction.now, finding: nil)
            try transaction.connection.execute(
                """
                INSERT INTO absence_report (id, posting, place, unit, seen_on, said, reported_at)
                VALUES (\(report.id), \(id), \(place), \(posting.unit), \(day), \(said), \(transaction.now))
                """)
            try transaction.enter(
                JournalEntry(
                    "reported", "absence_report", report.id, of: posting.unit, by: .visitor,
                    content: ["said": said, "seen": day.description]))
            return report
        }
    }

    /// Enters what was found. Where the sheet was gone before its term was over, the place is closed as ended early.
    package func find(
        _ id: AbsenceReport.ID, _ kind: AbsenceReport.Finding.Kind, at place: PostingPlace.ID?,
        _ text: String,
        by officer: Officer
    ) async throws {
        try await archive.act { transaction in
            let report = try Self.report(id, in: transaction.reading)
            guard report.finding == nil else {
                throw Refusal(
                    .conflict,
                    Phrase("Báo tin này đã được xử lý.", "This report has been dealt with already."))
            }
            let posting = try PostingStore.posting(report.posting, in: transaction.reading)
            if kind == .confirmed {
                try Self.takeDown(posting, report, at: place, text, by: officer, in: transaction)
            }
            try transaction.connection.execute(
                """
                INSERT INTO absence_finding (report, kind, text, at, signed_by)
                VALUES (\(id), \(kind), \(text), \(transaction.now), \(officer.name))
                """)
            try transaction.enter(
                JournalEntry(
                    kind.rawValue, "absence_report", id, of: posting.unit, by: officer.actor,
                    content: ["text": text]))
        }
    }

    private static func takeDown(
        _ posting: Posting, _ report: AbsenceReport, at named: PostingPlace.ID?, _ text: String,
        by officer: Officer,
        in transaction: Transaction
    ) throws {
        guard let id = named ?? report.place else {
            throw Refusal(
                .invalid, Phrase("Chọn nơi không còn niêm yết.", "Choose the place from which it was gone."),
                field: "place")
        }
        guard let place = posting.places.first(where: { $0.id == id && $0.isOpen }) else { return }
        let isEarly =
            posting.earliestClosing(of: place).map { report.seenOn < $0 } ?? posting.term.isPermanent
        let closing = ClosingDraft(on: max(report.seenOn, place.opening.on), said: text)
            .closing(at: transaction.now, by: officer.name, isEarly: isEarly)
        let changed = try posting.gone(from: id, by: closing, on: transaction.today)
        try PostingStore.save(changed, over: posting, in: transaction)
        try ObligationStore.refresh(posting.obligation, in: transaction)
    }

    package static func report(_ id: AbsenceReport.ID, in reading: Reading) throws -> AbsenceReport {
        let report = try reading.connection.first(
            "SELECT \(sql: columns) FROM absence_report r LEFT JOIN absence_finding f ON f.report = r.id WHERE r.id = \(id)",
            AbsenceReport.init)
        guard let report else {
            throw Refusal(.notFound, Phrase("Không có báo tin này.", "There is no such report."))
        }
        return report
    }

    package static func reports(about posting: Posting.ID, limit: Int = 100, in reading: Reading) throws
        -> [AbsenceReport]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM absence_report r LEFT JOIN absence_finding f ON f.report = r.id
            WHERE r.posting = \(posting) ORDER BY r.id LIMIT \(limit)
            """, AbsenceReport.init)
    }

    /// What has not been looked into, of these units, oldest first.
    package static func waiting(in units: [Unit.ID], limit: Int = 100, _ reading: Reading) throws
        -> [AbsenceReport]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM absence_report r LEFT JOIN absence_finding f ON f.report = r.id
            WHERE r.unit IN (\(list: units)) AND f.report IS NULL ORDER BY r.id LIMIT \(limit)
            """, AbsenceReport.init)
    }

    /// The newest of these units, dealt with or not.
    package static func newest(in units: [Unit.ID], limit: Int = 100, _ reading: Reading) throws
        -> [AbsenceReport]
    {
        try reading.connection.all(
            """
            SELECT \(sql: columns) FROM absence_report r LEFT JOIN absence_finding f ON f.report = r.id
            WHERE r.unit IN (\(list: units)) ORDER BY r.id DESC LIMIT \(limit)
            """, AbsenceReport.init)
    }

    private static let columns: SQLFragment = """
        r.id, r.posting, r.place, r.seen_on, r.said, r.reported_at, f.kind, f.text, f.at, f.signed_by
        """
}

extension AbsenceReport {
    init(_ row: any Row) throws {
        var finding: Finding?
        if !row.isNull(6) {
            finding = Finding(
                kind: try row.value(6), text: try row.value(7), at: try row.value(8), by: try row.value(9))
        }
        self.init(
            id: try row.value(0), posting: try row.value(1), place: try row.value(2),
            seenOn: try row.value(3),
            said: try row.value(4), reportedAt: try row.value(5), finding: finding)
    }
}

extension AbsenceReport.Finding.Kind: SQLBindable, SQLReadable {}
