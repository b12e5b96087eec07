import Synchronization

/// What the records say now, to be compared with what they said: two are alike where nothing was kept in between by this
/// program and, where the database can tell, by no other either. Whoever keeps something made out of the records asks for it
/// before making it, and again before showing it.
package struct Revision: Hashable, Sendable {
    let acts: UInt64
    let stamp: Int64?

    package init(acts: UInt64, stamp: Int64? = nil) {
        self.acts = acts
        self.stamp = stamp
    }
}

/// Counts the acts that were kept since the program began.
final class ActCounter: Sendable {
    private let count = Atomic<UInt64>(0)

    var current: UInt64 { count.load(ordering: .acquiring) }

    func advance() {
        count.wrappingAdd(1, ordering: .acquiringAndReleasing)
    }
}
