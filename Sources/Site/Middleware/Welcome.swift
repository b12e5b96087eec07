import Civics
import Hummingbird
import HTTPTypes

/// Finds out who reads: in which language, when, with which form seal, and what the last act left to say.
struct Welcome: RouterMiddleware {
    typealias Context = SiteContext

    let parts: SiteParts

    private static let yearSeconds = 365 * 24 * 3_600

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let chosen = chosenLanguage(request)
        var context = context
        context.parts = parts
        context.cookies = request.cookies
        context.ifNoneMatch = request.headers[.ifNoneMatch]
        context.reader = Reader(
            language: chosen ?? usualLanguage(context.cookies), now: parts.archive.clock.now(),
            notice: context.cookies[CookieName.notice].flatMap {
                parts.signer.open($0.value, for: "notice")
            }.flatMap(Notice.init(sealedText:)))
        var response = try await next(request, context)
        if let chosen {
            response.setCookie(
                parts.cookie(CookieName.language, chosen.rawValue, maxAgeSeconds: Self.yearSeconds))
        }
        return response
    }

    private func usualLanguage(_ cookies: Cookies) -> Language {
        cookies[CookieName.language].flatMap { Language(rawValue: $0.value) } ?? .vietnamese
    }

    private func chosenLanguage(_ request: Request) -> Language? {
        request.uri.query?.split(separator: "&").last { $0.hasPrefix("lang=") }
            .flatMap { Language(rawValue: String($0.dropFirst("lang=".count))) }
    }
}
