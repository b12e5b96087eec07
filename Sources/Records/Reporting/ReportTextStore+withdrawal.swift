import Civics
import Storage

extension ReportTextStore {
    static let issueColumns: SQLFragment =
        "i.id, i.unit, i.period, i.number, i.issued_at, i.document, w.reason, w.withdrawn_at"

    /// A report goes out to everybody only after its figures were handed in: what is still being filled in can change.
    static func requireHandedIn(
        _ unit: Unit.ID, _ period: ReportingPeriod.Key, _ reading: Reading
    ) throws {
        guard try ReportStore.report(of: unit, in: period, reading)?.isHandedIn == true else {
            throw Refusal(
                .conflict,
                Phrase(
                    "Số liệu của báo cáo chưa được gửi. Gửi số liệu rồi mới ban hành được.",
                    "The figures of the report have not been submitted. Submit them, and then issue it."))
        }
    }

    /// Takes back the newest issue of the report. Its reason stands in its place for everybody to read.
    package func withdraw(
        _ unit: Unit.ID, in period: ReportingPeriod.Key, because reason: String, by actor: Actor
    ) async throws {
        let reason = reason.trimmedWords.normalized
        guard !reason.isEmpty, reason.count <= 2_000 else {
            throw Refusal(
                .invalid,
                reason.isEmpty
                    ? Phrase(
                        "Ghi lý do thu hồi: mọi người sẽ đọc lý do này.",
                        "Say why it is withdrawn: everybody will read it.")
                    : Phrase("Lý do dài quá 2.000 ký tự.", "The reason is longer than 2,000 characters."),
                field: "reason")
        }
        try await archive.act { transaction in
            guard let issue = try Self.newestIssue(of: unit, in: period, transaction.reading),
                issue.withdrawal == nil
            else {
                throw Refusal(
                    .conflict,
                    Phrase(
                        "Không có bản ban hành nào đang có hiệu lực để thu hồi.",
                        "There is no issued report in force that could be withdrawn."))
            }
            try transaction.connection.execute(
                """
                INSERT INTO report_withdrawal (issue, reason, withdrawn_by, withdrawn_at)
                VALUES (\(issue.id), \(reason), \(actor.text), \(transaction.now))
                """)
            try transaction.enter(
                JournalEntry(
                    "withdrawn", "report_issue", issue.id, of: unit, by: actor,
                    content: [
                        "period": period.description, "number": "\(issue.number)", "reason": reason,
                    ]))
        }
    }
}
