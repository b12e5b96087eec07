import Civics
import Storage

/// What whoever issues a report has before them: how often it was issued, and in which version each section stands.
package struct ReportVersions: Equatable, Sendable {
    package let issue: Int
    package let sections: [String: Int]

    /// In one word, for a form to hold.
    package var text: String {
        (["\(issue)"] + sections.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
            .joined(separator: " ")
    }
}

extension ReportTextStore {
    package static func versions(
        of unit: Unit.ID, in period: ReportingPeriod.Key, _ reading: Reading
    ) throws -> ReportVersions {
        var sections: [String: Int] = [:]
        try reading.connection.forEach(
            """
            SELECT section, MAX(version) FROM report_text
            WHERE unit = \(unit) AND period = \(period.description) GROUP BY section ORDER BY section
            """
        ) { sections[try $0.text(0)] = Int(try $0.integer(1)) }
        let issue: Int =
            try reading.connection.value(
                """
                SELECT COALESCE(MAX(number), 0) FROM report_issue
                WHERE unit = \(unit) AND period = \(period.description)
                """) ?? 0
        return ReportVersions(issue: issue, sections: sections)
    }
}

extension Refusal {
    package static let reportHasChanged = Refusal(
        .conflict,
        Phrase(
            "Từ lúc ông/bà mở trang, báo cáo đã được ban hành hoặc lời báo cáo đã được sửa. Xin đọc lại rồi ban hành.",
            "Since you opened the page, the report was issued or its text was changed. Please read it again, then issue it."
        ))
}
