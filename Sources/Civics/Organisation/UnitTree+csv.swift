extension UnitTree {
    /// The units as a list that can be imported again: parents before children.
    package func csv(
        under top: Unit.ID? = nil, mark: Bool = false, guardsAgainstFormulas: Bool = false
    ) -> [UInt8] {
        let units = top.map { subtree(of: $0) } ?? all
        let isDated = units.contains { $0.validity.first != nil }
        var writer = CSVWriter(guardsAgainstFormulas: guardsAgainstFormulas, mark: mark)
        writer.row(["code", "name", "kind", "parent_code"] + (isDated ? ["valid_from"] : []))
        for unit in units {
            let parentCode = parent(of: unit.id)?.code ?? ""
            writer.row(
                [unit.code, unit.name, unit.kind.key, parentCode]
                    + (isDated ? [unit.validity.first?.description ?? ""] : []))
        }
        return writer.bytes
    }
}
