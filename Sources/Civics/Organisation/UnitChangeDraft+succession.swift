extension UnitChangeDraft {
    mutating func merge(_ ids: [Unit.ID], into heir: UnitChange.Heir, on day: Day) {
        let ending = ids.filter { $0 != heir.id }
        guard Set(ids).count == ids.count, !ending.isEmpty else {
            return refuse(
                .invalid, "Cần ít nhất hai đơn vị khác nhau để sáp nhập.",
                "Two different units at least are needed for a merger.", "units")
        }
        let units = ending.compactMap { endable($0, on: day) }
        guard units.count == ending.count, areApart(units, on: day), isOutside(heir, of: ending, on: day),
            areAlike(units, heir, on: day), begin(heir, on: day)
        else { return }
        for unit in units {
            hand(
                history.children(of: unit.id, on: day).filter { !ending.contains($0.id) }, to: heir.id,
                on: day)
            end(unit, on: day)
            take(.succeeded(UnitSuccession(predecessor: unit.id, successor: heir.id, from: day)))
        }
    }

    mutating func split(_ id: Unit.ID, into parts: [UnitChange.Part], on day: Day) {
        let goesOn = parts.contains { $0.heir.id == id }
        guard let unit = goesOn ? changeable(id, on: day) : endable(id, on: day) else { return }
        guard parts.count >= 2, Set(parts.map(\.heir.id)).count == parts.count else {
            return refuse(
                .invalid, "Cần ít nhất hai phần khác nhau để chia tách.",
                "Two different parts at least are needed for a division.", "parts")
        }
        let children = history.children(of: id, on: day)
        guard areShared(children, of: unit, among: parts, goesOn: goesOn) else { return }
        for part in parts where part.heir.id != id {
            guard isOutside(part.heir, of: [id], on: day), begin(part.heir, on: day) else { return }
            hand(children.filter { part.children.contains($0.id) }, to: part.heir.id, on: day)
        }
        if !goesOn { end(unit, on: day) }
        for part in parts where part.heir.id != id {
            take(.succeeded(UnitSuccession(predecessor: id, successor: part.heir.id, from: day)))
        }
    }

    /// Places the units under their new parent.
    mutating func hand(_ children: [Unit], to parent: Unit.ID, on day: Day) {
        for child in children where child.id != parent {
            if history[child.id]?.last != nil { refuseLaterFact(child) }
            place(child, as: child.kind, under: parent, on: day)
        }
    }

    mutating func end(_ unit: Unit, on day: Day) {
        guard refusals.isEmpty else { return }
        let later = history.childrenPlaced(under: unit.id, after: day)
        guard later.isEmpty, history.children(of: unit.id, on: day).isEmpty else {
            let names = (later.compactMap(\.latest) + history.children(of: unit.id, on: day)).map(\.name)
            return refuse(
                .conflict, "Có đơn vị sẽ không còn đơn vị cấp trên: \(names.joined(separator: ", ")).",
                "Units would be left without a unit above them: \(names.joined(separator: ", ")).", "children"
            )
        }
        take(.ended(unit.id, last: day.adding(days: -1)))
    }

    private mutating func begin(_ heir: UnitChange.Heir, on day: Day) -> Bool {
        switch heir {
        case .existing(let id):
            return changeable(id, on: day) != nil
        case .new(let unit):
            establish(unit, on: day)
            return refusals.isEmpty
        }
    }

    private mutating func areApart(_ units: [Unit], on day: Day) -> Bool {
        let ids = Set(units.map(\.id))
        guard let nested = units.first(where: { ancestors(of: $0, on: day).contains { ids.contains($0) } })
        else {
            return true
        }
        refuse(
            .conflict, "\(nested.name) thuộc một đơn vị cũng được sáp nhập.",
            "\(nested.name) stands under a unit that is merged as well.", "units")
        return false
    }

    /// A ward is merged with wards and communes, an agency with agencies: what takes over has their level, and reports by
    /// the same form.
    private mutating func areAlike(_ units: [Unit], _ heir: UnitChange.Heir, on day: Day) -> Bool {
        let kind: UnitKind?
        switch heir {
        case .existing(let id): kind = history.unit(id, on: day)?.kind
        case .new(let unit): kind = unit.kind
        }
        guard let kind,
            let other = units.first(where: { $0.kind.level != kind.level || $0.kind.form != kind.form })
        else { return true }
        refuse(
            .invalid,
            "\(other.name): loại “\(other.kind.name.vietnamese)” không sáp nhập được vào loại “\(kind.name.vietnamese)”.",
            "\(other.name): “\(other.kind.name.english)” cannot be merged into “\(kind.name.english)”.",
            "into")
        return false
    }

    /// What takes over must not stand, nor be placed, under what ends.
    private mutating func isOutside(_ heir: UnitChange.Heir, of ending: [Unit.ID], on day: Day) -> Bool {
        let path: [Unit.ID]
        switch heir {
        case .existing(let id): path = history.unit(id, on: day).map { ancestors(of: $0, on: day) } ?? []
        case .new(let unit):
            let parent = unit.parent.flatMap { history.unit($0, on: day) }
            path = parent.map { [$0.id] + ancestors(of: $0, on: day) } ?? []
        }
        guard path.contains(where: ending.contains) else { return true }
        refuse(
            .conflict, "Đơn vị tiếp nhận thuộc chính đơn vị sẽ kết thúc.",
            "The unit that takes over stands under one that ends.", "into")
        return false
    }

    private mutating func areShared(
        _ children: [Unit], of unit: Unit, among parts: [UnitChange.Part], goesOn: Bool
    ) -> Bool {
        let named = parts.flatMap(\.children)
        let known = Set(children.map(\.id))
        guard Set(named).count == named.count, named.allSatisfy(known.contains) else {
            refuse(
                .invalid, "Mỗi đơn vị thuộc \(unit.name) chỉ về một phần.",
                "Each unit under \(unit.name) goes to one part.", "children")
            return false
        }
        let left = children.filter { !named.contains($0.id) }
        guard goesOn || left.isEmpty else {
            let names = left.map(\.name).joined(separator: ", ")
            refuse(
                .conflict, "Chưa rõ về đâu: \(names).", "It is not said where these go: \(names).", "children"
            )
            return false
        }
        return true
    }
}
