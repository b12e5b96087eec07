import Civics
import Records

/// One figure asked from what: how it is counted, the working of its consolidation, the records or entries behind it.
struct FigurePage: Page {
    static let recordsPerPage = 50

    let indicator: Indicator
    let catalogue: IndicatorCatalogue
    let sheet: ReportSheet
    let report: ConsolidatedReport
    let records: [FigureRecord]
    let isMeasured: Bool
    let page: Int

    var title: Phrase { indicator.name }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Báo cáo", "Reports"), .reports),
            Crumb(Phrase(name: sheet.unit.name), .report(sheet.period.key, sheet.unit)),
        ]
    }

    /// A committee's figure is put together from all units below; a unit's is its own.
    var isConsolidated: Bool { sheet.live.form == .committee }

    var figure: Figure {
        isConsolidated
            ? report.consolidation.figure(indicator.key, at: report.top) : sheet.figures[indicator.key]
    }

    var before: FigureValue? {
        isConsolidated
            ? report.before?.figure(indicator.key, at: report.top).value : sheet.before[indicator.key]
    }

    /// A committee's unit has records of its own besides those of the units below: its sessions, its meetings.
    private var hasOwnRecords: Bool { isMeasured && !records.isEmpty }

    /// How the number comes about, one step a line.
    var working: [Phrase] {
        var lines = [rule]
        if let parts = indicator.parts, let numerator = catalogue[parts.numerator],
            let whole = catalogue[parts.denominator]
        {
            lines.append(
                Phrase(
                    "Tử số: \(numerator.name.vietnamese). Mẫu số: \(whole.name.vietnamese). Chỉ tính các đơn vị có đủ cả hai; không lấy bình quân các tỷ lệ.",
                    "Numerator: \(numerator.name.english). Denominator: \(whole.name.english). Over the units that gave both; rates are never averaged."
                ))
        }
        if isConsolidated, case .consolidated(let units, let asked) = figure.origin {
            lines.append(
                Phrase(
                    "Có số liệu của \(units) trên \(asked) đơn vị. Đơn vị đã nộp tính theo số đã gửi; đơn vị chưa nộp tính theo sổ theo dõi.",
                    "\(units) of \(asked) units gave it. Those that reported count as submitted, the others as their records stand."
                ))
        }
        if isConsolidated, indicator.consolidation == .none {
            lines.append(
                Phrase(
                    "Chỉ tiêu này không cộng giữa các đơn vị.", "This indicator is not added up over units."))
        }
        return lines + (catalogue.remarks[indicator.key] ?? [])
    }

    private var rule: Phrase {
        switch indicator.aggregation {
        case .sum: Phrase("Cộng các việc trong kỳ.", "Counted over the period.")
        case .last: Phrase("Lấy theo ngày cuối kỳ.", "As it stands on the last day of the period.")
        case .average: Phrase("Bình quân trong kỳ.", "Averaged over the period.")
        case .ratio: Phrase("Tính lại từ tử số và mẫu số.", "Recomputed from numerator and denominator.")
        }
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let value =
            figure.value?.text(of: indicator.unit, in: language)
            ?? Phrase("chưa có số liệu", "no figure")[language]
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(sheet.unit.name), \(sheet.period.name, language): <strong class="number">\(value)</strong></p>
            \(DefinitionList([
                (Phrase("Từ đâu", "From"), "\(figure.origin.name, language)"),
                (Phrase("Cùng kỳ năm trước", "A year before"), "\(before?.text(of: indicator.unit, in: language) ?? "–")"),
                (Phrase("Thay đổi", "Change"), "\(FigureChange(from: before, to: figure.value)?.words(in: language) ?? "–")"),
                (Phrase("Sổ theo dõi", "Register"), register(language)),
                (Phrase("Mục", "Section"), "\(indicator.section)"),
            ]).view(language))
            <h2>\(Phrase("Cách tính", "How it is counted"), language)</h2>
            <ul>\(working.markup { "<li>\($0, language)</li>" })</ul>
            \(parts(language))
            \(isConsolidated ? breakdown(language) : .empty)
            \(when: !isConsolidated || hasOwnRecords, recordList(language))
            """
    }

    /// The register by its name; how the source puts the rule is in English only.
    private func register(_ language: Language) -> Markup {
        let name = RegisterNames.shipped[indicator.record] ?? Phrase(name: indicator.record)
        return language == .english ? "\(name, language): \(indicator.recordRule)" : "\(name, language)"
    }

    private func parts(_ language: Language) -> Markup {
        guard let parts = indicator.parts else { return .empty }
        let both = [parts.numerator, parts.denominator].compactMap { catalogue[$0] }
        return """
            <ul>\(both.markup { part in
                "<li><a href=\"\(Address.figure(part.key, sheet.period.key, code: sheet.unit.code))\">\(part.name, language)</a></li>"
            })</ul>
            """
    }

    private func breakdown(_ language: Language) -> Markup {
        let units = report.units
        let asked = units.entries.indices.filter { units[$0].form.map { indicator.applies(to: $0) } ?? false }
        guard !asked.isEmpty else {
            return EmptyState(
                Phrase(
                    "Không có đơn vị nào phải báo cáo chỉ tiêu này.", "No unit is asked for this indicator.")
            ).view(language)
        }
        let columns = [
            Table.Column(Phrase("Đơn vị", "Unit")[language]),
            Table.Column(Phrase("Kỳ này", "This period")[language], isNumeric: true),
            Table.Column(Phrase("Cùng kỳ năm trước", "A year before")[language], isNumeric: true),
            Table.Column(Phrase("Lấy từ", "Taken from")[language]),
        ]
        let rows: [[Markup]] = asked.map { position in
            let own = report.consolidation.own(indicator.key, of: position)
            let isIn = report.standings[position].isHandedIn
            return [
                name(of: units[position]),
                "\(own?.text(of: indicator.unit, in: language) ?? "…")",
                "\(report.before?.own(indicator.key, of: position)?.text(of: indicator.unit, in: language) ?? "–")",
                "\(isIn ? Phrase("báo cáo đã gửi", "the report submitted") : Phrase("sổ theo dõi", "its records"), language)",
            ]
        }
        return """
            <h2>\(Phrase("Từng đơn vị", "Unit by unit"), language)</h2>
            \(Table(Phrase("Số liệu từng đơn vị", "The figures by unit")[language], columns: columns, rows: rows, hidesCaption: true).view)
            """
    }

    /// The unit this page is about has its records below.
    private func name(of unit: ReportingUnits.Entry) -> Markup {
        guard unit.code == sheet.unit.code else {
            return
                "<a href=\"\(Address.figure(indicator.key, sheet.period.key, code: unit.code))\">\(unit.name)</a>"
        }
        return hasOwnRecords ? "<a href=\"#ban-ghi\">\(unit.name)</a>" : "\(unit.name)"
    }

    private func recordList(_ language: Language) -> Markup {
        guard isMeasured else {
            return
                "<p>\(Phrase("Chỉ tiêu này do đơn vị nhập.", "This figure is entered by the unit."), language)</p>"
        }
        guard !records.isEmpty else {
            return EmptyState(Phrase("Không có bản ghi nào trong kỳ.", "There are no records in the period."))
                .view(language)
        }
        let columns = [
            Table.Column(Phrase("Bản ghi", "Record")[language]),
            Table.Column(Phrase("Ngày", "Day")[language]),
            Table.Column(Phrase("Tính là", "Counts")[language], isNumeric: true),
        ]
        let rows: [[Markup]] = records.map { record in
            let name: Markup = "\(record.label, language)"
            return [
                Address.record(record.noun, record.subject).map { "<a href=\"\($0)\">\(name)</a>" } ?? name,
                record.day.map { "\($0, language)" } ?? "–", "\(record.amount.text(in: language))",
            ]
        }
        let isLast = records.count < Self.recordsPerPage
        return """
            <h2 id="ban-ghi">\(isConsolidated
                ? Phrase("Các bản ghi của riêng \(sheet.unit.name)", "The records of \(sheet.unit.name) itself")
                : Phrase("Các bản ghi được tính", "The records it counts"), language)</h2>
            \(Table(Phrase("Bản ghi", "Records")[language], columns: columns, rows: rows, hidesCaption: true).view)
            \(Pager(page: page, pages: isLast ? page : page + 1, address: .figure(indicator.key, sheet.period.key, code: sheet.unit.code)).view(language))
            """
    }
}
