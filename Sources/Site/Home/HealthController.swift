import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// Tells whoever watches over the server that it answers and reaches its records.
struct HealthController {
    let archive: Archive

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.health.route, use: show)
        group.get(Address.robots.route, use: robots)
        group.get(Address.favicon.route, use: favicon)
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        _ = try await archive.read { try $0.connection.value("SELECT COUNT(*) FROM journal", as: Int64.self) }
        return text("ok\n")
    }

    /// Whatever is public may be found; forms and pages for one person have nothing to be found.
    func robots(_ request: Request, context: SiteContext) -> Response {
        text(
            """
            User-agent: *
            Disallow: \(Address.signIn.path)
            Disallow: \(Address.desk.path)
            Disallow: \(Address.watch.path)
            Disallow: \(Address.account.path)
            Disallow: \(Address.receipt.path)

            """)
    }

    func favicon(_ request: Request, context: SiteContext) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: context.parts.assets.mark.type, .cacheControl: "public, max-age=86400"],
            body: ResponseBody(byteBuffer: context.parts.assets.mark.bytes))
    }

    private func text(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
