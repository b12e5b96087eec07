extension WordWriter {
    mutating func table(_ table: WordDocument.Table) -> XML {
        let widths = table.columnWidthsMM.map { Measures.twips(millimetres: $0) }
        let columns: [XML] = widths.map { #"<w:gridCol w:w="\#($0)"/>"# }
        var reaching = Array(repeating: Reaching(rows: 0, span: 1), count: widths.count)
        var rows = XML.empty
        for row in table.rows {
            rows += self.row(row, of: table, widths: widths, reaching: &reaching)
        }
        let padding = Measures.twips(millimetres: table.cellPaddingMM)
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:jc w:val="center"/>\
            \(borders(of: table))<w:tblLayout w:type="fixed"/><w:tblCellMar>\
            <w:left w:w="\(padding)" w:type="dxa"/><w:right w:w="\(padding)" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblGrid>\(columns)</w:tblGrid>\(rows)</w:tbl>
            """
    }

    /// A cell above that still covers this column for some rows, and how many columns it is wide.
    private struct Reaching {
        var rows: Int
        var span: Int
    }

    private mutating func row(
        _ row: WordDocument.Row, of table: WordDocument.Table, widths: [Int], reaching: inout [Reaching]
    ) -> XML {
        var cells = XML.empty
        var column = 0
        var next = row.cells.makeIterator()
        while column < widths.count {
            if reaching[column].rows > 0 {
                let span = reaching[column].span
                reaching[column].rows -= 1
                cells += covered(widthOf: widths[column..<(column + span)])
                column += span
            } else if let cell = next.next() {
                let span = min(max(1, cell.columnSpan), widths.count - column)
                reaching[column] = Reaching(rows: max(1, cell.rowSpan) - 1, span: span)
                cells += self.cell(cell, of: table, columns: column..<(column + span), widths: widths)
                column += span
            } else {
                // A row shorter than the table is filled up, since Word takes ragged rows for damage.
                cells += cell(
                    WordDocument.Cell([]), of: table, columns: column..<(column + 1), widths: widths)
                column += 1
            }
        }
        let head: XML = row.isHead ? "<w:tblHeader/>" : ""
        return "<w:tr><w:trPr><w:cantSplit/>\(head)</w:trPr>\(cells)</w:tr>"
    }

    private mutating func cell(
        _ cell: WordDocument.Cell, of table: WordDocument.Table, columns: Range<Int>, widths: [Int]
    ) -> XML {
        var properties: XML = #"<w:tcW w:w="\#(widths[columns].reduce(0, +))" w:type="dxa"/>"#
        if columns.count > 1 { properties += #"<w:gridSpan w:val="\#(columns.count)"/>"# }
        if cell.rowSpan > 1 { properties += #"<w:vMerge w:val="restart"/>"# }
        if let shade = cell.shade {
            properties += #"<w:shd w:val="clear" w:color="auto" w:fill="\#(shade)"/>"#
        }
        if cell.place != .top { properties += #"<w:vAlign w:val="\#(cell.place.word)"/>"# }

        let inner = table.columnWidthsMM[columns].reduce(0, +) - 2 * table.cellPaddingMM
        var content = blocks(cell.blocks, widthMM: inner)
        if cell.blocks.last?.isTable ?? true { content += "<w:p/>" }  // a cell ends with a paragraph
        return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }

    private func covered(widthOf widths: ArraySlice<Int>) -> XML {
        let span: XML = widths.count > 1 ? #"<w:gridSpan w:val="\#(widths.count)"/>"# : ""
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\(span)<w:vMerge/></w:tcPr><w:p/></w:tc>
            """
    }

    private func borders(of table: WordDocument.Table) -> XML {
        guard table.borders == .grid else { return .empty }
        let sides: [XML] = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }
        return "<w:tblBorders>\(sides)</w:tblBorders>"
    }
}

extension WordDocument.Block {
    fileprivate var isTable: Bool {
        if case .table = self { true } else { false }
    }
}

extension WordDocument.Cell.Place {
    fileprivate var word: String {
        switch self {
        case .top: "top"
        case .centre: "center"
        case .bottom: "bottom"
        }
    }
}
