import Civics

extension RulePackPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(title, language)</h1>
            \(ErrorSummary(form).view(language))
            <form method="get" action="\(Address.law)" class="one-line"><input type="hidden" name="bo" value="\(file)">
            \(FormField("ngay", Phrase("Có hiệu lực vào ngày", "In force on"), .day, isRequired: false).view(form, language))
            \(Button(Phrase("Xem", "Show"), .quiet).view(language))</form>
            \(when: sections.isEmpty, "<p>\(Phrase("Vào ngày này không có quy định nào có hiệu lực.", "No rule is in force on this day."), language)</p>")
            \(sections.markup { section in
                Table(
                    section.name[language],
                    columns: [
                        .init(Phrase("Nội dung", "What it says")[language]),
                        .init(Phrase("Điều khoản", "Article")[language]),
                        .init(Phrase("Hiệu lực", "In force")[language]),
                    ],
                    rows: section.lines.map { line in
                        [
                            "<a href=\"\(line.address)\">\(line.text, language)</a>\(when: line.isUnsure, " \(StatusMark(.unsure).view(language))")",
                            "\(line.citation, language)", "\(RulePage.validity(line.validity, language))",
                        ]
                    }).view
            })
            """
    }
}
