import Civics
import Records

/// A report as it was issued, read by everybody: its text, or one of its annexes.
struct IssuedReportPage: Page {
    let issue: IssuedReport
    let place: ReportPlace
    private let annexes: ReportAnnexes
    private let annex: Int?
    private let page: Int

    init(issue: IssuedReport, place: ReportPlace, _ query: FormFields) throws {
        self.issue = issue
        self.place = place
        annexes = ReportAnnexes(of: issue.document, at: .report(place.period.key, place.unit))
        annex = try ReportAnnexes.number(in: query)
        page = Pager.page(in: query)
        if let annex, !annexes.contains(annex) { throw Refusal.notFound }
    }

    var title: Phrase { annex.map { Phrase(name: annexes.name($0)) } ?? name }

    private var name: Phrase {
        Phrase(
            "Báo cáo \(place.period.name.vietnamese) – \(place.unit.name)",
            "Report for the \(place.period.name.english) – \(place.unit.name)")
    }

    var trail: [Crumb] {
        let all = Crumb(Phrase("Báo cáo", "Reports"), .reports)
        return annex == nil ? [all] : [all, Crumb(name, .report(place.period.key, place.unit))]
    }
    var door: Door? { .check }
    var shape: PageShape { .document }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        if let withdrawal = issue.withdrawal { return withdrawn(withdrawal, language) }
        if let annex {
            return """
                <h1 lang="vi">\(title.vietnamese)</h1>
                \(annexes.part(annex, page: page, language))
                """
        }
        var text = issue.document.withoutLinks
        text.blocks = Array(text.blocks.prefix { if case .annex = $0 { false } else { true } })
        return """
            <h1>\(title, language)</h1>
            <p class="muted">\(Phrase("Ban hành ngày", "Issued on"), language) \(issue.issuedAt.day, language). \
            <a href="\(Address.reportFile(place.period.key, place.unit, .docx))">\(ReportFormat.docx.name, language)</a></p>
            \(ReportBody(document: text, language: language).view)
            \(annexes.list(language))
            """
    }

    /// The reason stands in the place of the report.
    private func withdrawn(_ withdrawal: IssuedReport.Withdrawal, _ language: Language) -> Markup {
        """
        <h1>\(name, language)</h1>
        <div class="notice notice-note" role="note"><p>\(Phrase("Báo cáo này đã được thu hồi ngày", "This report was withdrawn on"), language) \
        \(withdrawal.at.day, language). \(Phrase("Lý do:", "Reason:"), language) <span lang="vi">\(withdrawal.reason)</span></p></div>
        """
    }
}

extension OfficialDocument {
    /// The numbers without the way to records that not everybody may see.
    var withoutLinks: OfficialDocument {
        func plain(_ inlines: [Inline]) -> [Inline] {
            inlines.map { inline in
                switch inline {
                case .figure(let text, _): .figure(text, link: nil)
                case .footnote(let note): .footnote(plain(note))
                case .text, .bold, .italic: inline
                }
            }
        }
        var copy = self
        copy.blocks = blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(plain(inlines))
            case .centred(let inlines): .centred(plain(inlines))
            case .list(let items): .list(items.map(plain))
            case .heading, .table, .annex: block
            }
        }
        return copy
    }
}
