import Storage
import StorageSQLite

/// An engine that the suites of the stores run on.
package enum Backend: String, CaseIterable, Sendable {
    case sqlite
}
