extension ReportComposition {
    /// A table by unit at the end of the report.
    package struct Annex: Sendable {
        package let number: String
        package let title: String
        package let name: Phrase
        package let columns: [ReportOutline.Annex.Column]
        package let rows: [Row]
        package let totals: [Cell]
        package let table: OfficialDocument.Table
    }

    package struct Row: Sendable {
        package let unit: ReportingUnits.Entry
        package let cells: [Cell]
    }

    /// What stands in one place of an annex.
    package enum Cell: Equatable, Sendable {
        case figure(FigureValue)
        case words(String)
        /// Asked of the unit, and not there.
        case absent
        case notAsked
        /// Nothing is to stand there: words have no total.
        case blank

        package var value: FigureValue? {
            if case .figure(let value) = self { value } else { nil }
        }

        init(_ value: FigureValue?, isAsked: Bool) {
            self = value.map(Cell.figure) ?? (isAsked ? .absent : .notAsked)
        }
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
                cells: outline.columns.map { cell(of: $0, units[position], form, at: position) })
        }
        guard !rows.isEmpty else { return nil }
        let totals = outline.columns.enumerated().map { number, column in
            total(of: column, rows.map { $0.cells[number] }, over: outline.forms, top: top)
        }
        return Annex(
            number: outline.number, title: outline.name.vietnamese, name: outline.name,
            columns: outline.columns, rows: rows, totals: totals,
            table: AnnexTable(outline: outline, catalogue: catalogue, rows: rows, totals: totals).table)
    }

    private func cell(
        of column: ReportOutline.Annex.Column, _ unit: ReportingUnits.Entry, _ form: UnitKind.ReportForm,
        at position: Int
    ) -> Cell {
        func own(_ key: Indicator.Key, _ figures: Consolidation?) -> FigureValue? {
            figures?.own(key, of: position)
        }
        return switch column.content {
        case .figure(let key): Cell(own(key, consolidation), isAsked: catalogue.isAsked(key, of: form))
        case .year(let key): Cell(own(key, year), isAsked: catalogue.isAsked(key, of: form))
        case .rest(let key): Cell(own(key, consolidation)?.rest, isAsked: catalogue.isAsked(key, of: form))
        case .record(let record): records[record, unit.id] ?? record.silence
        }
    }

    private func total(
        of column: ReportOutline.Annex.Column, _ cells: [Cell], over forms: Set<UnitKind.ReportForm>, top: Int
    ) -> Cell {
        func figure(_ key: Indicator.Key, _ figures: Consolidation?) -> FigureValue? {
            figures?.figure(key, at: top, forms: forms).value
        }
        let isAsked = cells.contains { $0 != .notAsked }
        return switch column.content {
        case .figure(let key): Cell(figure(key, consolidation), isAsked: isAsked)
        case .year(let key): Cell(figure(key, year), isAsked: isAsked)
        case .rest(let key): Cell(figure(key, consolidation)?.rest, isAsked: isAsked)
        case .record(let record) where record.isAmount: sum(of: cells, isAsked: isAsked)
        case .record: .blank
        }
    }

    private func sum(of cells: [Cell], isAsked: Bool) -> Cell {
        let amounts = cells.compactMap { $0.value?.quantity }
        return Cell(amounts.isEmpty ? nil : .quantity(amounts.reduce(.zero, +)), isAsked: isAsked)
    }
}

extension FigureValue {
    /// What a rate leaves of its whole.
    fileprivate var rest: FigureValue? {
        ratio.map { .quantity($0.denominator - $0.numerator) }
    }
}
