import Civics
import Records

/// Where one section of a report is written.
struct ReportSectionPage: Page {
    let composition: ReportComposition
    let section: ReportComposition.Section
    let version: Int
    let form: Form

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
            <div class="measure">
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            \(section.outline.prompt.map { "<p class=\"lead\">\($0, language)</p>" as Markup })
            \(SealedForm(to: .reportTextSection(key, unit, section.outline.key), """
                <input type="hidden" name="version" value="\(version)">
                \(FormField("body", Phrase("Nội dung", "The text"), .area(rows: 16), hint: Phrase("Chỗ {{…}} là số liệu, tự cập nhật. [[…]] là chú thích. Dòng bắt đầu bằng “- ” là gạch đầu dòng. Để trống thì dùng lời tự thảo.", "{{…}} is a figure and keeps itself up to date. [[…]] is a footnote. A line that begins with “- ” is an item. Left empty, the draft is used."), isRequired: false).view(form, language))
                <p class="actions">\(Button(Phrase("Lưu", "Save")).view(language)) \(ActionLink(Phrase("Quay lại", "Go back"), .reportText(key, unit), .quiet).view(language))</p>
                """).view(reader))
            \(when: !indicators.isEmpty, """
                <details><summary>\(Phrase("Số liệu dùng được trong phần này", "Figures for this section"), language)</summary>
                <dl class="particulars">\(indicators.markup { indicator in
                    "<div><dt><code>{{\(indicator.key.text)}}</code></dt><dd>\(indicator.name, language): \(composition.figure(indicator.key).value?.text(of: indicator.unit, in: language) ?? "…")</dd></div>"
                })</dl></details>
                """)
            </div>
            """
    }
}
