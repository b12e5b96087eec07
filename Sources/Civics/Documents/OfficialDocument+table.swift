extension OfficialDocument {
    /// A table of a report: columns with their heads, rows, and a row of totals.
    package struct Table: Equatable, Sendable, Codable {
        package var caption: String?
        package var columns: [Column]
        package var rows: [Row]
        package var totals: Row?
        /// A remark below: the span of the figures, what is not counted.
        package var note: String?

        package init(
            caption: String? = nil, columns: [Column], rows: [Row], totals: Row? = nil, note: String? = nil
        ) {
            self.caption = caption
            self.columns = columns
            self.rows = rows
            self.totals = totals
            self.note = note
        }
    }
}

extension OfficialDocument.Table {
    package enum Alignment: String, Equatable, Sendable, Codable {
        case start, centre, end
    }

    package struct Column: Equatable, Sendable, Codable {
        package var title: String
        /// Columns side by side with the same group share one head above their own.
        package var group: String?
        package var alignment: Alignment
        /// The share of the width, in proportion to the other columns.
        package var width: Double

        package init(_ title: String, group: String? = nil, alignment: Alignment = .start, width: Double = 1)
        {
            self.title = title
            self.group = group
            self.alignment = alignment
            self.width = width
        }
    }

    /// A row with one cell a column.
    package struct Row: Equatable, Sendable, Codable {
        package var cells: [[OfficialDocument.Inline]]
        /// A part of the table with its own sum is set in bold.
        package var isEmphasised: Bool

        package init(_ cells: [[OfficialDocument.Inline]], isEmphasised: Bool = false) {
            self.cells = cells
            self.isEmphasised = isEmphasised
        }

        package init(_ texts: [String], isEmphasised: Bool = false) {
            self.init(texts.map { [.text($0)] }, isEmphasised: isEmphasised)
        }
    }
}
