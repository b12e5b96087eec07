import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

extension SiteResponder {
    /// The site, ready to answer.
    package static func build(_ parts: SiteParts) -> SiteResponder {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ThrownOnwards())
        addRoutes(to: router, parts)
        return SiteResponder(router: router) { routes in
            [
                AccessLog(),
                SecurityHeaders(isSecure: parts.settings.isSecure),
                Welcome(parts: parts),
                RefusalPages(),
                RequestCheck(),
                SignedIn(parts: parts),
                // Once more, so that who is signed in is refused on a page of theirs, with their ways on.
                RefusalPages(),
                KnownAddress(routes: routes),
                FormGuard(parts: parts),
            ]
        }
    }
}

extension Application where Responder == SiteResponder {
    /// The site behind a server that listens on this port; `onServerRunning` is told the port it got.
    package static func site(
        _ parts: SiteParts, host: String, port: Int, logger: Logger,
        onServerRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) -> Application<SiteResponder> {
        Application(
            responder: SiteResponder.build(parts),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionSetup()], idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? port) },
            logger: logger)
    }
}
