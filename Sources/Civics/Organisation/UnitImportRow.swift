/// One row of a list of units: `code,name,kind,parent_code` and, where it is known, `valid_from`.
package struct UnitImportRow: Equatable, Sendable {
    package let row: Int
    package let code: String
    package let name: String
    package let kind: UnitKind
    package let parentCode: String?
    package let validFrom: Day?

    package static let headings = CSVTable.Headings(
        required: ["code", "name", "kind", "parent_code"], optional: ["valid_from"])

    /// A list as it was read, with everything that can be seen to be wrong in the rows alone.
    struct Reading {
        fileprivate(set) var rows: [UnitImportRow] = []
        fileprivate(set) var faults: [CSVFault]
        /// Codes of rows that have a fault of their own.
        fileprivate(set) var faultyCodes: Set<String> = []
        /// What faulty rows would stand under, and from which day: whether there are such units is still to be said.
        fileprivate(set) var faultyParents: [(row: Int, code: String, day: Day?)] = []
    }

    static func read(_ bytes: some Collection<UInt8>) -> Reading {
        let (table, tableFaults) = CSVTable.read(bytes, headings: headings)
        var reading = Reading(faults: tableFaults)
        var rowsByCode: [String: Int] = [:]
        reading.rows.reserveCapacity(table.rows.count)
        for record in table.rows {
            let row = read(record, of: table, &reading.faults)
            let code = table.value("code", of: record) ?? ""
            if row == nil { reading.faultyCodes.insert(code) }
            // A code given twice is a fault whatever else is wrong with the row.
            let other = UnitCode.fault(in: code) == nil ? rowsByCode[code] : nil
            if let other {
                reading.faults.append(
                    CSVFault(
                        row: record.row, column: "code",
                        reason: Phrase(
                            "mã \(code) đã có ở dòng \(other)", "code \(code) stands in row \(other) already")
                    ))
            }
            if let row, other == nil {
                reading.rows.append(row)
            } else if let parentCode = table.value("parent_code", of: record), parentCode != code,
                UnitCode.fault(in: parentCode) == nil
            {
                let day = Day(table.value("valid_from", of: record) ?? "")
                reading.faultyParents.append((record.row, parentCode, day))
            }
            if other == nil { rowsByCode[code] = record.row }
        }
        return reading
    }

    private static func read(
        _ record: CSVRecord, of table: CSVTable, _ faults: inout [CSVFault]
    ) -> UnitImportRow? {
        func value(_ heading: String) -> String { table.value(heading, of: record) ?? "" }
        func note(_ column: String, _ reason: Phrase) {
            faults.append(CSVFault(row: record.row, column: column, reason: reason))
        }
        let before = faults.count
        let (code, name, parentCode) = (value("code"), value("name").normalized, value("parent_code"))
        if let fault = UnitCode.fault(in: code) { note("code", fault) }
        if name.isEmpty { note("name", Phrase("thiếu tên", "the name is missing")) }
        if let fault = PlainText.fault(in: name) { note("name", fault) }
        let kind = UnitKind(value("kind"))
        if kind == nil { note("kind", noSuchKind(value("kind"))) }
        if !parentCode.isEmpty, let fault = UnitCode.fault(in: parentCode) { note("parent_code", fault) }
        if parentCode == code, !code.isEmpty {
            note("parent_code", Phrase("đơn vị không thể thuộc chính nó", "a unit cannot stand under itself"))
        }
        let validFrom = Day(value("valid_from"))
        if validFrom == nil, !value("valid_from").isEmpty {
            note(
                "valid_from",
                Phrase(
                    "“\(value("valid_from"))” không phải là ngày dạng 2022-08-12",
                    "“\(value("valid_from"))” is not a day written as 2022-08-12"))
        }
        guard faults.count == before, let kind else { return nil }
        return UnitImportRow(
            row: record.row, code: code, name: name, kind: kind,
            parentCode: parentCode.isEmpty ? nil : parentCode,
            validFrom: validFrom)
    }

    private static func noSuchKind(_ text: String) -> Phrase {
        if text.isEmpty { return Phrase("thiếu loại đơn vị", "the kind is missing") }
        let known = UnitKind.all.map(\.key).joined(separator: ", ")
        return Phrase(
            "không có loại “\(text)”; các loại là: \(known)",
            "there is no kind “\(text)”; the kinds are: \(known)")
    }
}
