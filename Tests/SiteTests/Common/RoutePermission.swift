import Civics
import HTTPTypes
import Site

/// One line of the table of permissions: a route, and who gets through it.
struct RoutePermission: Sendable, CustomStringConvertible {
    enum Audience: Sendable {
        case anyone
        /// Whoever has given a password and not yet the second factor.
        case signingIn
        /// Whoever has an account, with or without a role.
        case signedIn
        /// Whoever holds a role that may do this in some unit.
        case holders(Deed)
    }

    let method: HTTPRequest.Method
    /// As routed, with parameters in braces.
    let path: String
    let audience: Audience

    /// `route` as it is given to the router: `Address(path: "/cong-khai/:id")`.
    static func get(_ route: Address, _ audience: Audience) -> RoutePermission {
        RoutePermission(method: .get, path: route.route.description, audience: audience)
    }

    static func post(_ route: Address, _ audience: Audience) -> RoutePermission {
        RoutePermission(method: .post, path: route.route.description, audience: audience)
    }

    var description: String { "\(method.rawValue) \(path)" }

    /// The path with something in place of each parameter that names nothing there is.
    var sample: String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            segment.hasPrefix("{") ? "01812345-6789-7abc-8def-0123456789ab" : String(segment)
        }.joined(separator: "/")
    }

    var hasParameters: Bool { path.contains("{") }
}

/// The table of permissions. Each feature keeps its lines in its own folder, in an extension like
/// `RoutePermissions+accounts.swift`, and adds its name here.
enum RoutePermissions {
    static let all: [RoutePermission] =
        home + accounts + law + organisation + disclosure + dialogues + promises + casework + reception
        + reporting
}
