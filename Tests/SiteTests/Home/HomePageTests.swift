import Civics
import TestSupport
import Testing

@testable import Site

@Suite struct HomePageTests {
    @Test(arguments: Language.allCases)
    func `the pages about the site are whole in both languages`(language: Language) async throws {
        let browser = try await TestSite().visitor()
        for page in TextPage.all {
            let seen = try await browser.get("\(page.address.path)?lang=\(language.rawValue)")
            #expect(seen.status == .ok && seen.heading == page.title[language])
            #expect(seen.texts(of: "h2").count >= 3)
        }
    }

    @Test func `the home page tells what features have to tell`() {
        let news = HomeNews(
            tiles: [.init("24", Phrase("thông báo đang niêm yết", "postings up now"), from: .home)],
            sheets: [
                BoardSheet(title: "Dự toán <2022>", address: .home, unit: "Phường Bến Đò", dates: "1/8/2022")
            ],
            searches: [SearchBox(label: Phrase("Tìm đơn vị", "Find a unit"), address: .home)])
        let page = HomePage(
            city: Phrase("Tân Phong", "Tan Phong"), today: Day(year: 2022, month: 8, day: 12)!, news: news)
        let text = page.body(for: Reader(now: Instant(milliseconds: 0))).text
        #expect(text.contains("thứ Sáu, 12/8/2022") && text.contains("24"))
        #expect(text.contains("Dự toán &lt;2022&gt;") && text.contains("Tìm đơn vị"))
    }

    @Test func `the home page leads to one's unit, and every foot to the law`() async throws {
        let city = try await OrganisationCity()
        let browser = city.site.visitor()
        let home = try await browser.get(.home)
        #expect(home.says("Tìm xã, phường, đơn vị của ông/bà"))
        #expect(home.html.contains("action=\"/don-vi\"") && home.html.contains("action=\"/cong-khai\""))
        let ids = home.html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(try await browser.get(Address.units.adding("q", "ben do")).link("Phường Bến Đò") != nil)
        #expect(home.link("Căn cứ pháp luật")?.address == "/luat")
    }

    @Test func `every door of the motto leads somewhere`() async throws {
        #expect(Door.open == Door.allCases)
        let browser = try await TestSite().visitor()
        let home = try await browser.get(.home)
        for door in Door.allCases {
            let page = try await browser.get(try #require(home.link(door.name.vietnamese)).address)
            #expect(page.heading == door.name.vietnamese)
            for entry in door.entries { #expect(try await browser.get(entry.address).status == .ok) }
        }
        let land = try await browser.get("/cong-khai?linh-vuc=dat-dai")
        #expect(land.heading == "Đất đai, bồi thường, tái định cư" && land.field("linh-vuc") == "dat-dai")
        #expect(try await browser.get("/cong-khai?linh-vuc=khong-co").heading == "Công khai, niêm yết")
    }

    @Test func `the server tells that it is well, and robots where not to go`() async throws {
        let browser = try await TestSite().visitor()
        #expect(try await browser.get(.health).html == "ok\n")
        #expect(try await browser.get(.robots).html.contains("Disallow: /ban-lam-viec"))
    }

    @Test func `a demo says that it is one on every page`() async throws {
        let notice = Phrase("Không có thật.", "Nothing here is real.")
        let site = try await TestSite(
            settings: SiteSettings(name: Phrase("A", "A"), demoNotice: notice, origin: "http://localhost"))
        #expect(try await site.visitor().get("/?lang=en").says("Nothing here is real."))
        #expect(try await site.visitor().get("/khong-co").says("Không có thật."))
    }
}
