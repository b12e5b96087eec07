import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct DisclosureOfUnitTests {
    @Test func `the page of a unit shows what hangs now and leads to it`() async throws {
        let city = try await DisclosureCity()
        let visitor = city.site.visitor()
        #expect(try await visitor.get("/don-vi/P1").says("Hiện không có nội dung nào đang niêm yết"))
        let posting = try await city.office.publish("Mức thu vệ sinh môi trường", on: "2022-08-10")
        let page = try await visitor.get("/don-vi/P1")
        #expect(page.says("Đang niêm yết"))
        #expect(page.link("Mức thu vệ sinh môi trường")?.address == "/cong-khai/\(posting.id)")
        #expect(try await visitor.get("/don-vi/P2").link("Mức thu vệ sinh môi trường") == nil)
    }

    @Test func `duties kept stand beside the duties that have come due`() async throws {
        let city = try await DisclosureCity()
        let kept = try await city.office.register("Quyết định thu phí", from: "2022-07-28")
        _ = try await city.office.register("Quyết định thứ hai", from: "2022-07-28")
        try await city.office.publish("Quyết định thu phí", for: kept.id, on: "2022-07-29")
        let page = try await city.site.visitor().get("/don-vi/P1")
        #expect(page.says("trên 2"))
        #expect(page.says("đã công khai đúng hạn"))
    }

    @Test func `the city, of which the law asks nothing itself, shows what hangs and was kept below it`()
        async throws
    {
        let city = try await DisclosureCity()
        let kept = try await city.office.register("Quyết định thu phí", from: "2022-07-28")
        _ = try await city.office.register("Quyết định thứ hai", from: "2022-07-28")
        try await city.office.publish("Quyết định thu phí", for: kept.id, on: "2022-07-29")
        let visitor = city.site.visitor()
        let page = try await visitor.get("/don-vi/TP")
        #expect(page.says("nội dung đang niêm yết ở các đơn vị bên dưới") && page.says("trên 2"))
        #expect(page.link("Quyết định thu phí") != nil)
        let ward = try #require(page.links.first { $0.address == "/don-vi/P1" })
        #expect(try await visitor.get(ward.address).says("trên 2"))
    }

    @Test func `the home page tells how many duties were kept, and leads to them unit by unit`() async throws
    {
        let city = try await DisclosureCity()
        let visitor = city.site.visitor()
        #expect(try await !visitor.get(.home).says("đã công khai đúng hạn"), "nothing was due yet")
        let kept = try await city.office.register("Quyết định thu phí", from: "2022-07-28")
        _ = try await city.office.register("Quyết định thứ hai", from: "2022-07-28")
        try await city.office.publish("Quyết định thu phí", for: kept.id, on: "2022-07-29")
        let home = try await visitor.get(.home)
        #expect(home.says("1 trên 2 việc đến hạn nửa năm nay đã công khai đúng hạn"))
        let link = try #require(home.links.first { $0.text.contains("việc đến hạn nửa năm nay") })
        #expect(try await visitor.get(link.address).heading == "Thành phố Tân Phong")
    }

    @Test func `a unit that the law asks nothing of, with nothing below, shows no board`() async throws {
        let city = try await AccountsCity()
        let page = try await city.site.visitor().get("/don-vi/p1-1")
        #expect(page.status == .ok && !page.says("Đang niêm yết"))
    }
}
