import Civics
import Records

/// The report in words, its figures live: each number opens what stands behind it.
struct ReportTextPage: Page {
    let composition: ReportComposition
    let issuedOn: Day?
    let mayEdit: Bool
    let mayIssue: Bool

    var title: Phrase {
        Phrase(
            "Lời báo cáo \(composition.period.name.vietnamese) – \(composition.unit.name)",
            "Report text, \(composition.period.name.english) – \(composition.unit.name)")
    }

    var trail: [Crumb] {
        [
            Crumb(Phrase("Báo cáo", "Reports"), .reports),
            Crumb(Phrase(name: composition.unit.name), .report(composition.period.key, composition.unit)),
        ]
    }

    var shape: PageShape { .document }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let (key, unit) = (composition.period.key, composition.unit)
        var annexes = composition.document
        annexes.blocks = annexes.blocks.drop { if case .annex = $0 { false } else { true } }.map { $0 }
        return """
            <h1>\(title, language)</h1>
            <p class="actions">\(ReportFormat.allCases.markup { ActionLink($0.name, .reportFile(key, unit, $0), .quiet).view(language) })</p>
            <p class="muted">\(issuedOn.map { "\(Phrase("Đã ban hành ngày", "Issued on"), language) \($0, language). " as Markup })\
            \(Phrase("Mỗi con số mở ra nơi nó được tính. Dấu … là chỗ chưa có số liệu.", "Every number opens what it is counted from. … marks a number that is not there."), language)</p>
            \(when: mayIssue, SealedForm(to: .reportIssue(key, unit), "<p>\(Button(Phrase("Ban hành: cho mọi người đọc", "Issue: let everybody read it")).view(language))</p>").view(reader))
            \(ReportCharts(composition: composition, language: language).view)
            <article class="report-text" lang="vi">\(composition.sections.markup { section($0, language) })</article>
            \(when: !annexes.blocks.isEmpty, "<h2>\(Phrase("Phụ lục", "Annexes"), language)</h2>\(AnnexList(document: annexes, language: language).view)")
            """
    }

    private func section(_ section: ReportComposition.Section, _ language: Language) -> Markup {
        var notes: [[OfficialDocument.Inline]] = []
        let body = ReportBody(document: composition.emptyDocument, language: language)
        let words = section.blocks.markup { block in
            switch block {
            case .paragraph(let inlines): "<p>\(body.words(inlines, &notes))</p>"
            case .list(let items): "<ul>\(items.markup { "<li>\(body.words($0, &notes))</li>" })</ul>"
            case .heading, .table, .annex: .empty
            }
        }
        let place = "muc-\(section.outline.key)"
        let heading: Markup =
            switch section.outline.level {
            case 0: .empty
            case 1: "<h2 id=\"\(place)\">\(section.outline.number). \(section.outline.name.vietnamese)</h2>"
            case 2: "<h3 id=\"\(place)\">\(section.outline.number). \(section.outline.name.vietnamese)</h3>"
            default: "<h4 id=\"\(place)\">\(section.outline.number). \(section.outline.name.vietnamese)</h4>"
            }
        let edit: Markup =
            mayEdit && !section.outline.isHeadingOnly
            ? """
            <p class="muted"><a href="\(Address.reportTextSection(composition.period.key, composition.unit, section.outline.key))" lang="\(language.rawValue)">\
            \(Phrase("Sửa lời phần này", "Edit this section"), language)<span class="unseen">: \(section.outline.name, language)</span></a>\
            \(when: section.isWritten, " · \(Phrase("đã sửa tay", "written by hand"), language)")</p>
            """ : .empty
        var inner: [[OfficialDocument.Inline]] = []
        return """
            <section>\(heading)\(words)\
            \(notes.markup { "<aside class=\"side-note\">\(body.words($0, &inner))</aside>" })\(edit)</section>
            """
    }
}

extension ReportComposition {
    /// The document without its blocks: who speaks and on what.
    var emptyDocument: OfficialDocument {
        OfficialDocument(
            issuer: head.issuer, number: OfficialDocument.Number(abbreviation: head.abbreviation),
            place: head.place,
            day: nil, title: OfficialDocument.Title(subject: subject), signature: head.signature)
    }
}

/// The annex tables, each folded away until it is asked for.
struct AnnexList {
    let document: OfficialDocument
    let language: Language

    var view: Markup {
        let blocks = document.blocks
        return blocks.indices.markup { index in
            guard case .annex(let annex) = blocks[index], index + 1 < blocks.count,
                case .table = blocks[index + 1]
            else { return .empty }
            var one = document
            one.blocks = [blocks[index + 1]]
            return """
                <details><summary>\(annex.number). \(annex.title)</summary>
                \(ReportBody(document: one, language: language).tables)</details>
                """
        }
    }
}

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
