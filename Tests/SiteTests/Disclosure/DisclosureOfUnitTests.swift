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

    @Test func `a unit that the law asks nothing of shows no board`() async throws {
        let city = try await DisclosureCity()
        #expect(try await !city.site.visitor().get("/don-vi/TP").says("Đang niêm yết"))
    }
}
