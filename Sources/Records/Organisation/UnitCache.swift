import Civics
import Synchronization

/// What was last read of units, good for as long as their revision stays. Trees of days between two changes are alike
/// and made once.
final class UnitCache: Sendable {
    private struct Content {
        var revision: Int64
        var history: UnitHistory
        var trees: [Day?: UnitTree] = [:]
    }

    private let content = Mutex<Content?>(nil)
    private static let mostTrees = 32

    func history(of revision: Int64) -> UnitHistory? {
        content.withLock { $0?.revision == revision ? $0?.history : nil }
    }

    func keep(_ history: UnitHistory, of revision: Int64) {
        content.withLock { $0 = Content(revision: revision, history: history) }
    }

    /// The tree of the day, made where it is not there yet.
    func tree(on day: Day, of history: UnitHistory, revision: Int64) -> UnitTree {
        let key = history.lastChange(upTo: day)
        if let tree = content.withLock({ $0?.revision == revision ? $0?.trees[key] : nil }) {
            return tree.on(day)
        }
        let tree = history.tree(on: day)
        content.withLock { content in
            guard content?.revision == revision else { return }
            if (content?.trees.count ?? 0) >= Self.mostTrees { content?.trees.removeAll() }
            content?.trees[key] = tree
        }
        return tree
    }
}
