import Civics
import Cryptography
import Foundation
import Storage

/// Keeps what people write into reports, section by section in versions, and the reports that were issued.
package struct ReportTextStore: Sendable {
    package let archive: Archive

    package init(archive: Archive) {
        self.archive = archive
    }

    /// Writes a section anew. `seen` is the version the writer had before him, 0 for the draft: nobody overwrites what
    /// another wrote meanwhile. An empty text goes back to the draft.
    package func write(
        _ body: String, section: String, of unit: Unit.ID, in period: ReportingPeriod.Key, seen: Int,
        by actor: Actor
    ) async throws {
        try await archive.act { transaction in
            _ = try PeriodStore.requireOpen(period, transaction.reading)
            let last: Int =
                try transaction.connection.value(
                    """
                    SELECT COALESCE(MAX(version), 0) FROM report_text
                    WHERE unit = \(unit) AND period = \(period.description) AND section = \(section)
                    """) ?? 0
            guard last == seen else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Người khác vừa sửa phần này. Chép lại lời của ông/bà, mở bản mới rồi sửa tiếp.",
                        "Somebody has just changed this section. Keep your words, open the new text and go on."
                    ),
                    field: "body")
            }
            try transaction.connection.execute(
                """
                INSERT INTO report_text (unit, period, section, version, body, written_by, written_at)
                VALUES (\(unit), \(period.description), \(section), \(last + 1), \(body.normalized), \(actor.text),
                    \(transaction.now))
                """)
            try transaction.enter(
                JournalEntry(
                    "written", "report_text", "\(period)/\(section)", of: unit, by: actor,
                    content: ["body": body, "version": "\(last + 1)"]))
        }
    }

    /// Issues the report: from now on everybody reads it, as it stands in this document. It is composed outside the act,
    /// which takes it only while everything is as whoever issues it has seen it.
    package func issue(
        _ document: OfficialDocument, of unit: Unit.ID, in period: ReportingPeriod.Key, seen: ReportVersions,
        by actor: Actor
    ) async throws -> Int {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(document), as: UTF8.self)
        let digest = SHA256.hash(text.utf8)
        return try await archive.act { transaction in
            _ = try PeriodStore.requireOpen(period, transaction.reading)
            try Self.requireHandedIn(unit, period, transaction.reading)
            guard try Self.versions(of: unit, in: period, transaction.reading) == seen else {
                throw Refusal.reportHasChanged
            }
            let number = seen.issue + 1
            let id = transaction.newID(IssuedReport.self)
            try transaction.connection.execute(
                """
                INSERT INTO report_issue
                    (id, unit, period, number, issued_at, issued_by, issuer, subject, document, digest)
                VALUES (\(id), \(unit), \(period.description), \(number), \(transaction.now), \(actor.text),
                    \(document.issuer.body), \(document.title.subject), \(text), \(digest))
                """)
            try transaction.enter(
                JournalEntry(
                    "issued", "report_issue", id, of: unit, by: actor,
                    content: ["period": period.description, "number": "\(number)"]))
            return number
        }
    }

    /// The newest text of each section that somebody wrote.
    package static func texts(
        of unit: Unit.ID, in period: ReportingPeriod.Key, _ reading: Reading
    ) throws -> [String: WrittenSection] {
        var texts: [String: WrittenSection] = [:]
        try reading.connection.forEach(
            """
            SELECT section, version, body, written_by, written_at FROM report_text
            WHERE unit = \(unit) AND period = \(period.description) ORDER BY section, version
            """
        ) { row in
            texts[try row.text(0)] = WrittenSection(
                version: Int(try row.integer(1)), body: try row.text(2), writtenBy: try row.text(3),
                writtenAt: try row.value(4))
        }
        return texts
    }

    package static func newestIssue(
        of unit: Unit.ID, in period: ReportingPeriod.Key, _ reading: Reading
    ) throws -> IssuedReport? {
        try reading.connection.first(
            """
            SELECT \(sql: issueColumns) FROM report_issue i LEFT JOIN report_withdrawal w ON w.issue = i.id
            WHERE i.unit = \(unit) AND i.period = \(period.description) ORDER BY i.number DESC LIMIT 1
            """, IssuedReport.init)
    }

    /// The newest issue of each report, latest first, without what it says.
    package static func issues(_ reading: Reading, limit: Int = 50) throws -> [IssuedTitle] {
        try reading.connection.all(
            """
            SELECT i.unit, i.period, i.issued_at, i.issuer, i.subject, w.withdrawn_at
            FROM report_issue i LEFT JOIN report_withdrawal w ON w.issue = i.id
            WHERE i.number = (SELECT MAX(o.number) FROM report_issue o
                WHERE o.unit = i.unit AND o.period = i.period)
            ORDER BY i.issued_at DESC, i.unit LIMIT \(limit)
            """, IssuedTitle.init)
    }
}

/// The text of a section as somebody wrote it.
package struct WrittenSection: Equatable, Sendable {
    package let version: Int
    package let body: String
    package let writtenBy: String
    package let writtenAt: Instant
}

/// A report as it was issued and is read by everybody.
package struct IssuedReport: Sendable {
    package typealias ID = Identifier<IssuedReport>

    package let id: ID
    package let unit: Unit.ID
    package let period: ReportingPeriod.Key
    package let number: Int
    package let issuedAt: Instant
    package let document: OfficialDocument
    /// Nothing where it stands.
    package let withdrawal: Withdrawal?

    package struct Withdrawal: Equatable, Sendable {
        package let reason: String
        package let at: Instant
    }

    init(_ row: any Row) throws {
        var columns = row.columns
        id = try columns.next()
        unit = try columns.next()
        period = try ReportingPeriod.Key(kept: columns.next())
        number = try columns.next()
        issuedAt = try columns.next()
        let document: String = try columns.next()
        self.document = try JSONDecoder().decode(OfficialDocument.self, from: Data(document.utf8))
        let (reason, withdrawnAt): (String?, Instant?) = (try columns.next(), try columns.next())
        withdrawal = reason.flatMap { reason in withdrawnAt.map { Withdrawal(reason: reason, at: $0) } }
    }
}

/// A report that was issued, in a list: who speaks, and on what.
package struct IssuedTitle: Sendable {
    package let unit: Unit.ID
    package let period: ReportingPeriod.Key
    package let issuedAt: Instant
    package let issuer: String
    package let subject: String
    /// When it was taken back; nothing while it stands.
    package let withdrawnAt: Instant?

    init(_ row: any Row) throws {
        var columns = row.columns
        unit = try columns.next()
        period = try ReportingPeriod.Key(kept: columns.next())
        issuedAt = try columns.next()
        issuer = try columns.next()
        subject = try columns.next()
        withdrawnAt = try columns.next()
    }
}

extension ReportingPeriod.Key {
    fileprivate init(kept text: String) throws {
        guard let key = Self(text) else { throw DatabaseFailure.unreadable("'\(text)' names no period") }
        self = key
    }
}
