import Civics
import Records

/// What residents reported missing from boards, for the committee and the units.
struct AbsencesPage: Page {
    let reports: [AbsenceReport]
    let postings: [Posting.ID: PostingSummary]
    let units: [Unit.ID: Unit]
    /// The units in which this person may write down what was found.
    let mayFind: Set<Unit.ID>

    var title: Phrase { Phrase("Tin báo không thấy niêm yết", "Reports of “not on the board”") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Bảng theo dõi công khai", "Disclosure board"), .matrix)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        guard !reports.isEmpty else {
            return """
                <h1>\(title, language)</h1>
                \(EmptyState(Phrase("Chưa có tin báo nào.", "Nothing has been reported.")).view(language))
                """
        }
        let columns = [
            Phrase("Nội dung", "Posting"), Phrase("Đơn vị", "Unit"),
            Phrase("Không thấy ngày", "Not there on"),
            Phrase("Kết quả kiểm tra", "Finding"),
        ]
        return """
            <h1>\(title, language)</h1>
            \(Table(title[language], columns: columns.map { Table.Column($0[language]) }, rows: reports.map { row($0, language) }, hidesCaption: true).view)
            """
    }

    private func row(_ report: AbsenceReport, _ language: Language) -> [Markup] {
        let posting = postings[report.posting]
        let unit = posting.flatMap { units[$0.unit] }
        let finding: Markup
        if let found = report.finding {
            let word =
                found.kind == .confirmed ? Phrase("Không còn", "Gone") : Phrase("Vẫn còn", "Hangs there")
            finding = "\(StatusMark(report.kind, word).view(language)) \(found.text)"
        } else if let unit, mayFind.contains(unit.id) {
            finding =
                "<a href=\"\(Address.absenceFinding(report.id))\">\(Phrase("Chưa kiểm tra – ghi kết quả", "Not looked into – record"), language)</a>"
        } else {
            finding = "\(StatusMark(.soon, Phrase("Chưa kiểm tra", "Not looked into")).view(language))"
        }
        return [
            "<a href=\"\(Address.posting(report.posting))\">\(posting?.title ?? "–")</a>\(when: !report.said.isEmpty, "<br><span class=\"muted\">\(report.said)</span>")",
            "\(unit?.name ?? "")", "\(report.seenOn, language)", finding,
        ]
    }
}
