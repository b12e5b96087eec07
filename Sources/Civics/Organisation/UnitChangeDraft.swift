/// A change being worked out: the steps so far, the history with them, and what stands against it.
struct UnitChangeDraft {
    private(set) var history: UnitHistory
    private(set) var steps: [UnitStep] = []
    var refusals: [Refusal] = []

    init(history: UnitHistory) {
        self.history = history
    }

    func finished() throws(Refusals) -> [UnitStep] {
        guard refusals.isEmpty else { throw Refusals(refusals) }
        return steps
    }

    /// - Parameter last: where it is known already that the unit has ended.
    mutating func establish(_ unit: UnitChange.NewUnit, on day: Day?, until last: Day? = nil) {
        guard mayBegin(unit, on: day, until: last) else { return }
        take(
            .began(
                UnitRecord(
                    id: unit.id, code: unit.code, list: unit.list, first: day, last: last,
                    names: [UnitNaming(from: day, name: unit.name)],
                    placements: [UnitPlacement(from: day, kind: unit.kind, parent: unit.parent)])))
    }

    mutating func rename(_ id: Unit.ID, to name: String, on day: Day) {
        let name = name.normalized.trimmed
        guard let unit = changeable(id, on: day), isName(name) else { return }
        guard unit.name != name else {
            return refuse(
                .conflict, "\(unit.name) đã mang tên này.", "\(unit.name) already bears this name.", "name")
        }
        guard isAfterFacts(history[id]?.names.last?.from, of: unit, on: day) else { return }
        take(.named(id, UnitNaming(from: day, name: name)))
    }

    mutating func move(_ id: Unit.ID, under parent: Unit.ID?, on day: Day) {
        guard let unit = changeable(id, on: day) else { return }
        guard unit.parent != parent else {
            return refuse(
                .conflict, "\(unit.name) đã thuộc đơn vị này.", "\(unit.name) already stands there.", "parent"
            )
        }
        place(unit, as: unit.kind, under: parent, on: day)
    }

    mutating func reclassify(_ id: Unit.ID, as kind: UnitKind, on day: Day) {
        guard let unit = changeable(id, on: day) else { return }
        guard unit.kind != kind else {
            return refuse(
                .conflict, "\(unit.name) đã thuộc loại này.", "\(unit.name) is of this kind already.", "kind")
        }
        guard isInUse(kind, on: day) else { return }
        checkChildren(of: id, under: kind, on: day)
        place(unit, as: kind, under: unit.parent, on: day)
    }

    mutating func dissolve(_ id: Unit.ID, childrenTo heir: Unit.ID?, on day: Day) {
        guard let unit = endable(id, on: day) else { return }
        let children = history.children(of: id, on: day)
        if let heir {
            hand(children, to: heir, on: day)
        } else if !children.isEmpty {
            refuse(
                .conflict,
                "Còn \(children.count) đơn vị thuộc \(unit.name): chọn đơn vị nhận các đơn vị này.",
                "\(children.count) units stand under \(unit.name): choose the unit they go to.", "children")
        }
        end(unit, on: day)
    }

    /// What stands against it since this was last asked.
    mutating func takeRefusals() -> [Refusal] {
        defer { refusals = [] }
        return refusals
    }

    /// Takes the step, so that the next ones are judged with it.
    mutating func take(_ step: UnitStep) {
        steps.append(step)
        history.apply(CollectionOfOne(step))
    }

    mutating func refuse(_ kind: Refusal.Kind, _ vietnamese: String, _ english: String, _ field: String) {
        refusals.append(Refusal(kind, Phrase(vietnamese, english), field: field))
    }
}
