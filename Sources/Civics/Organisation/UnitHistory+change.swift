extension UnitHistory {
    /// What becomes true by the change, or everything that stands against it.
    package func steps(for change: UnitChange) throws(Refusals) -> [UnitStep] {
        var draft = UnitChangeDraft(history: self)
        switch change {
        case .establish(let unit, let day): draft.establish(unit, on: day)
        case .rename(let id, let name, let day): draft.rename(id, to: name, on: day)
        case .move(let id, let parent, let day): draft.move(id, under: parent, on: day)
        case .reclassify(let id, let kind, let day): draft.reclassify(id, as: kind, on: day)
        case .merge(let units, let heir, let day): draft.merge(units, into: heir, on: day)
        case .split(let id, let parts, let day): draft.split(id, into: parts, on: day)
        case .dissolve(let id, let heir, let day): draft.dissolve(id, childrenTo: heir, on: day)
        }
        return try draft.finished()
    }

    /// The history with the change in it.
    package func applying(_ change: UnitChange) throws(Refusals) -> UnitHistory {
        var history = self
        history.apply(try steps(for: change))
        return history
    }
}
