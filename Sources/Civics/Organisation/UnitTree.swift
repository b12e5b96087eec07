/// The units of one day and how they stand under one another.
package struct UnitTree: Sendable {
    package private(set) var day: Day
    /// Units with no unit above them here, in list order.
    package let roots: [Unit]
    /// Every unit, each before those under it, siblings in list order.
    package let all: [Unit]
    private let units: [Unit.ID: Unit]
    private let idsByCode: [String: Unit.ID]
    private let childrenByParent: [Unit.ID: [Unit]]
    private let successions: UnitSuccessions

    /// - Parameter successions: who took over from whom, on this day or any other.
    package init(on day: Day, units: [Unit], successions: UnitSuccessions = UnitSuccessions()) {
        self.day = day
        self.successions = successions
        self.units = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        idsByCode = Dictionary(units.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
        let sorted = units.sorted(by: Unit.inListOrder)
        var roots: [Unit] = []
        var children: [Unit.ID: [Unit]] = [:]
        for unit in sorted {
            if let parent = unit.parent, self.units[parent] != nil {
                children[parent, default: []].append(unit)
            } else {
                roots.append(unit)
            }
        }
        self.roots = roots
        childrenByParent = children
        all = roots.flatMap { Self.subtree($0, children) }
    }

    /// The same tree seen on another day, between whose days nothing changed.
    package func on(_ day: Day) -> UnitTree {
        var tree = self
        tree.day = day
        return tree
    }

    package var count: Int { units.count }
    package var isEmpty: Bool { units.isEmpty }

    package subscript(id: Unit.ID) -> Unit? { units[id] }

    /// Nothing where no unit of the day has this code.
    package func unit(code: String) -> Unit? {
        idsByCode[code].flatMap { units[$0] }
    }

    /// The unit, or a refusal where it does not exist on this day.
    package func unit(_ id: Unit.ID) throws(Refusal) -> Unit {
        guard let unit = units[id] else { throw .noSuchUnit }
        return unit
    }

    package func contains(_ id: Unit.ID) -> Bool { units[id] != nil }

    package func parent(of id: Unit.ID) -> Unit? {
        units[id]?.parent.flatMap { units[$0] }
    }

    /// Those directly under it, in list order.
    package func children(of id: Unit.ID) -> [Unit] {
        childrenByParent[id] ?? []
    }

    /// From the one directly above it up to the top.
    package func ancestors(of id: Unit.ID) -> [Unit] {
        var ancestors: [Unit] = []
        var next = parent(of: id)
        while let unit = next, ancestors.count < units.count {
            ancestors.append(unit)
            next = parent(of: unit.id)
        }
        return ancestors
    }

    /// The unit and all under it, each before those under it.
    package func subtree(of id: Unit.ID) -> [Unit] {
        units[id].map { Self.subtree($0, childrenByParent) } ?? []
    }

    /// Whether it is `top` or stands anywhere under it.
    package func isUnit(_ id: Unit.ID, within top: Unit.ID) -> Bool {
        id == top ? contains(id) : ancestors(of: id).contains { $0.id == top }
    }

    /// The units of this day that stand in the place of the one named: itself where it exists, otherwise those that took
    /// over from it, in list order. Nothing where it was dissolved and nobody did.
    package func successors(of id: Unit.ID) -> [Unit] {
        reachable(from: id) { successions.successors[$0] ?? [] }
    }

    /// Whom what was due of the unit falls to: itself while it stands or nobody took over, otherwise the first that did.
    package func holder(of id: Unit.ID) -> Unit.ID {
        contains(id) ? id : successors(of: id).first?.id ?? id
    }

    /// Whether what belongs to `earlier` is the work of this unit: its own, or of one whose place it took.
    package func stands(_ id: Unit.ID, inPlaceOf earlier: Unit.ID) -> Bool {
        id == earlier || successors(of: earlier).contains { $0.id == id }
    }

    /// The units of this day whose place the one named took, in list order: itself where it exists already.
    package func predecessors(of id: Unit.ID) -> [Unit] {
        reachable(from: id) { successions.predecessors[$0] ?? [] }
    }

    /// Every unit, of whatever day, whose place this one took over from, near or far. One that still exists, as a commune
    /// of which a part became a commune of its own, keeps what was its own: it is not among them.
    package func everyPredecessor(of id: Unit.ID) -> Set<Unit.ID> {
        var found: Set<Unit.ID> = []
        var open = [id]
        while let current = open.popLast() {
            for earlier in successions.predecessors[current] ?? []
            where units[earlier] == nil && found.insert(earlier).inserted {
                open.append(earlier)
            }
        }
        return found
    }

    /// Units whose name or code holds the words, with or without marks, in list order.
    package func search(_ words: String, limit: Int = 50) -> [Unit] {
        let wanted = words.folded.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !wanted.isEmpty else { return [] }
        let found = units.values.filter { unit in
            wanted.allSatisfy { unit.fold.contains($0) }
                || unit.code.lowercased() == words.trimmed.lowercased()
        }
        return Array(found.sorted(by: Unit.inListOrder).prefix(limit))
    }

    private static func subtree(_ unit: Unit, _ children: [Unit.ID: [Unit]]) -> [Unit] {
        var found: [Unit] = []
        var open = [unit]
        while let next = open.popLast() {
            found.append(next)
            open.append(contentsOf: (children[next.id] ?? []).reversed())
        }
        return found
    }

    private func reachable(from id: Unit.ID, _ next: (Unit.ID) -> [Unit.ID]) -> [Unit] {
        if let unit = units[id] { return [unit] }
        var seen: Set<Unit.ID> = [id]
        var open = [id]
        var found: [Unit] = []
        while let current = open.popLast() {
            for follower in next(current) where seen.insert(follower).inserted {
                if let unit = units[follower] { found.append(unit) } else { open.append(follower) }
            }
        }
        return found.sorted(by: Unit.inListOrder)
    }
}

extension Refusal {
    package static var noSuchUnit: Refusal {
        Refusal(.notFound, Phrase("Không có đơn vị này.", "There is no such unit."), field: "unit")
    }
}
