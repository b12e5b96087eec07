import Civics
import Records

/// Asks once more before a report goes out: what is wrong, what is missing, and what will happen.
struct ReportSubmissionPage: Page {
    let sheet: ReportSheet
    let catalogue: IndicatorCatalogue
    let today: Day
    let refused: Refusals?

    var title: Phrase {
        Phrase(
            "Gửi báo cáo \(sheet.period.name.vietnamese)",
            "Submit the report for the \(sheet.period.name.english)")
    }

    var trail: [Crumb] {
        [
            Crumb(Phrase("Báo cáo", "Reports"), .reports),
            Crumb(Phrase(name: sheet.unit.name), .report(sheet.period.key, sheet.unit)),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let review = sheet.review
        return """
            <div class="measure">
            <h1>\(title, language)</h1>
            \(when: refused != nil, "<p class=\"problem\" role=\"alert\">\(Phrase("Chưa gửi được. Xin sửa những chỗ sau.", "This was not submitted. Please put these right."), language)</p>")
            <p class="lead">\(lead, language)</p>
            \(when: review.isEmpty, "<p class=\"problem\">\(Phrase("Báo cáo chưa có số liệu nào. Nếu trong kỳ không phát sinh, nhập số 0 cho từng chỉ tiêu.", "The report has no figures yet. Where nothing happened, enter 0 for each indicator."), language)</p>")
            \(list(Phrase("Phải sửa trước khi gửi", "To be put right first"), review.faults.map { ($0.indicator, named($0)) }, language))
            \(list(Phrase("Phải giải thích trước khi gửi", "To be explained first"), review.unexplained.map { ($0.indicator, named($0)) }, language))
            \(list(Phrase("Còn thiếu số liệu: báo cáo sẽ ghi là chưa đầy đủ", "Figures missing: the report will be marked incomplete"), review.missing.map { ($0, named($0)) }, language))
            \(when: review.isReady, SealedForm(to: .reportSubmission(sheet.period.key, sheet.unit), """
                <p>\(Phrase("Sau khi gửi, số liệu được giữ nguyên như lúc này; muốn sửa phải được Ban Chỉ đạo trả lại.", "Once submitted, the figures are kept as they stand; to change them the committee has to return the report."), language)</p>
                <p class="actions">\(Button(Phrase("Gửi báo cáo", "Submit the report")).view(language)) \(back(language))</p>
                """).view(reader), else: "<p>\(back(language))</p>")
            </div>
            """
    }

    /// A finding with the figure and the part of the form it is about: "IV.2 Tiếp dân, đơn thư, đối thoại – Số đơn tố cáo:
    /// Số không được âm."
    private func named(_ finding: ReportFinding) -> Phrase {
        let name = named(finding.indicator)
        return Phrase(
            "\(name.vietnamese): \(finding.message.vietnamese)", "\(name.english): \(finding.message.english)"
        )
    }

    private func named(_ key: Indicator.Key) -> Phrase {
        guard let indicator = catalogue[key] else { return Phrase(name: key.text) }
        let part = ReportParts.part(of: indicator.section)
        let section = ReportParts.name(of: part) ?? Phrase(name: "")
        return Phrase(
            "\(part) \(section.vietnamese) – \(indicator.name.vietnamese)",
            "\(part) \(section.english) – \(indicator.name.english)")
    }

    private var lead: Phrase {
        let review = sheet.review
        let punctuality = Punctuality(
            inSince: sheet.report?.firstSubmittedOn ?? today, dueOn: sheet.period.dueOn, today: today
        )
        return Phrase(
            "Có \(review.given) trên \(review.required) số liệu. Gửi hôm nay: \(punctuality.name.vietnamese.lowercasedFirst).",
            "\(review.given) of \(review.required) figures are there. Submitted today: \(punctuality.name.english.lowercasedFirst)."
        )
    }

    private func back(_ language: Language) -> Markup {
        ActionLink(Phrase("Quay lại", "Go back"), .report(sheet.period.key, sheet.unit), .quiet).view(
            language)
    }

    private func list(_ name: Phrase, _ items: [(Indicator.Key, Phrase)], _ language: Language) -> Markup {
        guard !items.isEmpty else { return .empty }
        return """
            <details\(attribute: "open", when: items.count < 20)><summary>\(name, language) (\(items.count))</summary><ul>\(items.markup { key, words in
                let part = ReportParts.part(of: catalogue[key]?.section ?? "I")
                return "<li><a href=\"\(Address.reportSection(sheet.period.key, sheet.unit, part).at(key.text))\">\(words, language)</a></li>"
            })</ul></details>
            """
    }
}
