import Synchronization

/// Counts the acts that were kept since the program began. Whoever keeps something made out of the records asks it
/// whether that is still what the records say.
package final class Revision: Sendable {
    private let count = Atomic<UInt64>(0)

    package init() {}

    package var current: UInt64 { count.load(ordering: .acquiring) }

    func advance() {
        count.wrappingAdd(1, ordering: .acquiringAndReleasing)
    }
}
