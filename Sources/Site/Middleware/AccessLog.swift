import Hummingbird
import Logging

/// One line for each request: which route, which answer, how long. No query, no identifier out of the path, no address
/// of the reader, no name.
struct AccessLog: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let spent = start.duration(to: .now)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue.prefix(10))", "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)", "reference": "\(context.reference)",
                "microseconds":
                    "\(spent.components.attoseconds / 1_000_000_000_000 + spent.components.seconds * 1_000_000)",
            ])
        return response
    }
}
