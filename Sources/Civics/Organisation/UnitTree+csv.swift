extension UnitTree {
    /// The units as a list that can be imported again: parents before children, each with the day from which it stands
    /// there; nothing for one that has always stood.
    package func csv(
        under top: Unit.ID? = nil, mark: Bool = false, guardsAgainstFormulas: Bool = false
    ) -> [UInt8] {
        let units = top.map { subtree(of: $0) } ?? all
        var writer = CSVWriter(guardsAgainstFormulas: guardsAgainstFormulas, mark: mark)
        writer.row(["code", "name", "kind", "parent_code", "valid_from"])
        for unit in units {
            let parentCode = parent(of: unit.id)?.code ?? ""
            let first = firstDay(of: unit)?.description ?? ""
            writer.row([unit.code, unit.name, unit.kind.key, parentCode, first])
        }
        return writer.bytes
    }

    /// The day from which the unit can have been what it is, where it is: its own first day, or the later one of a unit
    /// above it or of a kind. A list has one line for each unit, and a unit can be older than what it has come to stand
    /// under.
    private func firstDay(of unit: Unit) -> Day? {
        ([unit] + ancestors(of: unit.id)).flatMap { [$0.validity.first, $0.kind.validity.first] }
            .compactMap { $0 }.max()
    }
}
