import Civics
import Records

extension ReportTextPage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return switch part {
        case .contents: contents(reader)
        case .chapter(let position): chapter(position, language)
        case .annex(let number, let page):
            """
            <h1 lang="vi">\(title.vietnamese)</h1>
            \(annexes.part(number, page: page, language))
            """
        case .whole:
            """
            <h1>\(title, language)</h1>
            \(explanation(language))
            \(charts(language))
            <article class="report-text" lang="vi">\(chapters.markup { chapter in
                chapter.sections.markup { section($0, language, heading: heading($0)) }
            })</article>
            \(annexes.whole(language))
            """
        }
    }

    private func contents(_ reader: Reader) -> Markup {
        let language = reader.language
        let (key, unit) = (composition.period.key, composition.unit)
        return """
            <h1>\(title, language)</h1>
            <p class="actions">\(ReportFormat.allCases.markup { ActionLink($0.name, .reportFile(key, unit, $0), .quiet).view(language) })
            \(ActionLink(Phrase("Cả văn bản, để in", "The whole text, to print"), .wholeReportText(key, unit), .quiet).view(language))</p>
            \(explanation(language))
            \(when: mayIssue, issuing(language))
            \(charts(language))
            <h2>\(Phrase("Mục lục", "Contents"), language)</h2>
            <ul class="entry-list" lang="vi">\(chapters.markup(line))</ul>
            \(annexes.list(language))
            """
    }

    private func standing(_ issue: IssuedReport, _ language: Language) -> Markup {
        guard let withdrawal = issue.withdrawal else {
            return "\(Phrase("Đã ban hành ngày", "Issued on"), language) \(issue.issuedAt.day, language). "
        }
        return """
            \(Phrase("Đã thu hồi ngày", "Withdrawn on"), language) \(withdrawal.at.day, language): \(withdrawal.reason)\u{20}
            """
    }

    private func issuing(_ language: Language) -> Markup {
        let (key, unit) = (composition.period.key, composition.unit)
        let stands = issue.map { $0.withdrawal == nil } ?? false
        return """
            <p class="actions">\(ActionLink(Phrase("Ban hành…", "Issue…"), .reportIssue(key, unit)).view(language)) \
            \(when: stands, ActionLink(Phrase("Thu hồi bản đã ban hành", "Withdraw what was issued"), .reportWithdrawal(key, unit), .quiet).view(language))</p>
            """
    }

    /// A chapter with the sections under it that have a heading.
    private func line(_ chapter: ReportChapter) -> Markup {
        let (key, unit) = (composition.period.key, composition.unit)
        let headed = chapter.sections.filter { $0.outline.level > 1 }
        let inner = headed.markup { section in
            """
            <li><a href="\(Address.reportPassage(key, unit, section.outline.key))">\(section.outline.numberedName.vietnamese)</a></li>
            """
        }
        return """
            <li><a href="\(Address.reportChapter(key, unit, chapter.key))">\(chapter.name.vietnamese)</a>\
            \(when: !headed.isEmpty, "<ul>\(inner)</ul>")</li>
            """
    }

    private func explanation(_ language: Language) -> Markup {
        """
        <p class="muted">\(issue.map { standing($0, language) })\
        \(Phrase("Mỗi con số mở ra nơi nó được tính. Dấu … là chỗ chưa có số liệu.", "Every number opens what it is counted from. … marks a number that is not there."), language)</p>
        """
    }

    private func charts(_ language: Language) -> Markup {
        ReportCharts(composition: composition, language: language).view
    }

    private func chapter(_ position: Int, _ language: Language) -> Markup {
        let chapter = chapters[position]
        return """
            <h1 lang="vi" id="muc-\(chapter.key)">\(chapter.name.vietnamese)</h1>
            \(explanation(language))
            <article class="report-text" lang="vi">\(chapter.sections.markup { one in
                section(one, language, heading: one.outline.level == 1 ? .empty : heading(one))
            })</article>
            <nav class="pager" aria-label="\(Phrase("Các phần", "Chapters"), language)">
            \(position > 0 ? way(to: chapters[position - 1], Phrase("Phần trước", "Previous"), "prev", language) : .empty)
            \(position + 1 < chapters.count ? way(to: chapters[position + 1], Phrase("Phần sau", "Next"), "next", language) : .empty)
            </nav>
            """
    }

    private func way(to chapter: ReportChapter, _ word: Phrase, _ relation: String, _ language: Language)
        -> Markup
    {
        """
        <a rel="\(relation)" href="\(Address.reportChapter(composition.period.key, composition.unit, chapter.key))">\
        <span>\(word, language): <span lang="vi">\(chapter.name.vietnamese)</span></span></a>
        """
    }

    private func heading(_ section: ReportComposition.Section) -> Markup {
        let place = "muc-\(section.outline.key)"
        let name = section.outline.numberedName.vietnamese
        return switch section.outline.level {
        case 0: .empty
        case 1: "<h2 id=\"\(place)\">\(name)</h2>"
        case 2 where isWhole: "<h3 id=\"\(place)\">\(name)</h3>"
        case 2: "<h2 id=\"\(place)\">\(name)</h2>"
        default: isWhole ? "<h4 id=\"\(place)\">\(name)</h4>" : "<h3 id=\"\(place)\">\(name)</h3>"
        }
    }

    private var isWhole: Bool { if case .whole = part { true } else { false } }

    private func section(_ section: ReportComposition.Section, _ language: Language, heading: Markup)
        -> Markup
    {
        var notes: [[OfficialDocument.Inline]] = []
        let body = ReportBody(document: composition.emptyDocument, language: language)
        let words = section.blocks.markup { block in
            switch block {
            case .paragraph(let inlines), .centred(let inlines): "<p>\(body.words(inlines, &notes))</p>"
            case .list(let items): "<ul>\(items.markup { "<li>\(body.words($0, &notes))</li>" })</ul>"
            case .heading, .table, .annex: .empty
            }
        }
        let edit: Markup =
            mayEdit && !section.outline.isHeadingOnly
            ? """
            <p class="muted no-print"><a href="\(Address.reportTextSection(composition.period.key, composition.unit, section.outline.key))" lang="\(language.rawValue)">\
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
