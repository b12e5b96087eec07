import Synchronization

/// The hidden field that shows that a form comes from a page of ours, given to this very reader. It is bound to a
/// cookie and, once signed in, to the session. A page that uses it is made for one reader and never kept for others.
package final class FormSeal: Sendable {
    package static let fieldName = "_dau"
    package static let none = FormSeal(token: "")

    private struct State {
        var token: String?
        var isUsed = false
    }

    /// Most pages have no form, and most requests send none: the token is made once, for those that need it.
    private let makeToken: @Sendable () -> String
    private let state = Mutex(State())

    init(token: @autoclosure @escaping @Sendable () -> String) {
        makeToken = token
    }

    private var token: String {
        state.withLock { state in
            let token = state.token ?? makeToken()
            state.token = token
            return token
        }
    }

    package var isUsed: Bool { state.withLock { $0.isUsed } }

    /// Stands first in every form that is sent with POST.
    package var field: Markup {
        state.withLock { $0.isUsed = true }
        return #"<input type="hidden" name="\#(Self.fieldName)" value="\#(token)">"#
    }

    func isRight(_ given: String?) -> Bool {
        let token = token
        guard let given, !token.isEmpty else { return false }
        let (one, other) = (Array(given.utf8), Array(token.utf8))
        return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
