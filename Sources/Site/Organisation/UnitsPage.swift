import Civics

/// Where one finds a unit: by typing, or by going down from the top.
struct UnitsPage: Page {
    struct Line: Sendable {
        let name: String
        let kind: Phrase
        let within: String?
        let address: Address
    }

    let words: String
    let found: [Line]
    let tops: [Line]
    let count: Int

    init(tree: UnitTree, words: String) {
        func line(_ unit: Unit) -> Line {
            let above = tree.ancestors(of: unit.id).map(\.name)
            return Line(
                name: unit.name, kind: unit.kind.name,
                within: above.isEmpty ? nil : above.joined(separator: ", "),
                address: .unit(unit))
        }
        self.words = words
        count = tree.count
        found = words.trimmed.isEmpty ? [] : tree.search(words).map(line)
        let roots = tree.roots
        // A city alone shows its wards at once.
        tops = (roots.count == 1 ? roots + tree.children(of: roots[0].id) : roots).prefix(400).map(line)
    }

    var title: Phrase { Phrase("Đơn vị", "Units") }
    var isSearched: Bool { !words.trimmed.isEmpty }
}
