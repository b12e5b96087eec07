extension WordDocument {
    package struct Table: Equatable, Sendable {
        package enum Borders: Equatable, Sendable {
            case none, grid
        }

        package var columnWidthsMM: [Double]
        package var rows: [Row]
        package var borders: Borders
        /// Left and right of the text in each cell.
        package var cellPaddingMM: Double

        package init(
            columnWidthsMM: [Double], rows: [Row], borders: Borders = .grid, cellPaddingMM: Double = 1.5
        ) {
            self.columnWidthsMM = columnWidthsMM
            self.rows = rows
            self.borders = borders
            self.cellPaddingMM = cellPaddingMM
        }
    }

    /// A row names the cells that begin in it; a cell that reaches down from above is not named again.
    package struct Row: Equatable, Sendable {
        package var cells: [Cell]
        /// Repeated on every page that the table runs over. Heads stand first.
        package var isHead: Bool

        package init(_ cells: [Cell], isHead: Bool = false) {
            self.cells = cells
            self.isHead = isHead
        }
    }

    package struct Cell: Equatable, Sendable {
        package enum Place: String, Equatable, Sendable {
            case top, centre, bottom
        }

        package var blocks: [Block]
        package var columnSpan: Int
        package var rowSpan: Int
        package var place: Place
        /// A ground behind the text, as "EDEDED".
        package var shade: String?

        package init(
            _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, place: Place = .top,
            shade: String? = nil
        ) {
            self.blocks = blocks
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.place = place
            self.shade = shade
        }

        package init(_ paragraph: Paragraph, columnSpan: Int = 1, rowSpan: Int = 1, place: Place = .top) {
            self.init([.paragraph(paragraph)], columnSpan: columnSpan, rowSpan: rowSpan, place: place)
        }
    }
}
