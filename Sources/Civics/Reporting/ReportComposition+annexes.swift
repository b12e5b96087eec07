extension ReportComposition {
    /// A table by unit at the end of the report.
    package struct Annex: Sendable {
        package let number: String
        package let title: String
        package let name: Phrase
        package let columns: [ReportOutline.Annex.Column]
        package let rows: [Row]
        package let totals: [FigureValue?]
        package let table: OfficialDocument.Table
    }

    package struct Row: Sendable {
        package let unit: ReportingUnits.Entry
        package let values: [FigureValue?]
        /// Which of the columns are asked of the unit at all.
        package let isAsked: [Bool]
    }

    /// Stands where a figure is not asked of a unit; "…" stands where it is and is not there.
    package static let notAsked = "x"

    /// The annexes of which there is something to show: at least one unit of their kinds.
    package var annexes: [Annex] {
        guard let consolidation, let top = consolidation.units.position(of: unit.id) else { return [] }
        return outline.annexes.compactMap { annex(of: $0, consolidation, top: top) }
    }

    private func annex(of outline: ReportOutline.Annex, _ consolidation: Consolidation, top: Int) -> Annex? {
        let units = consolidation.units
        let rows = units.subtree(of: top).compactMap { position -> Row? in
            guard let form = units[position].form, outline.forms.contains(form) else { return nil }
            return Row(
                unit: units[position],
                values: outline.columns.map { consolidation.own($0.indicator, of: position) },
                isAsked: outline.columns.map { catalogue.isAsked($0.indicator, of: form) })
        }
        guard !rows.isEmpty else { return nil }
        let totals = outline.columns.map {
            consolidation.figure($0.indicator, at: top, forms: outline.forms).value
        }
        return Annex(
            number: outline.number, title: outline.name.vietnamese, name: outline.name,
            columns: outline.columns,
            rows: rows, totals: totals, table: table(outline, rows, totals))
    }

    private func table(
        _ outline: ReportOutline.Annex, _ rows: [Row], _ totals: [FigureValue?]
    ) -> OfficialDocument.Table {
        func cell(_ value: FigureValue?, _ isAsked: Bool) -> [OfficialDocument.Inline] {
            [.text(value?.bare(in: .vietnamese) ?? (isAsked ? "…" : Self.notAsked))]
        }
        func cells(_ values: [FigureValue?], _ isAsked: [Bool]) -> [[OfficialDocument.Inline]] {
            zip(values, isAsked).map(cell)
        }
        let totalsAsked = outline.columns.indices.map { column in rows.contains { $0.isAsked[column] } }
        // Whether the figure is asked for, for every one that is not there.
        var open: Set<Bool> = []
        for (values, isAsked) in rows.map({ ($0.values, $0.isAsked) }) + [(totals, totalsAsked)] {
            for (value, isAsked) in zip(values, isAsked) where value == nil { open.insert(isAsked) }
        }
        var notes: [String] = []
        if open.contains(true) {
            notes.append("Dấu … là đơn vị chưa có số liệu; chưa có số liệu không phải là số 0.")
        }
        if open.contains(false) {
            notes.append(
                "Dấu \(Self.notAsked) là không áp dụng: loại hình đơn vị này không báo cáo chỉ tiêu ấy.")
        }
        notes += rateNotes(outline, totals)
        return OfficialDocument.Table(
            columns: [
                OfficialDocument.Table.Column("TT", alignment: .centre, width: 0.5),
                OfficialDocument.Table.Column("Đơn vị", width: 2.6),
            ]
                + outline.columns.map {
                    OfficialDocument.Table.Column($0.title, group: $0.group, alignment: .end, width: 1.1)
                },
            rows: rows.enumerated().map { number, row in
                OfficialDocument.Table.Row(
                    [[.text("\(number + 1)")], [.text(row.unit.name)]] + cells(row.values, row.isAsked))
            },
            totals: OfficialDocument.Table.Row(
                [[.text("")], [.text("Tổng cộng")]] + cells(totals, totalsAsked), isEmphasised: true),
            note: notes.isEmpty ? nil : notes.joined(separator: " "))
    }

    /// A rate of the totals rests on the units that gave both of its parts. Where the totals beside it rest on more, it
    /// says what it was taken from.
    private func rateNotes(_ outline: ReportOutline.Annex, _ totals: [FigureValue?]) -> [String] {
        func total(_ key: Indicator.Key) -> Quantity? {
            outline.columns.firstIndex { $0.indicator == key }.flatMap { totals[$0]?.quantity }
        }
        return zip(outline.columns, totals).compactMap { column, value in
            guard let ratio = value?.ratio, let parts = catalogue[column.indicator]?.parts else { return nil }
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
