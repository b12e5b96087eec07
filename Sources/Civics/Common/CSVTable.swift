/// A CSV file with a line of headings, read as a whole.
package struct CSVTable: Sendable {
    /// The headings that are read: each of `required` must stand in the file, those of `optional` may.
    package struct Headings: Sendable {
        package let required: [String]
        package let optional: [String]

        package init(required: [String], optional: [String] = []) {
            self.required = required
            self.optional = optional
        }
    }

    package let headings: [String]
    package let rows: [CSVRecord]
    private let places: [String: Int]

    private init(headings: [String], rows: [CSVRecord]) {
        self.headings = headings
        self.rows = rows
        places = Dictionary(headings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads all that can be read, and everything that is wrong. Rows with a fault are left out.
    /// Other headings than those named are a fault, so that a misspelt one is not passed over in silence.
    package static func read(
        _ bytes: some Collection<UInt8>, headings wanted: Headings
    ) -> (table: CSVTable, faults: [CSVFault]) {
        var parser = CSVParser()
        var records: [CSVRecord] = []
        parser.feed(bytes) { records.append($0) }
        parser.finish { records.append($0) }
        if parser.faults.first?.row == 1 { return (CSVTable(headings: [], rows: []), parser.faults) }
        guard let first = records.first else {
            let empty = CSVFault(row: 1, reason: Phrase("tệp không có dòng nào", "the file has no rows"))
            return (CSVTable(headings: [], rows: []), parser.faults.isEmpty ? [empty] : parser.faults)
        }
        let headings = first.fields.map(\.trimmed)
        let headingFaults = faults(of: headings, in: first.row, against: wanted)
        guard headingFaults.isEmpty else {
            return (CSVTable(headings: headings, rows: []), parser.faults + headingFaults)
        }
        let whole = records.dropFirst().filter { $0.fields.count == headings.count }
        let uneven = records.dropFirst().filter { $0.fields.count != headings.count }
            .map { unevenRow($0, headings: headings.count) }
        let faults = (parser.faults.map { $0.named(by: headings) } + uneven).sorted { $0.row < $1.row }
        return (CSVTable(headings: headings, rows: Array(whole)), faults)
    }

    package func has(_ heading: String) -> Bool {
        places[heading] != nil
    }

    /// What stands in a column of a row, without spaces around it; nothing where the file has no such column.
    package func value(_ heading: String, of row: CSVRecord) -> String? {
        places[heading].map { row.fields[$0].trimmed }
    }

    private static func faults(of headings: [String], in row: Int, against wanted: Headings) -> [CSVFault] {
        var faults: [CSVFault] = []
        if headings.count == 1, let only = headings.first,
            let separator = [";", "\t"].first(where: only.contains)
        {
            let name = separator == "\t" ? Phrase("dấu tab", "tabs") : Phrase("dấu chấm phẩy", "semicolons")
            return [
                CSVFault(
                    row: row,
                    reason: Phrase(
                        "các cột ngăn cách bằng \(name.vietnamese); hãy lưu lại với dấu phẩy",
                        "the columns are separated by \(name.english); save the file with commas"))
            ]
        }
        for heading in wanted.required where !headings.contains(heading) {
            faults.append(
                CSVFault(row: row, column: heading, reason: Phrase("thiếu cột này", "this column is missing"))
            )
        }
        var seen: Set<String> = []
        for heading in headings {
            if !seen.insert(heading).inserted {
                faults.append(
                    CSVFault(
                        row: row, column: heading,
                        reason: Phrase("cột này có hai lần", "this column stands twice")))
            } else if !wanted.required.contains(heading), !wanted.optional.contains(heading) {
                let known = (wanted.required + wanted.optional).joined(separator: ", ")
                faults.append(
                    CSVFault(
                        row: row, column: heading,
                        reason: Phrase(
                            "không biết cột này; các cột là: \(known)",
                            "this column is not known; the columns are: \(known)")))
            }
        }
        return faults
    }

    private static func unevenRow(_ record: CSVRecord, headings: Int) -> CSVFault {
        CSVFault(
            row: record.row,
            reason: Phrase(
                "có \(record.fields.count) cột, cần đúng \(headings)",
                "there are \(record.fields.count) columns where \(headings) are wanted"))
    }
}

extension CSVFault {
    /// The parser counts columns; with the headings at hand the fault names its column.
    fileprivate func named(by headings: [String]) -> CSVFault {
        guard row > 1, let place = column.flatMap(Int.init), headings.indices.contains(place - 1) else {
            return self
        }
        return CSVFault(row: row, column: headings[place - 1], reason: reason)
    }
}
