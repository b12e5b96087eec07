extension UnitTree {
    /// The units as a list that can be imported again: parents before children, each with the day from which it is there;
    /// nothing for one that has always been.
    package func csv(
        under top: Unit.ID? = nil, mark: Bool = false, guardsAgainstFormulas: Bool = false
    ) -> [UInt8] {
        let units = top.map { subtree(of: $0) } ?? all
        var writer = CSVWriter(guardsAgainstFormulas: guardsAgainstFormulas, mark: mark)
        writer.row(["code", "name", "kind", "parent_code", "valid_from"])
        for unit in units {
            let parentCode = parent(of: unit.id)?.code ?? ""
            writer.row(
                [unit.code, unit.name, unit.kind.key, parentCode, unit.validity.first?.description ?? ""])
        }
        return writer.bytes
    }
}
