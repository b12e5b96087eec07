import Civics
import Records

/// The board of reports: who is in, on time or late, complete or not, and who is missing.
struct ReportWatchPage: Page {
    struct Watched: Sendable {
        let unit: Unit
        let kept: KeptPeriod
        let report: ConsolidatedReport
        let today: Day
    }

    let periods: [KeptPeriod]
    let units: [Unit]
    let watched: Watched?

    var title: Phrase { Phrase("Theo dõi nộp báo cáo", "Reports in and missing") }
    var trail: [Crumb] { [Crumb(Phrase("Theo dõi", "Watch"), .watch)] }
    var shape: PageShape { .dense }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        guard let watched else {
            return """
                <h1>\(title, language)</h1>
                \(EmptyState(Phrase("Chưa mở kỳ báo cáo nào.", "No reporting period has been opened.")).view(language))
                """
        }
        let discipline = ReportingDiscipline(of: watched.report)
        let (key, unit) = (watched.kept.period.key, watched.unit)
        return """
            <h1>\(title, language): \(unit.name), \(watched.kept.period.name, language)</h1>
            \(Tabs(Phrase("Các kỳ", "Periods"), periods.prefix(6).map { kept in
                Tabs.Tab(kept.period.name, .reportWatch(kept.period.key, of: unit), isCurrent: kept.period.key == key)
            }).view(language))
            \(StatTiles(tiles(discipline)).view(language))
            <p class="actions">\(ActionLink(Phrase("Báo cáo tổng hợp", "The consolidated report"), .reportText(key, unit)).view(language)) \
            \(ActionLink(Phrase("Số liệu riêng của Ban Chỉ đạo", "The committee's own figures"), .report(key, unit), .quiet).view(language)) \
            \(ActionLink(ReportFormat.docx.name, .reportFile(key, unit, .docx), .quiet).view(language)) \
            \(ActionLink(ReportFormat.xlsx.name, .reportFile(key, unit, .xlsx), .quiet).view(language)) \
            \(ActionLink(ReportFormat.json.name, .reportFile(key, unit, .json), .quiet).view(language))</p>
            \(table(discipline, watched, language))
            """
    }

    private func tiles(_ discipline: ReportingDiscipline) -> [StatTiles.Tile] {
        let whole = Phrase("trên \(discipline.asked.count)", "of \(discipline.asked.count)")
        func tile(_ positions: [Int], _ label: Phrase, _ kind: StatusMark.Kind) -> StatTiles.Tile {
            StatTiles.Tile("\(positions.count)", label, whole: whole, kind: kind)
        }
        return [
            tile(discipline.onTime, Phrase("nộp đúng hạn", "on time"), .done),
            tile(discipline.late, Phrase("nộp chậm", "late"), .late),
            tile(discipline.missing, Phrase("chưa nộp", "not in"), .missing),
            tile(discipline.complete, Phrase("đủ số liệu", "complete"), .closed),
        ]
    }

    private func table(_ discipline: ReportingDiscipline, _ watched: Watched, _ language: Language) -> Markup
    {
        let columns = [
            Phrase("Đơn vị", "Unit"), Phrase("Tình trạng", "State"), Phrase("Nộp", "Submitted"),
            Phrase("Đủ số liệu", "Complete"),
        ].map { Table.Column($0[language]) }
        let rows: [[Markup]] = discipline.asked.map { position in
            let entry = watched.report.units[position]
            let standing = watched.report.standings[position]
            let punctuality = Punctuality(
                inSince: standing.report?.inSince, dueOn: watched.kept.period.dueOn,
                today: watched.today)
            return [
                "<a href=\"\(Address.report(watched.kept.period.key, code: entry.code))\">\(entry.name)</a>",
                "\(standing.report?.state.name ?? Phrase("Chưa lập", "Not begun"), language)",
                punctuality.mark.view(language),
                standing.required > 0
                    ? "\(StatusMark(standing.isComplete ? .done : .soon, Phrase(name: "\(standing.given)/\(standing.required)")).view(language))"
                    : "–",
            ]
        }
        return Table(
            Phrase("Từng đơn vị", "Unit by unit")[language], columns: columns, rows: rows, hidesCaption: true
        ).view
    }
}

extension Punctuality {
    var mark: StatusMark {
        switch self {
        case .onTime: StatusMark(.done, name)
        case .late: StatusMark(.late, name)
        case .missing: StatusMark(.missing, name)
        case .notDue: StatusMark(.upcoming, name)
        }
    }
}
