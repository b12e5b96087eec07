import Civics
import HTTPTypes
import Site
import TestSupport
import Testing

@Suite struct SecurityHeadersTests {
    @Test(arguments: ["/", "/khong-co", "/suc-khoe", "/thiet-ke", "/%00", "/robots.txt", "/favicon.ico"])
    func `every answer tells browsers to keep to this site`(target: String) async throws {
        let page = try await TestSite().visitor().send(.get, target)
        let policy = try #require(page.headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'"))
        #expect(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"))
        #expect(page.headers[.xContentTypeOptions] == "nosniff")
        #expect(page.headers[HTTPField.Name("Referrer-Policy")!] == "same-origin")
        #expect(page.headers[.strictTransportSecurity] == nil)
        #expect(page.headers[.cacheControl] != nil)
    }

    @Test func `behind https, cookies and browsers are kept there`() async throws {
        let site = try await TestSite(
            settings: SiteSettings(
                name: Phrase("A", "A"), origin: "https://dienhong.example.vn", secret: Array(0..<32)))
        let page = try await site.visitor().send(.get, "/?lang=en")
        #expect(page.headers[.strictTransportSecurity]?.contains("max-age=31536000") == true)
        let cookie = try #require(page.headers[.setCookie])
        #expect(cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    }

    @Test func `pages hold no script and no style of their own`() async throws {
        let browser = try await TestSite().browser()
        for target in ["/", "/thiet-ke", "/gioi-thieu", "/khong-co"] {
            let html = try await browser.send(.get, target).html
            #expect(!html.contains(" style=") && !html.contains("<style") && !html.contains(" onclick="))
            #expect(html.ranges(of: "<script").count == 1)
        }
    }
}
