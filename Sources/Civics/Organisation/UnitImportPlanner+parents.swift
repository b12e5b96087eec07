/// Under what a row is placed.
extension UnitImportPlanner {
    struct Parent {
        let id: Unit.ID?
    }

    mutating func parent(of row: UnitImportRow) -> Parent? {
        guard let code = row.parentCode else {
            let anchor = source.top.flatMap { rowsByCode[$0] == nil ? before.unit(code: $0)?.id : nil }
            return Parent(id: anchor)
        }
        if let id = placed[code] { return Parent(id: id) }
        if let unit = standing(code, on: row.validFrom) { return Parent(id: unit.id) }
        if row.code == source.top { return Parent(id: nil) }
        failed.insert(row.code)
        guard !source.faultyCodes.contains(code) else { return nil }
        plan.faults.append(Self.noSuchParent(code, row.row))
        return nil
    }

    /// The unit there is, bearing the code, under which others may be placed.
    private func standing(_ code: String, on day: Day?) -> UnitRecord? {
        draft.history.record(code: code, on: day ?? last ?? source.day).flatMap { $0.last == last ? $0 : nil }
    }

    private static func noSuchParent(_ code: String, _ row: Int) -> CSVFault {
        CSVFault(
            row: row, column: "parent_code",
            reason: Phrase("không có đơn vị nào mang mã \(code)", "no unit has the code \(code)"))
    }

    /// A row with a fault of its own is not planned, but that no unit is above it is told with the rest. Where only a part
    /// of the list is asked for, such a row is no part of it.
    mutating func checkFaultyParents() {
        if let top = source.top, rowsByCode[top] != nil || source.faultyCodes.contains(top) { return }
        for (row, code, day) in source.faultyParents
        where rowsByCode[code] == nil && !source.faultyCodes.contains(code) && standing(code, on: day) == nil
        {
            plan.faults.append(Self.noSuchParent(code, row))
        }
    }
}
