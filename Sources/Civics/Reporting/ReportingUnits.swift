/// The units whose figures make up a report, each with its place in the tree, in one fixed order so that figures can
/// stand in arrays.
package struct ReportingUnits: Sendable {
    package struct Entry: Equatable, Sendable {
        package let id: Unit.ID
        package let code: String
        package let name: String
        /// The kind of figures asked of it; nothing for a body that only holds others together.
        package let kind: ReporterKind?
        /// Where its parent stands, if that is among them.
        package fileprivate(set) var parent: Int?

        fileprivate let parentID: Unit.ID?

        package init(id: Unit.ID, code: String, name: String, kind: ReporterKind?, parent: Unit.ID?) {
            self.id = id
            self.code = code
            self.name = name
            self.kind = kind
            parentID = parent
        }
    }

    package let entries: [Entry]
    /// Every position, each after all positions below it.
    package let childrenFirst: [Int]
    private let positions: [Unit.ID: Int]

    /// A parent that is not among the units is taken as none. Units that hang on each other in a ring are cut loose.
    package init(_ given: [Entry]) {
        var entries = given
        let positions = Dictionary(
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
        self.entries = entries
        self.positions = positions
        childrenFirst = order.reversed()
    }

    package var count: Int { entries.count }

    package func position(of unit: Unit.ID) -> Int? {
        positions[unit]
    }

    package subscript(position: Int) -> Entry { entries[position] }

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
    package func commonHolder(of positions: [Int]) -> Int? {
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
