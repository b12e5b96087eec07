import Hummingbird
import HTTPTypes

/// The whole site as one function from request to response: what every request passes through, in order, and the routes
/// behind it.
package struct SiteResponder: HTTPResponder {
    typealias Stage = any MiddlewareProtocol<Request, Response, SiteContext>

    /// Every route there is, for the check of methods and for the tests of permissions.
    package let routes: RouteTable
    private let stages: [Stage]
    private let router: RouterResponder<SiteContext>

    init(router: Router<SiteContext>, stages: (RouteTable) -> [Stage]) {
        routes = RouteTable(router.routes.map { ($0.method, $0.path) })
        self.stages = stages(routes)
        self.router = router.buildResponder()
    }

    package func respond(to request: Request, context: SiteContext) async throws -> Response {
        let response = try await pass(0, request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func pass(_ stage: Int, _ request: Request, _ context: SiteContext) async throws -> Response {
        guard stage < stages.count else { return try await router.respond(to: request, context: context) }
        return try await stages[stage].handle(request, context: context) { request, context in
            try await pass(stage + 1, request, context)
        }
    }
}
