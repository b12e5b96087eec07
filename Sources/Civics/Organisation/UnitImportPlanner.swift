/// Works out an import, row by row, parents before children.
struct UnitImportPlanner {
    let source: UnitImport
    let before: UnitTree
    var draft: UnitChangeDraft
    var plan = UnitImportPlan()
    var rowsByCode: [String: UnitImportRow] = [:]
    var placed: [String: Unit.ID] = [:]
    var failed: Set<String> = []
    /// The units that the list makes units of another kind, with the day from which they are.
    private var reclassified: [(unit: Unit.ID, row: UnitImportRow, day: Day)] = []
    var last: Day?

    init(_ source: UnitImport, history: UnitHistory) {
        self.source = source
        // A list that takes the place of another is compared with the day before it comes into force.
        before = history.tree(on: source.list?.firstDay.map { $0.adding(days: -1) } ?? source.day)
        draft = UnitChangeDraft(history: history)
        plan.faults = source.rowFaults
    }

    mutating func finished() -> UnitImportPlan {
        plan.faults.sort { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }
        plan.steps = plan.faults.isEmpty ? draft.steps : []
        return plan
    }

    mutating func plan(newID: () -> Unit.ID) {
        guard let rows = chosenRows() else { return }
        if isBehind { last = OfficialUnitList.from202507.firstDay?.adding(days: -1) }
        rowsByCode = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let ordered = parentsFirst(rows)
        endFormerList(keeping: ordered)
        for row in ordered { take(row, newID) }
        checkReclassified()
        checkFaultyParents()
    }

    /// Those under a unit that becomes one of another kind are asked about at the end: the list may change them as well.
    private mutating func checkReclassified() {
        for (unit, row, day) in reclassified where !failed.contains(row.code) {
            draft.checkChildren(of: unit, under: row.kind, on: day)
            for refusal in draft.takeRefusals() {
                plan.faults.append(CSVFault(row: row.row, column: "kind", reason: refusal.reason))
            }
        }
    }

    /// The rows that are asked for, or nothing where there is no such unit.
    private mutating func chosenRows() -> [UnitImportRow]? {
        guard let top = source.top, let first = source.rows.first(where: { $0.code == top }) else {
            guard let top = source.top, before.unit(code: top) == nil else { return source.rows }
            // A faulty row may be the one asked for: its own fault says more than this would.
            if plan.faults.isEmpty {
                plan.faults.append(
                    CSVFault(
                        row: 1, column: "code",
                        reason: Phrase(
                            "không có đơn vị nào mang mã \(top)", "no unit has the code \(top)")))
            }
            return nil
        }
        let children = Dictionary(grouping: source.rows) { $0.parentCode ?? "" }
        var chosen: [UnitImportRow] = []
        var seen: Set<String> = []
        var open = [first]
        while let row = open.popLast() {
            guard seen.insert(row.code).inserted else { continue }
            chosen.append(row)
            open += (children[row.code] ?? []).reversed()
        }
        return chosen
    }

    /// Where the later list is there already, the earlier one is put behind it: its units ended on the day before.
    private var isBehind: Bool {
        source.list == .before202507 && draft.history.records.values.contains { $0.list == .from202507 }
    }

    private mutating func parentsFirst(_ rows: [UnitImportRow]) -> [UnitImportRow] {
        var ordered: [UnitImportRow] = []
        var state: [String: Bool] = [:]
        ordered.reserveCapacity(rows.count)
        for row in rows {
            var path: [UnitImportRow] = []
            var next: UnitImportRow? = row
            while let current = next, state[current.code] == nil {
                state[current.code] = false
                path.append(current)
                next = current.parentCode.flatMap { rowsByCode[$0] }
            }
            if let current = next, state[current.code] == false {
                fault(
                    current, "parent_code", "các đơn vị thuộc lẫn nhau theo vòng",
                    "units stand under one another in a circle")
                failed.formUnion(path.map(\.code))
            }
            for current in path.reversed() {
                state[current.code] = true
                if !failed.contains(current.code) { ordered.append(current) }
            }
        }
        return ordered
    }

    private mutating func take(_ row: UnitImportRow, _ newID: () -> Unit.ID) {
        if let parent = row.parentCode, failed.contains(parent) {
            failed.insert(row.code)
            return
        }
        if let parent = parent(of: row) {
            if let unit = present(row) {
                change(unit, to: row, under: parent.id)
            } else {
                begin(row, under: parent.id, newID())
            }
        } else if present(row) == nil {
            // That there is no unit above does not hide what else stands against it.
            draft.checkBeginning(of: row.code, row.kind, on: start(of: row, under: nil), until: last)
        }
        for refusal in draft.takeRefusals() {
            failed.insert(row.code)
            plan.faults.append(
                CSVFault(row: row.row, column: Self.column(of: refusal), reason: refusal.reason))
        }
    }

    /// The day from which a new unit is there: its own; otherwise that of the import, and not before the unit above it
    /// and its kind.
    private func start(of row: UnitImportRow, under parent: Unit.ID?) -> Day? {
        if let own = row.validFrom { return own }
        let parentFirst = parent.flatMap { draft.history[$0]?.first }
        guard source.list == nil else {
            return source.firstDayOfNew ?? parentFirst ?? row.kind.validity.first
        }
        return [source.firstDayOfNew, parentFirst, row.kind.validity.first].compactMap { $0 }.max()
    }

    /// The unit there is that the row speaks of.
    private func present(_ row: UnitImportRow) -> Unit? {
        if let last { return draft.history.record(code: row.code, on: last)?.unit(on: last) }
        guard let record = draft.history.record(code: row.code, on: source.day), record.last == nil else {
            return nil
        }
        return record.unit(on: source.day) ?? record.latest
    }

    private mutating func begin(_ row: UnitImportRow, under parent: Unit.ID?, _ id: Unit.ID) {
        placed[row.code] = id
        let day = start(of: row, under: parent)
        draft.establish(
            UnitChange.NewUnit(
                id: id, code: row.code, name: row.name, kind: row.kind, parent: parent, list: source.list),
            on: day, until: last)
        plan.new.append(line(row, from: day))
        if last != nil { noteSuccessor(of: id, row) }
    }

    /// A province of the earlier list is followed by the one of the same code and name in the later list.
    private mutating func noteSuccessor(of id: Unit.ID, _ row: UnitImportRow) {
        guard row.kind.level == .province, let first = OfficialUnitList.from202507.firstDay,
            let later = draft.history.record(code: row.code, on: first)?.unit(on: first),
            later.kind.level == .province, Self.bareName(later.name) == Self.bareName(row.name)
        else { return }
        draft.take(.succeeded(UnitSuccession(predecessor: id, successor: later.id, from: first)))
    }

    private mutating func change(_ unit: Unit, to row: UnitImportRow, under parent: Unit.ID?) {
        placed[row.code] = unit.id
        let day = row.validFrom.flatMap { $0 == unit.validity.first ? nil : $0 } ?? source.day
        var changes: [Phrase] = []
        if unit.name != row.name {
            changes.append(Phrase("tên cũ: \(unit.name)", "former name: \(unit.name)"))
            draft.rename(unit.id, to: row.name, on: day)
        }
        if unit.kind != row.kind || unit.parent != parent {
            if unit.kind != row.kind {
                reclassified.append((unit.id, row, day))
                changes.append(
                    Phrase("loại cũ: \(unit.kind.name.vietnamese)", "former kind: \(unit.kind.name.english)"))
            }
            if unit.parent != parent {
                let former = unit.parent.flatMap { draft.history[$0]?.latest?.name } ?? "—"
                changes.append(Phrase("trước thuộc: \(former)", "formerly under: \(former)"))
            }
            if draft.isInUse(row.kind, on: day) { draft.place(unit, as: row.kind, under: parent, on: day) }
        }
        guard !changes.isEmpty else {
            plan.unchangedCount += 1
            return
        }
        let said = Phrase(
            changes.map(\.vietnamese).joined(separator: "; "), changes.map(\.english).joined(separator: "; "))
        plan.changed.append(line(row, from: day, said))
    }

    private mutating func fault(
        _ row: UnitImportRow, _ column: String, _ vietnamese: String, _ english: String
    ) {
        plan.faults.append(CSVFault(row: row.row, column: column, reason: Phrase(vietnamese, english)))
    }

    private func line(_ row: UnitImportRow, from day: Day?, _ change: Phrase? = nil) -> UnitImportPlan.Line {
        UnitImportPlan.Line(
            code: row.code, name: row.name, kind: row.kind, parentCode: row.parentCode, from: day,
            change: change)
    }

    private static func column(of refusal: Refusal) -> String? {
        switch refusal.field {
        case "parent": "parent_code"
        case "on": "valid_from"
        case "unit": "code"
        default: refusal.field
        }
    }
}
