import CXLSXWriter

extension SheetWriter {
    func write(_ cell: Workbook.Cell, row: Int, column: Int) throws {
        var look = CellFormats.Look(role: .body, isEmphasised: cell.isEmphasised, isLink: cell.link != nil)
        look.side = cell.value.side
        look.number = cell.value.numberFormat
        if let address = cell.link.flatMap(address(of:)) {
            try check(worksheet_write_url(page, lxw_row_t(row), lxw_col_t(column), address, formats[look]))
        }
        try write(cell.value, row: row, column: column, look)
        if let note = cell.note {
            try check(worksheet_write_comment(page, lxw_row_t(row), lxw_col_t(column), note.fittingCell))
        }
    }

    func write(_ text: String, row: Int, column: Int, _ look: CellFormats.Look) throws {
        try check(
            worksheet_write_string(page, lxw_row_t(row), lxw_col_t(column), text.fittingCell, formats[look]))
    }

    func merge(
        _ text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ look: CellFormats.Look
    ) throws {
        // A range of one cell cannot be merged.
        guard rows.count > 1 || columns.count > 1 else {
            return try write(text, row: rows.lowerBound, column: columns.lowerBound, look)
        }
        try check(
            worksheet_merge_range(
                page, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound),
                lxw_col_t(columns.upperBound), text.fittingCell, formats[look]))
    }

    private func write(_ value: Workbook.Value, row: Int, column: Int, _ look: CellFormats.Look) throws {
        let (row, column, format) = (lxw_row_t(row), lxw_col_t(column), formats[look])
        switch value {
        case .text(let text):
            try check(worksheet_write_string(page, row, column, text.fittingCell, format))
        case .integer(let number):
            try check(worksheet_write_number(page, row, column, Double(number), format))
        case .decimal(let number, _), .percent(let number, _):
            guard number.isFinite else { fallthrough }
            try check(worksheet_write_number(page, row, column, number, format))
        case .empty:
            try check(worksheet_write_blank(page, row, column, format))
        case .day(let year, let month, let day):
            var moment = lxw_datetime(
                year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
            try check(worksheet_write_datetime(page, row, column, &moment, format))
        }
    }

    private func address(of link: Workbook.Link) -> String? {
        switch link {
        case .sheet(let name):
            names[name].map { "internal:'" + $0.replacing("'", with: "''") + "'!A1" }
        case .address(let address):
            WebAddress.safe(address)
        }
    }

    private func check(_ code: lxw_error) throws {
        try WorkbookFailure.check(code, sheet: sheet.name)
    }
}

extension Workbook.Value {
    /// Separators follow the language of the reader's program: 1.234,5 in Vietnamese.
    fileprivate var numberFormat: String? {
        switch self {
        case .empty, .text: nil
        case .integer: "#,##0"
        case .decimal(_, let places): "#,##0" + Self.decimals(places)
        case .percent(_, let places): "0" + Self.decimals(places) + "%"
        case .day: "d/m/yyyy"
        }
    }

    fileprivate var side: CellFormats.Look.Side {
        switch self {
        case .empty, .text: .start
        case .integer, .decimal, .percent: .end
        case .day: .centre
        }
    }

    private static func decimals(_ places: Int) -> String {
        places > 0 ? "." + String(repeating: "0", count: places) : ""
    }
}

extension String {
    /// The text without what XML cannot carry, cut where Excel would refuse it.
    fileprivate var fittingCell: String {
        var text = legalInXML
        guard text.utf16.count > Self.longestCell else { return text }
        text = String(decoding: Array(text.utf16.prefix(Self.longestCell - 2)), as: UTF16.self)
        return text + "…"
    }

    private static var longestCell: Int { 32_767 }
}
