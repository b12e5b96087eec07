import Civics
import Records

/// The report in words, its figures live: each number opens what stands behind it. Its parts have an address each, so
/// that every page stays light on a poor line.
struct ReportTextPage: Page {
    enum Part: Sendable {
        /// What there is to read, with the charts.
        case contents
        case chapter(Int)
        case annex(Int, page: Int)
        /// All of it, to be printed.
        case whole
    }

    let composition: ReportComposition
    let chapters: [ReportChapter]
    let part: Part
    let annexes: ReportAnnexes
    /// The newest issue, whether it stands or was withdrawn.
    let issue: IssuedReport?
    let mayEdit: Bool
    let mayIssue: Bool

    /// What `phan` says for the whole.
    static let wholeWord = "tat-ca"

    /// The part that a query asks for.
    static func part(_ query: FormFields, of chapters: [ReportChapter], _ annexes: ReportAnnexes) throws
        -> Part
    {
        if let number = try ReportAnnexes.number(in: query) {
            guard annexes.contains(number) else { throw Refusal.notFound }
            return .annex(number, page: Pager.page(in: query))
        }
        guard let asked = query["phan"] else { return .contents }
        guard asked != wholeWord else { return .whole }
        guard let chapter = chapters.firstIndex(where: { $0.key == asked }) else { throw Refusal.notFound }
        return .chapter(chapter)
    }

    private var name: Phrase {
        Phrase(
            "Lời báo cáo \(composition.period.name.vietnamese) – \(composition.unit.name)",
            "Report text, \(composition.period.name.english) – \(composition.unit.name)")
    }

    var title: Phrase {
        switch part {
        case .contents, .whole: name
        case .chapter(let position): chapters[position].name
        case .annex(let number, _): Phrase(name: annexes.name(number))
        }
    }

    var trail: [Crumb] {
        let (key, unit) = (composition.period.key, composition.unit)
        let above = [
            Crumb(Phrase("Báo cáo", "Reports"), .reports), Crumb(Phrase(name: unit.name), .report(key, unit)),
        ]
        if case .contents = part { return above }
        return above + [Crumb(Phrase("Lời báo cáo", "Report text"), .reportText(key, unit))]
    }

    var shape: PageShape { .document }
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
