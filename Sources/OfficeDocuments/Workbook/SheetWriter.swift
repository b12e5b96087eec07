import CXLSXWriter

/// Writes one sheet: title, heads, rows, totals, remarks, and how it prints.
struct SheetWriter {
    let sheet: Workbook.Sheet
    let page: UnsafeMutablePointer<lxw_worksheet>
    let formats: CellFormats
    let names: SheetNames

    func write() throws {
        try writeTitles()
        try writeHeads()
        for (index, cells) in sheet.rows.enumerated() {
            try write(cells, row: firstRow + index)
        }
        if let totals = sheet.totals {
            try write(totals.map { $0.emphasised }, row: firstRow + sheet.rows.count)
        }
        try writeRemarks()
        setWidths()
        setReading()
        setPrinting()
    }

    // Where things stand, in rows from 0.
    private var hasGroups: Bool { sheet.columns.contains { $0.group != nil } }
    /// A blank row parts the titles from the heads.
    private var headRow: Int { 1 + sheet.subtitles.count + 1 }
    private var lastHeadRow: Int { headRow + (hasGroups ? 1 : 0) }
    private var firstRow: Int { lastHeadRow + 1 }
    private var lastRow: Int { firstRow + sheet.rows.count - 1 }
    private var lastColumn: Int { max(0, sheet.columns.count - 1) }

    private func writeTitles() throws {
        try writeAcross(sheet.title, row: 0, CellFormats.Look(role: .title), charactersPerLine: 0.8)
        for (index, subtitle) in sheet.subtitles.enumerated() {
            try writeAcross(subtitle, row: 1 + index, CellFormats.Look(role: .subtitle))
        }
    }

    private func writeRemarks() throws {
        let start = firstRow + sheet.rows.count + (sheet.totals == nil ? 0 : 1) + 1
        for (index, remark) in sheet.remarks.enumerated() {
            try writeAcross(remark, row: start + index, CellFormats.Look(role: .remark))
        }
    }

    private func writeHeads() throws {
        let look = CellFormats.Look(role: .head)
        for (index, column) in sheet.columns.enumerated() {
            if hasGroups, column.group == nil {
                try merge(column.title, rows: headRow...lastHeadRow, columns: index...index, look)
            } else {
                try write(column.title, row: lastHeadRow, column: index, look)
            }
        }
        // Bold words are wider.
        let heads = sheet.columns.map { Self.lines(of: $0.title, within: $0.width * 0.85) }
        if hasGroups {
            setHeight(of: headRow, lines: 1)
            let below = zip(sheet.columns, heads).map { $0.group == nil ? $1 - 1 : $1 }
            setHeight(of: lastHeadRow, lines: below.max() ?? 1)
        } else {
            setHeight(of: lastHeadRow, lines: heads.max() ?? 1)
        }
        for (group, columns) in groups {
            try merge(group, rows: headRow...headRow, columns: columns, look)
        }
    }

    /// Runs of neighbouring columns with the same group.
    private var groups: [(String, ClosedRange<Int>)] {
        var groups: [(String, ClosedRange<Int>)] = []
        for (index, column) in sheet.columns.enumerated() {
            guard let group = column.group else { continue }
            if let (name, columns) = groups.last, name == group, columns.upperBound == index - 1 {
                groups[groups.count - 1].1 = columns.lowerBound...index
            } else {
                groups.append((group, index...index))
            }
        }
        return groups
    }

    private func write(_ cells: [Workbook.Cell], row: Int) throws {
        for (column, cell) in cells.prefix(sheet.columns.count).enumerated() {
            try write(cell, row: row, column: column)
        }
        let lines = zip(cells, sheet.columns).map { Self.lines(of: $0.words, within: $1.width) }
        setHeight(of: row, lines: lines.max() ?? 1)
    }

    /// As high as its words need: not every program that opens the file reckons it again.
    private func setHeight(of row: Int, lines: Int) {
        worksheet_set_row(page, lxw_row_t(row), Double(lines) * 15, nil)
    }

    /// How many lines words take in a column: broken between words where they can be.
    private static func lines(of text: String, within width: Double) -> Int {
        let room = max(1, Int(width))
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, paragraph in
            var (count, used) = (1, 0)
            for word in paragraph.split(separator: " ") {
                if used > 0, used + 1 + word.count > room {
                    count += 1
                    used = 0
                }
                count += (word.count - 1) / room
                used += (used > 0 ? 1 : 0) + (word.count - 1) % room + 1
            }
            return lines + count
        }
    }

    /// A line over the whole width of the table, high enough for its words.
    private func writeAcross(
        _ text: String, row: Int, _ look: CellFormats.Look, charactersPerLine share: Double = 1
    ) throws {
        try merge(text, rows: row...row, columns: 0...lastColumn, look)
        let width = max(10, sheet.columns.reduce(0) { $0 + $1.width } * share)
        let lines = (Double(text.count) / width).rounded(.up)
        worksheet_set_row(page, lxw_row_t(row), max(1, lines) * (look.role == .title ? 20 : 16), nil)
    }

    private func setWidths() {
        for (index, column) in sheet.columns.enumerated() {
            worksheet_set_column(page, lxw_col_t(index), lxw_col_t(index), column.width, nil)
        }
    }

    private func setReading() {
        worksheet_freeze_panes(page, lxw_row_t(firstRow), lxw_col_t(min(sheet.frozenColumns, lastColumn)))
        guard !sheet.rows.isEmpty, !sheet.columns.isEmpty else { return }
        worksheet_autofilter(page, lxw_row_t(lastHeadRow), 0, lxw_row_t(lastRow), lxw_col_t(lastColumn))
    }

    private func setPrinting() {
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, lxw_row_t(headRow), lxw_row_t(lastHeadRow))
        worksheet_center_horizontally(page)
        worksheet_set_margins(page, 0.6, 0.6, 0.7, 0.7)
        worksheet_set_footer(page, "&C&P/&N")
    }
}

extension Workbook.Cell {
    /// What is written out in words, and may need several lines.
    fileprivate var words: String {
        if case .text(let text) = value { text } else { "" }
    }

    fileprivate var emphasised: Workbook.Cell {
        var cell = self
        cell.isEmphasised = true
        return cell
    }
}
