import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct UnitPagesTests {
    @Test func `a unit is found with marks and without`() async throws {
        let city = try await OrganisationCity()
        let browser = city.site.visitor()
        let list = try await browser.get(.units)
        #expect(list.heading == "Đơn vị")
        for words in ["dong xuan", "Đồng Xuân", "P2"] {
            let found = try await browser.submit(list, to: .units, ["q": words])
            #expect(found.link("Phường Đồng Xuân")?.address == "/don-vi/P2")
            #expect(found.link("Phường Bến Đò") == nil)
        }
        #expect(try await browser.submit(list, to: .units, ["q": "không đâu"]).says("Không có đơn vị nào"))
    }

    @Test func `the page of a unit says who they are, in both languages`() async throws {
        let city = try await OrganisationCity()
        try await city.foundCommittee()
        let browser = city.site.visitor()
        let page = try await browser.get(.unit(city.city))
        #expect(page.heading == "Thành phố Tân Phong")
        #expect(page.says("Trần Văn Minh, Phó Bí thư"))
        #expect(page.link("Phường Bến Đò") != nil)
        #expect(!page.says("Quản lý đơn vị"))
        let english = try await browser.get(try #require(page.link("English")).address)
        #expect(english.says("Ward (2)"))
        #expect(try await browser.get(.unit("khong-co")).status == .notFound)
        #expect([404, 400].contains(try await browser.get("/don-vi/..%2F..%2Fetc").status.code))
    }

    @Test func `a merged unit leads to the one that took over`() async throws {
        let city = try await OrganisationCity()
        let new = UnitChange.NewUnit(
            id: Identifier(at: city.site.clock.now), code: "P12", name: "Phường Mới", kind: city.ward.kind,
            parent: city.city.id)
        try await city.site.parts.units.change(
            by: .keeper,
            .merge([city.ward.id, city.sister.id], into: .new(new), on: city.site.clock.today))
        let browser = city.site.visitor()
        let page = try await browser.get(.unit("P1"))
        #expect(page.says("đã kết thúc hoạt động"))
        #expect(page.link("Phường Mới")?.address == "/don-vi/P12")
        #expect(try await browser.get(.unit("P12")).says("Tiếp nối từ"))
    }

    @Test func `the committee's page shows members, what they are in charge of, and decisions`() async throws
    {
        let city = try await OrganisationCity()
        let browser = city.site.visitor()
        #expect(try await browser.get(.committee(of: "TP")).says("hiện không có Ban Chỉ đạo"))
        try await city.foundCommittee()
        let page = try await browser.get(.committee(of: "TP"))
        #expect(page.heading == "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở thành phố Tân Phong")
        #expect(page.says("Lê Thị Hoa") && page.says("12-QĐ/TU"))
        #expect(page.link("Phường Bến Đò")?.address == "/don-vi/P1")
    }

    @Test func `the list of a unit is a file that can be imported again`() async throws {
        let city = try await OrganisationCity()
        let file = try await city.site.visitor().get(.unitList(of: "TP"))
        let plan = try await city.site.parts.units.preview(UnitImport(file.bytes, day: city.site.clock.today))
            .plan
        #expect(plan.faults.isEmpty && plan.isEmpty && plan.unchangedCount == 5)
    }

    @Test func `what stands in a name is text, whatever it is`() async throws {
        let city = try await OrganisationCity()
        try await city.site.parts.units.change(
            by: .keeper, .rename(city.ward.id, to: "Phường <script>&\"'", on: city.site.clock.today))
        let page = try await city.site.visitor().get(.unit("P1"))
        #expect(page.heading == "Phường <script>&\"'")
        #expect(!page.html.contains("<script>&"))
    }
}
