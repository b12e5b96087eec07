import Civics
import Records

/// The reports everybody may read, and for staff those of their own units.
struct ReportsPage: Page {
    struct Issued: Sendable {
        let unit: String
        let subject: String
        let on: Day
        let code: String?
        let period: ReportingPeriod.Key
        let withdrawnOn: Day?
    }

    struct Mine: Sendable {
        let unit: Unit
        let period: ReportingPeriod
        let state: Report.State?
        let punctuality: Punctuality
        let isWatching: Bool
    }

    let issued: [Issued]
    let mine: [Mine]

    var title: Phrase { Phrase("Báo cáo thực hiện dân chủ ở cơ sở", "Reports on grassroots democracy") }
    var door: Door? { .check }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(when: !mine.isEmpty, own(language))
            <h2>\(Phrase("Báo cáo đã ban hành", "Reports that were issued"), language)</h2>
            \(when: issued.isEmpty, EmptyState(Phrase("Chưa có báo cáo nào được ban hành.", "No report has been issued yet.")).view(language))
            <ul class="entry-list">\(issued.markup { issue in
                let name: Markup = "\(issue.unit): \(issue.subject)"
                let linked: Markup = issue.code.map { "<a href=\"\(Address.report(issue.period, code: $0))\" lang=\"vi\">\(name)</a>" } ?? name
                let end: Markup? = issue.withdrawnOn.map { ", \(Phrase("thu hồi ngày", "withdrawn on"), language) \($0, language)" }
                return "<li>\(linked)<p>\(Phrase("Ban hành ngày", "Issued on"), language) \(issue.on, language)\(end)</p></li>"
            })</ul>
            """
    }

    private func own(_ language: Language) -> Markup {
        let columns = [
            Phrase("Kỳ", "Period"), Phrase("Đơn vị", "Unit"), Phrase("Tình trạng", "State"),
            Phrase("Hạn nộp", "Due"),
            Phrase("Theo dõi", "Watch"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = mine.map { line in
            [
                "<a href=\"\(Address.report(line.period.key, line.unit))\">\(line.period.name, language)</a>",
                "\(line.unit.name)",
                "\(line.state?.name ?? Phrase("Chưa lập", "Not begun"), language); \(line.punctuality.name, language)",
                "\(line.period.dueOn, language)",
                line.isWatching
                    ? "<a href=\"\(Address.reportWatch(line.period.key, of: line.unit))\">\(Phrase("Ai đã nộp", "Who reported"), language)</a>"
                    : "–",
            ]
        }
        return """
            <h2>\(Phrase("Báo cáo của đơn vị mình", "Reports of your units"), language)</h2>
            \(Table(Phrase("Báo cáo theo kỳ", "Reports by period")[language], columns: columns, rows: rows, hidesCaption: true).view)
            """
    }
}
