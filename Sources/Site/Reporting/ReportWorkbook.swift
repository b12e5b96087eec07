import Civics
import OfficeDocuments

/// The report as a workbook: all figures on the first sheet, then one sheet an annex.
struct ReportWorkbook {
    let composition: ReportComposition

    var workbook: Workbook {
        Workbook(
            properties: FileProperties(
                title: composition.subject, author: composition.head.issuer.body, created: nil),
            sheets: [summary] + composition.annexes.map(sheet))
    }

    private var summary: Workbook.Sheet {
        let indicators = composition.catalogue.all.filter { indicator in
            composition.form == .committee || indicator.applies(to: composition.form)
        }
        return Workbook.Sheet(
            name: "Tổng hợp", title: "Tổng hợp số liệu – \(composition.unit.name)",
            subtitles: [composition.period.name.vietnamese, composition.span],
            columns: [
                Workbook.Column("Mục", width: 8), Workbook.Column("Mã", width: 26),
                Workbook.Column("Chỉ tiêu", width: 60), Workbook.Column("Đơn vị tính", width: 14),
                Workbook.Column("Kỳ này", width: 16),
                Workbook.Column("Tử số", group: "Tỷ lệ tính từ", width: 12),
                Workbook.Column("Mẫu số", group: "Tỷ lệ tính từ", width: 12),
                Workbook.Column("Cùng kỳ năm trước", width: 16),
                Workbook.Column("Có số liệu", group: "Số đơn vị", width: 10),
                Workbook.Column("Phải có", group: "Số đơn vị", width: 10),
            ],
            rows: indicators.map(row),
            remarks: ["Ô trống là chưa có số liệu; chưa có số liệu không phải là số 0."], frozenColumns: 3)
    }

    private func row(_ indicator: Indicator) -> [Workbook.Cell] {
        let figure = composition.figure(indicator.key)
        let ratio = figure.value?.ratio
        var units: (Workbook.Cell, Workbook.Cell) = (.empty, .empty)
        if case .consolidated(let given, let asked) = figure.origin {
            units = (Workbook.Cell(.integer(given)), Workbook.Cell(.integer(asked)))
        }
        return [
            Workbook.Cell(.text(indicator.section)), Workbook.Cell(.text(indicator.key.text)),
            Workbook.Cell(.text(indicator.name.vietnamese), note: composition.catalogue.note(on: indicator)),
            Workbook.Cell(.text(indicator.unit.name.vietnamese)), Self.cell(figure.value),
            ratio.map { Self.cell(.quantity($0.numerator)) } ?? .empty,
            ratio.map { Self.cell(.quantity($0.denominator)) } ?? .empty,
            Self.cell(composition.valueBefore(indicator.key)), units.0, units.1,
        ]
    }

    private func sheet(_ annex: ReportComposition.Annex) -> Workbook.Sheet {
        Workbook.Sheet(
            name: "Phụ lục \(annex.number)", title: "Phụ lục \(annex.number). \(annex.title)",
            subtitles: [composition.unit.name, composition.span],
            columns: [Workbook.Column("TT", width: 5), Workbook.Column("Đơn vị", width: 34)]
                + annex.columns.map { Workbook.Column($0.title, group: $0.group, width: 14) },
            rows: annex.rows.enumerated().map { number, row in
                [Workbook.Cell(.integer(number + 1)), Workbook.Cell(.text(row.unit.name))]
                    + row.cells.map(Self.cell)
            },
            totals: [.empty, Workbook.Cell(.text("Tổng cộng"), isEmphasised: true)]
                + annex.totals.map(Self.cell),
            remarks: [
                "Ô trống là chưa có số liệu; chưa có số liệu không phải là số 0.",
                "Dấu \(ReportComposition.notAsked) là không áp dụng với loại hình đơn vị ấy.",
            ], frozenColumns: 2)
    }

    private static func cell(_ cell: ReportComposition.Cell) -> Workbook.Cell {
        switch cell {
        case .figure(let value): Self.cell(value)
        case .words(let words): Workbook.Cell(.text(words))
        case .notAsked: Workbook.Cell(.text(ReportComposition.notAsked))
        case .absent, .blank: .empty
        }
    }

    static func cell(_ value: FigureValue?) -> Workbook.Cell {
        switch value {
        case nil: return .empty
        case .quantity(let quantity)? where quantity.isWhole: return Workbook.Cell(.integer(quantity.whole))
        case .quantity(let quantity)?:
            return Workbook.Cell(.decimal(Double(quantity.hundredths) / 100, places: 2))
        case .ratio(let ratio)?:
            guard let tenths = ratio.tenthsOfPercent else { return Workbook.Cell(.text("–")) }
            return Workbook.Cell(
                .percent(Double(tenths) / 1_000, places: 1), note: ratio.partsText(in: .vietnamese))
        case .mean(let total, let count)?:
            guard count > 0 else { return .empty }
            return Workbook.Cell(.decimal(Double(total.hundredths) / 100 / Double(count), places: 2))
        }
    }
}

extension ReportComposition {
    /// The figure of the report as a whole.
    func figure(_ key: Indicator.Key) -> Figure { values.figure(key) }
    func valueBefore(_ key: Indicator.Key) -> FigureValue? { values.valueBefore(key) }
}

extension IndicatorCatalogue {
    /// What a careful reader should know about the indicator.
    func note(on indicator: Indicator) -> String? {
        var notes = (remarks[indicator.key] ?? []).map(\.vietnamese)
        if indicator.basis == .recalled {
            notes.append("Chỉ tiêu ghi theo hiểu biết chung về loại báo cáo này, chưa thấy trong nguồn nào.")
        }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }
}
