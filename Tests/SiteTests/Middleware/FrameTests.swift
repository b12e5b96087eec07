import Civics
import Site
import TestSupport
import Testing

@Suite struct FrameTests {
    @Test func `the home page greets in Vietnamese and offers English`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get(.home)
        #expect(page.status == .ok)
        #expect(page.heading == "Thành phố Tân Phong")
        let english = try await browser.get(try #require(page.link("English")).address)
        #expect(english.heading == "Tan Phong City")
        #expect(try await browser.get(.home).heading == "Tan Phong City")
    }

    @Test func `an unknown address is a page that says what to do`() async throws {
        let page = try await TestSite().visitor().get("/khong-co")
        #expect(page.status == .notFound)
        #expect(page.link("Về trang đầu")?.address == "/")
    }
}
