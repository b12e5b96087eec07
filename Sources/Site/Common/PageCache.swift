import Civics
import NIOCore
import Records
import Synchronization

/// Public pages as they were last made, each by address and language. Any act that is kept makes all of them old, for
/// nobody can say which pages an act shows on. Bounded: when it is full it is emptied.
final class PageCache: Sendable {
    struct Key: Hashable {
        let target: String
        let language: Language
        /// Pages count days: a page of yesterday is old.
        let day: Day
    }

    struct Entry {
        let status: Int
        let body: ByteBuffer
        let tag: String
        let revision: Revision
        let madeAt: ContinuousClock.Instant
    }

    private struct Shelf {
        var entries: [Key: Entry] = [:]
        var bytes = 0
    }

    private let maximumBytes: Int
    private let maximumAge: Duration
    private let shelf = Mutex(Shelf())

    init(maximumBytes: Int, maximumAgeSeconds: Int) {
        self.maximumBytes = maximumBytes
        maximumAge = .seconds(maximumAgeSeconds)
    }

    func entry(_ key: Key, at revision: Revision) -> Entry? {
        let entry = shelf.withLock { $0.entries[key] }
        guard let entry, entry.revision == revision, entry.madeAt.duration(to: .now) < maximumAge else {
            return nil
        }
        return entry
    }

    func keep(_ entry: Entry, as key: Key) {
        let size = entry.body.readableBytes + key.target.utf8.count
        guard size <= maximumBytes / 16 else { return }
        shelf.withLock { shelf in
            if let former = shelf.entries.removeValue(forKey: key) {
                shelf.bytes -= former.body.readableBytes + key.target.utf8.count
            }
            if shelf.bytes + size > maximumBytes {
                shelf = Shelf()
            }
            shelf.entries[key] = entry
            shelf.bytes += size
        }
    }

    var bytes: Int { shelf.withLock { $0.bytes } }
}
