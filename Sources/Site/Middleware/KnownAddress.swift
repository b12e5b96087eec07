import Civics
import Hummingbird

/// Refuses addresses that there are not, and methods that an address does not take. It stands behind the sign-in, so that
/// whoever mistypes an address keeps the ways on from his own pages.
struct KnownAddress: RouterMiddleware {
    typealias Context = SiteContext

    let routes: RouteTable

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let methods = routes.methods(at: (request.head.path ?? "/").prefix { $0 != "?" })
        guard !methods.isEmpty else { throw Refusal.notFound }
        guard methods.contains(request.method) else { throw RequestRefusal.methodNotAllowed(methods) }
        return try await next(request, context)
    }
}
