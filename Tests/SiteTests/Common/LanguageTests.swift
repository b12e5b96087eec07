import Civics
import Site
import TestSupport
import Testing

@Suite struct LanguageTests {
    @Test func `the switch keeps the page and what narrows it down`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get("/thiet-ke?trang=2")
        #expect(page.link("English")?.address == "/thiet-ke?trang=2&lang=en")
        #expect(page.html.contains("<html lang=\"vi\">"))
        let english = try await browser.get("/thiet-ke?trang=2&lang=en")
        #expect(english.link("Tiếng Việt")?.address == "/thiet-ke?trang=2&lang=vi")
        #expect(english.html.contains("<html lang=\"en\">"))
        #expect(try await browser.get("/thiet-ke").html.contains("<html lang=\"en\">"))
    }

    @Test(arguments: ["lang=de", "lang=", "lang=en&lang=xx"])
    func `an unknown language is Vietnamese`(query: String) async throws {
        let page = try await TestSite().visitor().get("/?\(query)")
        #expect(page.html.contains("<html lang=\"vi\">"))
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nb", nil,
    ])
    func `no form leads away from the site`(target: String?) {
        #expect(Address(returning: target) == nil)
    }

    @Test func `addresses carry values safely`() {
        #expect(Address.home.adding("q", "a b&c=ộ").path == "/?q=a%20b%26c%3D%E1%BB%99")
        #expect(Address.home.adding("q", nil) == .home)
        #expect(Address(returning: "/cong-khai?trang=2")?.path == "/cong-khai?trang=2")
    }
}
