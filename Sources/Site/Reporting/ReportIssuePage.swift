import Civics
import Records

/// Asks once more before a report goes out to everybody: what is still empty in it, and what will happen.
struct ReportIssuePage: Page {
    let composition: ReportComposition
    /// The report has been handed in; before that nothing is issued.
    let isHandedIn: Bool
    /// What is looked at: what changes meanwhile is not issued unseen.
    let versions: ReportVersions

    var title: Phrase {
        Phrase(
            "Ban hành báo cáo \(composition.period.name.vietnamese)",
            "Issue the report for the \(composition.period.name.english)")
    }

    var trail: [Crumb] {
        [
            Crumb(Phrase("Báo cáo", "Reports"), .reports),
            Crumb(
                Phrase("Lời báo cáo", "Report text"), .reportText(composition.period.key, composition.unit)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let (key, unit) = (composition.period.key, composition.unit)
        let back = ActionLink(Phrase("Quay lại", "Go back"), .reportText(key, unit), .quiet).view(language)
        guard isHandedIn else {
            return """
                <div class="measure"><h1>\(title, language)</h1>
                <p class="lead">\(Phrase("Số liệu của báo cáo chưa được gửi. Gửi số liệu rồi mới ban hành được.", "The figures of the report have not been submitted. Submit them, and then issue it."), language)</p>
                <p class="actions">\(ActionLink(Phrase("Gửi báo cáo", "Submit the report"), .reportSubmission(key, unit)).view(language)) \(back)</p></div>
                """
        }
        return """
            <div class="measure"><h1>\(title, language)</h1>
            <p class="lead">\(Phrase("Sau khi ban hành, mọi người đọc được báo cáo đúng như lúc này. Muốn rút lại phải thu hồi và nêu lý do cho mọi người đọc.", "Once issued, everybody reads the report as it stands now. To take it back it has to be withdrawn, with a reason for everybody to read."), language)</p>
            \(list(Phrase("Các phần còn trống", "Sections still empty"), composition.sections.filter(\.isEmpty), language))
            \(list(Phrase("Các phần còn chỗ “…” chưa có số liệu", "Sections with places “…” where a figure is missing"), composition.sections.filter(\.hasOpenPlaces), language))
            \(SealedForm(to: .reportIssue(key, unit), """
                <input type="hidden" name="versions" value="\(versions.text)">
                <p class="actions">\(Button(Phrase("Ban hành: cho mọi người đọc", "Issue: let everybody read it"), .grave).view(language)) \(back)</p>
                """).view(reader))</div>
            """
    }

    private func list(_ name: Phrase, _ sections: [ReportComposition.Section], _ language: Language) -> Markup
    {
        guard !sections.isEmpty else { return .empty }
        let (key, unit) = (composition.period.key, composition.unit)
        return """
            <h2>\(name, language) (\(sections.count))</h2>
            <ul>\(sections.markup { "<li><a href=\"\(Address.reportTextSection(key, unit, $0.outline.key))\">\($0.outline.numberedName, language)</a></li>" })</ul>
            """
    }
}
