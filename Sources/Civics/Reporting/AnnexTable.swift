/// Sets an annex as a table on paper, with notes on the marks that stand in it.
struct AnnexTable {
    let outline: ReportOutline.Annex
    let catalogue: IndicatorCatalogue
    let rows: [ReportComposition.Row]
    let totals: [ReportComposition.Cell]

    var table: OfficialDocument.Table {
        OfficialDocument.Table(
            columns: [
                OfficialDocument.Table.Column("TT", alignment: .centre, width: 0.5),
                OfficialDocument.Table.Column("Đơn vị", width: 2.6),
            ] + outline.columns.map(column),
            rows: rows.enumerated().map { number, row in
                OfficialDocument.Table.Row(
                    [[.text("\(number + 1)")], [.text(row.unit.name)]] + row.cells.map(set))
            },
            totals: OfficialDocument.Table.Row(
                [[.text("")], [.text("Tổng cộng")]] + totals.map(set), isEmphasised: true),
            note: notes.isEmpty ? nil : notes.joined(separator: " "))
    }

    /// Words begin at the left and take more room than numbers.
    private func column(_ column: ReportOutline.Annex.Column) -> OfficialDocument.Table.Column {
        if case .record(let record) = column.content, !record.isAmount {
            return OfficialDocument.Table.Column(column.title, group: column.group, width: 2)
        }
        return OfficialDocument.Table.Column(
            column.title, group: column.group, alignment: .end, width: 1.1)
    }

    private func set(_ cell: ReportComposition.Cell) -> [OfficialDocument.Inline] {
        switch cell {
        case .figure(let value): [.text(value.bare(in: .vietnamese))]
        case .words(let words): [.text(words)]
        case .absent: [.text("…")]
        case .notAsked: [.text(ReportComposition.notAsked)]
        case .blank: [.text("")]
        }
    }

    private var notes: [String] {
        let cells = rows.flatMap(\.cells) + totals
        var notes: [String] = []
        if cells.contains(.absent) {
            notes.append("Dấu … là đơn vị chưa có số liệu; chưa có số liệu không phải là số 0.")
        }
        if cells.contains(.notAsked) {
            notes.append(
                "Dấu \(ReportComposition.notAsked) là không áp dụng: loại hình đơn vị này không báo cáo chỉ tiêu ấy."
            )
        }
        return notes + rateNotes
    }

    /// A rate of the totals rests on the units that gave both of its parts. Where the totals beside it rest on more, it
    /// says what it was taken from.
    private var rateNotes: [String] {
        func total(_ key: Indicator.Key) -> Quantity? {
            outline.columns.firstIndex { $0.indicator == key }.flatMap { totals[$0].value?.quantity }
        }
        return zip(outline.columns, totals).compactMap { column, cell in
            guard let ratio = cell.value?.ratio,
                let parts = column.indicator.flatMap({ catalogue[$0]?.parts })
            else { return nil }
            let beside = [
                (total(parts.numerator), ratio.numerator), (total(parts.denominator), ratio.denominator),
            ]
            guard beside.contains(where: { shown, own in shown.map { $0 != own } ?? false }) else {
                return nil
            }
            return "“\(column.title)” ở dòng tổng cộng tính trên các đơn vị có đủ cả hai số liệu: "
                + "\(ratio.partsText(in: .vietnamese))."
        }
    }
}
