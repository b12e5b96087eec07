/// One thing that is wrong with a CSV file: where it stands and what to do about it.
package struct CSVFault: Error, Hashable, Sendable {
    /// The row as a spreadsheet numbers it: the line of headings is row 1.
    package let row: Int
    /// The heading of the column, or its place counted from 1 where there is no heading; nothing for the whole row.
    package let column: String?
    package let reason: Phrase

    package init(row: Int, column: String? = nil, reason: Phrase) {
        self.row = row
        self.column = column
        self.reason = reason
    }

    /// Where and what, as one sentence.
    package var sentence: Phrase {
        guard let column else {
            return Phrase("Dòng \(row): \(reason.vietnamese)", "Row \(row): \(reason.english)")
        }
        return Phrase(
            "Dòng \(row), cột \(column): \(reason.vietnamese)",
            "Row \(row), column \(column): \(reason.english)")
    }
}

/// Everything that is wrong with one CSV file, told together.
package struct CSVFaults: Error, Equatable, Sendable {
    package let all: [CSVFault]

    package init(_ all: [CSVFault]) {
        self.all = all
    }
}
