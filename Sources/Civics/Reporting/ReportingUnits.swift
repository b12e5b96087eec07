/// The units whose figures make up a report, each with its place in the tree of one day, in one fixed order so that
/// figures can stand in arrays.
package struct ReportingUnits: Sendable {
    package struct Entry: Equatable, Sendable {
        package let id: Unit.ID
        package let code: String
        package let name: String
        /// The set of indicators asked of it; nothing for a body that only holds others together.
        package let form: UnitKind.ReportForm?
        /// From its first day to its last.
        package let validity: DayRange
        /// Where its parent stands, if that is among them.
        package fileprivate(set) var parent: Int?

        fileprivate let parentID: Unit.ID?

        package init(
            id: Unit.ID, code: String, name: String, form: UnitKind.ReportForm?, parent: Unit.ID?,
            validity: DayRange = DayRange(from: nil, to: nil)
        ) {
            self.validity = validity
            self.id = id
            self.code = code
            self.name = name
            self.form = form
            parentID = parent
        }
    }

    package let entries: [Entry]
    /// Every position, each after all positions below it.
    package let childrenFirst: [Int]
    /// The map the units stand on; it also knows who took over from units that are gone.
    package let tree: UnitTree?
    private let positions: [Unit.ID: Int]

    /// All units of the tree at and under `top`. Villages keep no books of their own: their commune answers for them.
    package init(under top: Unit.ID, in tree: UnitTree) {
        let subtree = tree.subtree(of: top)
        let entries = subtree.filter { $0.kind.level != .village }.map { unit in
            Entry(
                id: unit.id, code: unit.code, name: unit.name, form: unit.kind.form,
                parent: unit.id == top ? nil : unit.parent, validity: unit.validity)
        }
        var answering: [Unit.ID: Unit.ID] = [:]
        for village in subtree where village.kind.level == .village {
            if let holder = tree.ancestors(of: village.id).first(where: { $0.kind.level != .village }) {
                answering[village.id] = holder.id
            }
        }
        self.init(entries, answering: answering, tree: tree)
    }

    /// One unit alone, with the villages it answers for: enough to tell what it has of its own.
    package init(only id: Unit.ID, in tree: UnitTree) {
        var answering: [Unit.ID: Unit.ID] = [:]
        var open = [id]
        while let next = open.popLast() {
            for village in tree.children(of: next) where village.kind.level == .village {
                answering[village.id] = id
                open.append(village.id)
            }
        }
        let entries = [tree[id]].compactMap { $0 }.map { unit in
            Entry(id: unit.id, code: unit.code, name: unit.name, form: unit.kind.form, parent: nil)
        }
        self.init(entries, answering: answering, tree: tree)
    }

    /// A parent that is not among the units is taken as none. Units that hang on each other in a ring are cut loose.
    package init(_ given: [Entry], answering: [Unit.ID: Unit.ID] = [:], tree: UnitTree? = nil) {
        var entries = given
        var positions = Dictionary(
            given.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var children = [[Int]](repeating: [], count: entries.count)
        var roots: [Int] = []
        for position in entries.indices {
            let parent = entries[position].parentID.flatMap { positions[$0] }
            if let parent, parent != position {
                entries[position].parent = parent
                children[parent].append(position)
            } else {
                roots.append(position)
            }
        }
        var order: [Int] = []
        order.reserveCapacity(entries.count)
        var seen = [Bool](repeating: false, count: entries.count)
        func walk(from root: Int) {
            var stack = [root]
            while let next = stack.popLast() {
                guard !seen[next] else { continue }
                seen[next] = true
                order.append(next)
                stack.append(contentsOf: children[next])
            }
        }
        for root in roots { walk(from: root) }
        for position in entries.indices where !seen[position] {
            entries[position].parent = nil
            walk(from: position)
        }
        for (unit, holder) in answering {
            positions[unit] = positions[holder]
        }
        self.entries = entries
        self.tree = tree
        self.positions = positions
        childrenFirst = order.reversed()
    }

    package var count: Int { entries.count }

    package subscript(position: Int) -> Entry { entries[position] }

    /// Where the figures of a unit belong: its own place, or that of the unit which answers for it.
    package func place(of unit: Unit.ID) -> Place? {
        if let position = positions[unit] { return .unit(position) }
        guard let tree else { return nil }
        let heirs = tree.successors(of: unit)
        let successors = Set(heirs.compactMap { positions[$0.id] })
        guard heirs.allSatisfy({ positions[$0.id] != nil }) else { return nil }
        if successors.count == 1, let successor = successors.first { return .unit(successor) }
        return commonHolder(of: successors.sorted()).map { .undivided(under: $0) }
    }

    /// Whether the unit, or someone who took over from it, stands anywhere on the map these units are a part of.
    func isSucceeded(_ unit: Unit.ID) -> Bool {
        tree?.successors(of: unit).isEmpty == false
    }

    package enum Place: Equatable, Sendable {
        case unit(Int)
        /// The unit was split: its figures cannot be shared out, and count only for the unit above all successors.
        case undivided(under: Int)
    }

    package func position(of unit: Unit.ID) -> Int? {
        if case .unit(let position) = place(of: unit) { position } else { nil }
    }

    /// The unit itself and those it answers for: its villages, and the units it alone took over.
    package func answered(by position: Int) -> [Unit.ID] {
        let holders = positions.filter { $0.value == position }.map(\.key)
        var all = Set(holders)
        for holder in holders {
            for earlier in tree?.everyPredecessor(of: holder) ?? []
            where place(of: earlier) == .unit(position) {
                all.insert(earlier)
            }
        }
        return all.sorted()
    }

    /// All units whose records may count for these: themselves, their villages, and everyone they took over from. Nothing
    /// where there are more than `most`.
    package func counted(atMost most: Int) -> [Unit.ID]? {
        guard positions.count <= most else { return nil }
        var all = Set(positions.keys)
        for unit in positions.keys { all.formUnion(tree?.everyPredecessor(of: unit) ?? []) }
        return all.count <= most ? all.sorted() : nil
    }

    package func children(of position: Int) -> [Int] {
        entries.indices.filter { entries[$0].parent == position }
    }

    /// The unit and all below it.
    package func subtree(of position: Int) -> [Int] {
        var inside = [Bool](repeating: false, count: count)
        inside[position] = true
        for next in childrenFirst.reversed() {
            if let parent = entries[next].parent, inside[parent] { inside[next] = true }
        }
        return inside.indices.filter { inside[$0] }
    }

    /// The lowest unit that holds all of these, if they hang together.
    func commonHolder(of positions: [Int]) -> Int? {
        guard let first = positions.first else { return nil }
        return positions.dropFirst().reduce(first as Int?) { holder, position in
            guard let holder else { return nil }
            let mine = Set(pathUp(from: holder))
            return pathUp(from: position).first(where: mine.contains)
        }
    }

    private func pathUp(from position: Int) -> [Int] {
        var path = [position]
        while let parent = entries[path[path.count - 1]].parent { path.append(parent) }
        return path
    }
}
