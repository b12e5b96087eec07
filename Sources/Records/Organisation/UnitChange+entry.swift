import Civics

extension UnitChange {
    /// The change as the journal keeps it.
    func entry(by actor: Actor, in history: UnitHistory) -> JournalEntry {
        func code(_ id: Unit.ID?) -> String { id.flatMap { history[$0]?.code } ?? "" }
        switch self {
        case .establish(let unit, let day):
            return Self.entry("established", unit.id, day, by: actor, ["code": unit.code, "name": unit.name])
        case .rename(let id, let name, let day):
            return Self.entry("renamed", id, day, by: actor, ["code": code(id), "name": name])
        case .move(let id, let parent, let day):
            return Self.entry("moved", id, day, by: actor, ["code": code(id), "parent": code(parent)])
        case .reclassify(let id, let kind, let day):
            return Self.entry("reclassified", id, day, by: actor, ["code": code(id), "kind": kind.key])
        case .merge(let units, let heir, let day):
            let codes = units.map(code).joined(separator: ",")
            return Self.entry("merged", heir.id, day, by: actor, ["codes": codes, "into": code(heir.id)])
        case .split(let id, let parts, let day):
            let codes = parts.map { code($0.heir.id) }.joined(separator: ",")
            return Self.entry("split", id, day, by: actor, ["code": code(id), "into": codes])
        case .dissolve(let id, let heir, let day):
            return Self.entry("dissolved", id, day, by: actor, ["code": code(id), "children": code(heir)])
        }
    }

    private static func entry(
        _ act: String, _ unit: Unit.ID, _ day: Day?, by actor: Actor, _ content: [String: String]
    ) -> JournalEntry {
        var content = content
        content["on"] = day?.description
        return JournalEntry(act, "unit", unit, of: unit, by: actor, content: content)
    }
}
