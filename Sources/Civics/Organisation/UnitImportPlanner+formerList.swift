/// The end of the list whose place this one takes.
extension UnitImportPlanner {
    /// Where the list of two levels takes the place of the list of three: provinces of the same code and name go on, the
    /// other units of the old list end, and the city's own units under them go to the nearest unit that goes on.
    mutating func endFormerList(keeping rows: [UnitImportRow]) {
        guard source.list == .from202507 else { return }
        let kept = Set(
            rows.compactMap { row in before.unit(code: row.code).flatMap { goesOn($0, as: row) ? $0.id : nil }
            })
        let tops = source.top == nil ? before.roots.map(\.id) : Array(kept)
        let inScope = tops.sorted().flatMap { before.subtree(of: $0) }
        let ending = inScope.filter { isOfFormerList($0) && !kept.contains($0.id) }
        let endingIDs = Set(ending.map(\.id))
        for unit in inScope where !endingIDs.contains(unit.id) {
            guard let parent = unit.parent, endingIDs.contains(parent) else { continue }
            let heir = before.ancestors(of: unit.id).first { !endingIDs.contains($0.id) }
            draft.place(unit, as: unit.kind, under: heir?.id, on: source.day)
            collectRefusals()
        }
        for unit in ending.reversed() {
            draft.end(unit, on: source.day)
            collectRefusals()
            let parentCode = unit.parent.flatMap { before[$0]?.code }
            plan.ended.append(
                UnitImportPlan.Line(
                    code: unit.code, name: unit.name, kind: unit.kind, parentCode: parentCode,
                    from: source.day, change: nil))
        }
        plan.ended.reverse()
    }

    /// What stands against the end of the former list has no row of its own.
    private mutating func collectRefusals() {
        for refusal in draft.takeRefusals() { plan.faults.append(CSVFault(row: 1, reason: refusal.reason)) }
    }

    /// Whether it stands in the former list and has not ended with it yet.
    private func isOfFormerList(_ unit: Unit) -> Bool {
        draft.history[unit.id].map { $0.list == .before202507 && $0.last == nil } ?? false
    }

    private func goesOn(_ unit: Unit, as row: UnitImportRow) -> Bool {
        guard draft.history[unit.id]?.list == .before202507 else { return true }
        return row.kind.level == .province && unit.kind.level == .province
            && Self.bareName(unit.name) == Self.bareName(row.name)
    }

    static func bareName(_ name: String) -> String {
        let fold = name.folded
        for type in ["tinh ", "thanh pho "] where fold.hasPrefix(type) {
            return String(fold.dropFirst(type.count))
        }
        return fold
    }
}
