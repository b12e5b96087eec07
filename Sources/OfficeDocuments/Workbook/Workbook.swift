/// A workbook for Excel and LibreOffice (XLSX), as a value: one table a sheet, ready to be read, filtered and printed.
package struct Workbook: Equatable, Sendable {
    package var properties: FileProperties
    /// At least one.
    package var sheets: [Sheet]

    package init(properties: FileProperties, sheets: [Sheet]) {
        self.properties = properties
        self.sheets = sheets
    }

    /// A table with a title above and remarks below. It prints on A4 across, as wide as the page, heads on every page.
    package struct Sheet: Equatable, Sendable {
        /// The word on the tab. What Excel forbids in it is replaced, and equal names are told apart.
        package var name: String
        package var title: String
        /// Lines under the title: the span of the figures, the unit of measure.
        package var subtitles: [String]
        package var columns: [Column]
        package var rows: [[Cell]]
        package var totals: [Cell]?
        package var remarks: [String]
        /// How many columns stay in sight when one scrolls to the right.
        package var frozenColumns: Int

        package init(
            name: String, title: String, subtitles: [String] = [], columns: [Column], rows: [[Cell]],
            totals: [Cell]? = nil, remarks: [String] = [], frozenColumns: Int = 0
        ) {
            self.name = name
            self.title = title
            self.subtitles = subtitles
            self.columns = columns
            self.rows = rows
            self.totals = totals
            self.remarks = remarks
            self.frozenColumns = frozenColumns
        }
    }

    package struct Column: Equatable, Sendable {
        package var title: String
        /// Columns side by side with the same group share one head above their own.
        package var group: String?
        /// In characters of the ordinary size.
        package var width: Double

        package init(_ title: String, group: String? = nil, width: Double = 12) {
            self.title = title
            self.group = group
            self.width = width
        }
    }
}
