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

    @Test func `an unknown address keeps the frame of whoever comes to it`() async throws {
        let city = try await AccountsCity()
        let clerk = try await city.site.browser(of: "Trần Thị Lan", holding: (.unitClerk, city.ward.id))
        let own = try await clerk.get("/khong-co/trang-nay")
        #expect(own.status == .notFound)
        #expect(own.link("Bàn làm việc")?.address == Address.desk.path)
        #expect(own.link("Trần Thị Lan")?.address == Address.account.path)
        #expect(own.link("Đăng nhập") == nil)
        #expect(own.forms.contains { $0.action == Address.signOut.path }, "one can sign out from it")

        let stranger = try await city.site.visitor().get("/khong-co/trang-nay")
        #expect(stranger.status == .notFound)
        #expect(stranger.link("Đăng nhập")?.address == Address.signIn.path)
        #expect(stranger.link("Bàn làm việc") == nil && !stranger.says("Trần Thị Lan"))
    }
}
