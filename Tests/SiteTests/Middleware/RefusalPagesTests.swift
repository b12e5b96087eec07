import Civics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct RefusalPagesTests {
    struct Broken: Error {
        let secret = "chuỗi kết nối"
    }

    /// The answer of a site with one route that throws.
    private func answer(_ error: any Error, language: Language = .vietnamese) async throws -> SeenPage {
        let site = try await TestSite()
        let router = Router(context: SiteContext.self)
        router.add(middleware: ThrownOnwards())
        router.get("hong") { _, _ -> Response in throw error }
        let responder = SiteResponder(router: router) { _ in
            [SecurityHeaders(isSecure: false), Welcome(parts: site.parts), RefusalPages()]
        }
        return try await site.visitor(through: responder).send(.get, "/hong?lang=\(language.rawValue)")
    }

    @Test(arguments: [
        (Refusal.Kind.invalid, 422), (.notFound, 404), (.forbidden, 403), (.signedOut, 401), (.conflict, 409),
        (.tooEarly, 422), (.tooLate, 422), (.tooMany, 429), (.tooLarge, 413),
    ])
    func `a refusal is told in the reader's language`(kind: Refusal.Kind, status: Int) async throws {
        let refusal = Refusal(
            kind, Phrase("Chưa được vì <lý do>.", "Not yet because of <reason>."), article: "Điều 12")
        let page = try await answer(refusal)
        #expect(page.status.code == status)
        #expect(page.says("Chưa được vì <lý do>.") && page.says("Điều 12"))
        #expect(try await answer(refusal, language: .english).says("Not yet because of <reason>."))
    }

    @Test func `who is signed out is led to signing in and back`() async throws {
        let page = try await answer(Refusal.signedOut)
        #expect(page.links.contains { $0.address.hasPrefix("/dang-nhap?ve=") })
    }

    @Test func `all refusals of a form are told together`() async throws {
        let page = try await answer(
            Refusals([Refusal(.invalid, Phrase("Một.", "One.")), Refusal(.invalid, Phrase("Hai.", "Two."))]))
        #expect(page.says("Một.") && page.says("Hai."))
    }

    @Test func `a fault shows a number and nothing of its cause`() async throws {
        let page = try await answer(Broken())
        #expect(page.status == .internalServerError)
        #expect(!page.html.contains("chuỗi kết nối") && !page.html.contains("Broken"))
        #expect(page.text.contains(/[2-9A-HJ-NP-Z]{8}/))
    }

    @Test(arguments: [
        (DatabaseFailure.busy, "5"), (.unreachable("mật khẩu sai"), "60"), (.full, "600"),
    ])
    func `records out of reach are a matter of waiting`(failure: DatabaseFailure, seconds: String)
        async throws
    {
        let page = try await answer(failure)
        #expect(page.status == .serviceUnavailable && page.headers[.retryAfter] == seconds)
        #expect(page.heading == "Xin đợi một lát" && !page.html.contains("mật khẩu sai"))
        let english = try await answer(failure, language: .english)
        #expect(english.heading == "Please wait a moment")
    }

    @Test(arguments: [DatabaseFailure.unique("x"), .other("x"), .unreadable("x")])
    func `other failures of the records are faults`(failure: DatabaseFailure) async throws {
        #expect(try await answer(failure).status == .internalServerError)
    }

    @Test(arguments: [
        (HTTPResponse.Status.notFound, 404), (.badRequest, 400), (.contentTooLarge, 413), (.imATeapot, 500),
    ])
    func `errors of the framework become pages too`(status: HTTPResponse.Status, code: Int) async throws {
        let page = try await answer(HTTPError(status))
        #expect(page.status.code == code && !page.heading.isEmpty)
    }
}

extension HTTPResponse.Status {
    fileprivate static let imATeapot = Self(code: 418)
}
