import Synchronization

/// The hidden field that shows that a form comes from a page of ours, given to this very reader. It is bound to a
/// cookie and, once signed in, to the session. A page that uses it is made for one reader and never kept for others.
package final class FormSeal: Sendable {
    package static let fieldName = "_dau"
    package static let none = FormSeal(token: "")

    private let token: String
    private let used = Mutex(false)

    init(token: String) {
        self.token = token
    }

    package var isUsed: Bool { used.withLock { $0 } }

    /// Stands first in every form that is sent with POST.
    package var field: Markup {
        used.withLock { $0 = true }
        return #"<input type="hidden" name="\#(Self.fieldName)" value="\#(token)">"#
    }

    func isRight(_ given: String?) -> Bool {
        guard let given, !token.isEmpty else { return false }
        let (one, other) = (Array(given.utf8), Array(token.utf8))
        return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
