import Synchronization

/// The hidden field that shows that a form comes from a page of ours, given to this very reader. It is bound to a
/// cookie and, once signed in, to the session. A page that uses it is made for one reader and never kept for others.
package final class FormSeal: Sendable {
    package static let fieldName = "_dau"
    package static let none = FormSeal(token: "")

    /// Most pages have no form, and most requests send none: the token is made for those that need it.
    private let makeToken: @Sendable () -> String
    private let used = Mutex(false)

    init(token: @autoclosure @escaping @Sendable () -> String) {
        makeToken = token
    }

    package var isUsed: Bool { used.withLock { $0 } }

    /// Stands first in every form that is sent with POST.
    package var field: Markup {
        used.withLock { $0 = true }
        return #"<input type="hidden" name="\#(Self.fieldName)" value="\#(makeToken())">"#
    }

    func isRight(_ given: String?) -> Bool {
        let token = makeToken()
        guard let given, !token.isEmpty else { return false }
        let (one, other) = (Array(given.utf8), Array(token.utf8))
        return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
