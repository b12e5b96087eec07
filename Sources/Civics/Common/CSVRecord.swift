/// One row of a CSV file.
package struct CSVRecord: Equatable, Sendable {
    /// The row as a spreadsheet numbers it, from 1.
    package let row: Int
    package let fields: [String]

    package init(row: Int, fields: [String]) {
        self.row = row
        self.fields = fields
    }
}
