import Civics
import Records

/// Where one section of a report is written.
struct ReportSectionPage: Page {
    let composition: ReportComposition
    let section: ReportComposition.Section
    let version: Int
    let form: Form
    /// The text with its figures filled in: as it is kept, or as it was typed.
    let preview: [OfficialDocument.Block]
    /// What is shown was typed and is not saved.
    var isTyped = false

    var title: Phrase {
        Phrase("Sửa lời: \(section.outline.name.vietnamese)", "Edit: \(section.outline.name.english)")
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
        let indicators = composition.catalogue.indicators(under: section.outline.key).filter {
            composition.form == .committee || $0.applies(to: composition.form)
        }
        return """
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(section.outline.prompt.map { "<p class=\"lead\">\($0, language)</p>" as Markup })
            <div class="beside">
            <div data-unsaved>\(SealedForm(to: .reportTextSection(key, unit, section.outline.key), """
                <input type="hidden" name="version" value="\(version)">
                \(FormField("body", Phrase("Nội dung", "The text"), .area(rows: 16), hint: Phrase("Viết như thường. Chữ trong {{ }} là chỗ máy điền số liệu, cứ để nguyên; chữ trong [[ ]] thành chú thích; dòng bắt đầu bằng “- ” là gạch đầu dòng. Để trống thì dùng lời máy thảo.", "Write as usual. Words in {{ }} are where a figure is filled in, leave them as they are; words in [[ ]] become a footnote; a line that begins with “- ” is an item. Left empty, the draft is used."), isRequired: false).view(form, language))
                <p class="actions">\(Button(Phrase("Lưu", "Save")).view(language)) \(Button(Phrase("Xem thử", "Preview"), .quiet, name: "xem", value: "co").view(language)) \(ActionLink(Phrase("Quay lại", "Go back"), .reportText(key, unit), .quiet).view(language))</p>
                """).view(reader))</div>
            \(filled(language))
            </div>
            \(when: !indicators.isEmpty, """
                <details><summary>\(Phrase("Số liệu dùng được trong phần này", "Figures for this section"), language)</summary>
                <dl class="particulars">\(indicators.markup { indicator in
                    "<div><dt><code>{{\(indicator.key.text)}}</code></dt><dd>\(indicator.name, language): \(composition.figure(indicator.key).value?.text(of: indicator.unit, in: language) ?? "…")</dd></div>"
                })</dl></details>
                """)
            """
    }

    /// The words as readers will see them.
    private func filled(_ language: Language) -> Markup {
        var notes: [[OfficialDocument.Inline]] = []
        var inner: [[OfficialDocument.Inline]] = []
        let body = ReportBody(document: composition.emptyDocument, language: language)
        let words = preview.markup { block in
            switch block {
            case .paragraph(let inlines), .centred(let inlines): "<p>\(body.words(inlines, &notes))</p>"
            case .list(let items): "<ul>\(items.markup { "<li>\(body.words($0, &notes))</li>" })</ul>"
            case .heading, .table, .annex: .empty
            }
        }
        let name =
            isTyped
            ? Phrase("Sẽ in như sau (chưa lưu)", "It will read (not saved yet)")
            : Phrase("Đang in như sau", "It reads")
        return """
            <section aria-label="\(name, language)"><h2>\(name, language)</h2>
            <div class="report-text" lang="vi">\(words)\(notes.markup { "<aside class=\"side-note\">\(body.words($0, &inner))</aside>" })</div>
            \(when: preview.isEmpty, "<p class=\"muted\">\(Phrase("Phần này còn trống.", "This section is empty."), language)</p>")</section>
            """
    }
}
