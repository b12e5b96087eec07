import Hummingbird

/// Finds who is signed in, and makes the seal of the forms they are given.
struct SignedIn: RouterMiddleware {
    typealias Context = SiteContext

    let parts: SiteParts

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let token = context.cookies[parts.sessionCookie]?.value, !token.isEmpty {
            context.reader.person = try await parts.accounts.identify(token)
        }
        let known = context.cookies[parts.formCookie]?.value
        let browser = known.flatMap { $0.utf8.count == 32 ? $0 : nil } ?? Self.newBrowser()
        let (signer, session) = (parts.signer, context.person?.session ?? "")
        let seal = FormSeal(token: signer.signature(of: "\(browser) \(session)", for: "form"))
        context.reader = context.reader.giving(seal)
        var response = try await next(request, context)
        if seal.isUsed, known != browser {
            response.setCookie(parts.cookie(parts.formCookie, browser))
        }
        return response
    }

    private static func newBrowser() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let word = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - word.count) + word
        }.joined()
    }
}

extension Reader {
    func giving(_ seal: FormSeal) -> Reader {
        Reader(
            language: language, person: person, now: now, address: address, notice: notice, seal: seal)
    }
}
