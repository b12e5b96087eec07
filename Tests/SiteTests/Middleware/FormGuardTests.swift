import Civics
import HTTPTypes
import Site
import TestSupport
import Testing

@Suite struct FormGuardTests {
    private let address = Address.signOut.path

    /// A browser of somebody signed in, and the seal out of a page it was given.
    private func sealed() async throws -> (Browser, String) {
        let browser = try await TestSite().browser()
        let page = try await browser.get(.home)
        return (browser, try #require(page.field("_dau")))
    }

    private func post(_ browser: Browser, _ body: String, _ headers: HTTPFields = [:]) async throws
        -> SeenPage
    {
        var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        for field in headers { fields[field.name] = field.value }
        return try await browser.send(.post, address, fields, body: Array(body.utf8))
    }

    @Test func `a form from our page is taken`() async throws {
        let (browser, seal) = try await sealed()
        #expect(try await post(browser, "_dau=\(seal)").status == .seeOther)
    }

    @Test(arguments: ["", "_dau=", "_dau=0000000000000000000000000000000000000000", "x=1"])
    func `without the right seal nothing is done`(body: String) async throws {
        let (browser, _) = try await sealed()
        #expect(try await post(browser, body).status == .forbidden)
        #expect(try await browser.get(.desk).status != .unauthorized)
    }

    @Test func `the seal of one reader is worth nothing to another`() async throws {
        let site = try await TestSite()
        let lan = try await site.browser(of: "Lan")
        let seal = try #require(try await lan.get(.home).field("_dau"))
        let minh = try await site.browser(of: "Minh")
        _ = try await minh.get(.home)
        #expect(try await post(minh, "_dau=\(seal)").status == .forbidden)
        let visitor = site.visitor()
        visitor.cookies["dh-bieu-mau"] = lan.cookies["dh-bieu-mau"]
        #expect(try await post(visitor, "_dau=\(seal)").status == .forbidden)
    }

    @Test func `a form that another site sends is refused even with a seal`() async throws {
        let (browser, seal) = try await sealed()
        let body = "_dau=\(seal)"
        let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
        #expect(try await post(browser, body, [fetchSite: "cross-site"]).status == .forbidden)
        #expect(try await post(browser, body, [fetchSite: "same-site"]).status == .forbidden)
        #expect(try await post(browser, body, [.origin: "https://evil.example"]).status == .forbidden)
        #expect(try await post(browser, body, [.origin: "null"]).status == .forbidden)
        #expect(
            try await post(browser, body, [.origin: "http://localhost", fetchSite: "same-origin"]).status
                == .seeOther)
    }

    @Test func `other kinds of content are refused`() async throws {
        let (browser, seal) = try await sealed()
        for type in ["application/json", "text/plain", ""] {
            let page = try await browser.send(
                .post, address, [.contentType: type], body: Array("_dau=\(seal)".utf8))
            #expect(page.status == .unsupportedMediaType)
        }
    }

    @Test func `broken text, and more than a form may hold, is refused`() async throws {
        let (browser, seal) = try await sealed()
        #expect(try await post(browser, "_dau=\(seal)&x=%C0%AF").status == .badRequest)
        #expect(try await post(browser, "_dau=\(seal)&x=%00").status == .badRequest)
        let large = try await post(browser, "_dau=\(seal)&x=" + String(repeating: "a", count: 1_000_001))
        #expect(large.status == .contentTooLarge)
        #expect(large.says("tối đa 1 MB"))
    }

    @Test func `an upload to a page that takes none is refused`() async throws {
        let (browser, seal) = try await sealed()
        let page = try await browser.post(
            address, [("_dau", seal)], files: [.init("a", name: "a.txt", type: "text/plain", bytes: [1])])
        #expect(page.status.code >= 400)
    }

    @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary="])
    func `an upload without a boundary is refused`(type: String) async throws {
        let (browser, _) = try await sealed()
        #expect(try await browser.send(.post, address, [.contentType: type], body: [1]).status == .badRequest)
    }

    @Test func `a page without a form sets no cookie`() async throws {
        let browser = try await TestSite().visitor()
        #expect(try await browser.get(.home).headers[.setCookie] == nil)
    }
}
