import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct UnitDeskTests {
    private func file(_ text: String) -> Browser.File {
        Browser.File("file", name: "don-vi.csv", type: "text/csv", bytes: Array(text.utf8))
    }

    @Test func `a list is uploaded, looked at, and imported`() async throws {
        let city = try await OrganisationCity()
        let browser = try await city.site.browser(holding: (.committeeSecretary, city.city.id))
        let form = try await browser.get(.unitImport)
        #expect(form.field("under") == "TP")
        let list =
            "code,name,kind,parent_code\nTHCS1,Trường THCS Một,school,\nT2,Tổ dân phố 2,residential_group,P1\n"
        let preview = try await browser.submit(form, to: .unitImport, files: [file(list)])
        #expect(preview.says("Mới: 2. Thay đổi: 0."))
        #expect(preview.says(Format.day(city.site.clock.today, .vietnamese)))
        #expect(try await city.site.parts.units.tree().count == 5)
        let done = try await browser.submit(preview, to: .unitImportConfirmation)
        #expect(done.says("Đã nhập: 2 đơn vị mới"))
        let tree = try await city.site.parts.units.tree()
        #expect(tree.unit(code: "THCS1").flatMap { tree.parent(of: $0.id) }?.code == "TP")
    }

    @Test func `every fault of an uploaded list is shown and nothing is kept`() async throws {
        let city = try await OrganisationCity()
        let browser = try await city.site.browser(holding: (.committeeSecretary, city.city.id))
        let form = try await browser.get(.unitImport)
        let list = "code,name,kind,parent_code\nA,,school,\nB,Trường,nhà trường,\nC,Trường,school,XX\n"
        let preview = try await browser.submit(form, to: .unitImport, files: [file(list)])
        #expect(preview.status == .unprocessableContent)
        #expect(preview.says("Danh sách có 3 lỗi"))
        #expect(preview.says("không có đơn vị nào mang mã XX"))
        let none = try await browser.submit(try await browser.get(.unitImport), to: .unitImport)
        #expect(none.problems.contains { $0.contains("Chọn tệp") })
    }

    @Test func `a clerk imports nothing, and a secretary nothing outside the city`() async throws {
        let city = try await OrganisationCity()
        let clerk = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        let refused = try await clerk.get(.unitImport)
        #expect(refused.status == .forbidden)
        #expect(refused.link("Bàn làm việc") != nil && refused.link("Đăng nhập") == nil)
        let secretary = try await city.site.browser(
            of: "Vũ Thư", holding: (.committeeSecretary, city.ward.id))
        let form = try await secretary.get(.unitImport)
        let list = "code,name,kind,parent_code\nP2,Phường Khác,ward,TP\n"
        for under in ["", "TP", "P1"] {
            let answer = try await secretary.submit(
                form, to: .unitImport, ["under": under], files: [file(list)])
            #expect(answer.status == .forbidden, "\(under)")
        }
        #expect(try await city.site.visitor().get(.unitImport).status == .unauthorized)
    }

    @Test func `a ward becomes a commune after it was asked once more`() async throws {
        let city = try await OrganisationCity()
        let browser = try await city.site.browser(holding: (.committeeSecretary, city.city.id))
        let form = try await browser.get(.unitDeed(.reclassify, "P1"))
        let wrong = try await browser.submit(form, to: .unitDeed(.reclassify, "P1"), ["kind": "province"])
        #expect(wrong.status == .unprocessableContent)
        let asked = try await browser.submit(form, to: .unitDeed(.reclassify, "P1"), ["kind": "commune"])
        #expect(asked.says("Loại mới: Xã"))
        #expect(!asked.says("chuyển đơn vị cấp trên"))
        #expect(try await city.site.parts.units.unit(code: "P1").kind.key == "ward")
        let done = try await browser.submit(asked, to: .unitDeed(.reclassify, "P1"))
        #expect(done.says("Đã ghi thay đổi."))
        #expect(try await city.site.parts.units.unit(code: "P1").kind.key == "commune")
    }

    @Test func `a ward is renamed after it was asked once more`() async throws {
        let city = try await OrganisationCity()
        let browser = try await city.site.browser(holding: (.committeeSecretary, city.city.id))
        let form = try await browser.get(.unitDeed(.rename, "P1"))
        #expect(form.field("name") == "Phường Bến Đò")
        let wrong = try await browser.submit(form, to: .unitDeed(.rename, "P1"), ["name": ""])
        #expect(wrong.status == .unprocessableContent)
        let asked = try await browser.submit(form, to: .unitDeed(.rename, "P1"), ["name": "Phường Bến Mới"])
        #expect(asked.says("Tên mới: Phường Bến Mới"))
        #expect(try await city.site.parts.units.unit(code: "P1").name == "Phường Bến Đò")
        let done = try await browser.submit(asked, to: .unitDeed(.rename, "P1"))
        #expect(done.heading == "Phường Bến Mới")
    }

    @Test func `a change for a later day is shown, and cancelled with a reason`() async throws {
        let city = try await OrganisationCity()
        let day = city.site.clock.today.adding(days: 20)
        try await city.site.parts.units.change(
            by: .keeper, .rename(city.ward.id, to: "Phường Bến Mới", on: day))
        let visitor = city.site.visitor()
        #expect(try await visitor.get(.unit("P1")).says("Thay đổi sắp có hiệu lực"))
        #expect(try await visitor.get(.unit("P1")).says("thành “Phường Bến Mới”"))
        let clerk = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        #expect(try await clerk.get(.unitCancellation("P1", on: day)).status == .forbidden)
        let secretary = try await city.site.browser(
            of: "Vũ Thư", holding: (.committeeSecretary, city.city.id))
        let desk = try await secretary.get(.unitDesk("P1"))
        let link = try #require(desk.link("Hủy thay đổi này"))
        let asked = try await secretary.get(link.address)
        #expect(asked.says("Phường Bến Đò đổi tên thành Phường Bến Mới"))
        let cancellation = Address.unitCancellation("P1", on: day)
        let without = try await secretary.submit(asked, to: cancellation, ["reason": ""])
        #expect(without.status == .unprocessableContent)
        let done = try await secretary.submit(asked, to: cancellation, ["reason": "Chưa có nghị quyết"])
        #expect(done.says("Đã hủy thay đổi.") && !done.says("Thay đổi sắp có hiệu lực"))
        #expect(try await secretary.get(link.address).status == .notFound)
    }

    @Test func `wards merge by a form`() async throws {
        let city = try await OrganisationCity()
        let browser = try await city.site.browser(holding: (.committeeSecretary, city.city.id))
        let form = try await browser.get(.unitDeed(.merge, "P1"))
        let wrong = try await browser.submit(form, to: .unitDeed(.merge, "P1"), ["units": "XX"])
        #expect(wrong.problems.contains { $0.contains("XX") })
        #expect(wrong.field("units") == "XX")
        let named = try await browser.submit(
            form, to: .unitDeed(.merge, "P1"), ["units": "Phường Đồng Xuân", "into": "Phường Bến Đò"])
        #expect(named.says("Kết thúc: Phường Đồng Xuân (P2)"))
        let nowhere = try await browser.submit(
            form, to: .unitDeed(.merge, "P1"), ["units": "P2", "into": "Phường Lạ"])
        #expect(nowhere.problems.contains { $0.contains("Phường Lạ") })
        let asked = try await browser.submit(
            form, to: .unitDeed(.merge, "P1"), ["units": "P2", "into": "P12", "name": "Phường Mới"])
        #expect(
            asked.says("Đơn vị mới: Phường Mới") && asked.says("Kết thúc: Phường Bến Đò (P1)")
                && asked.says("(P2)"))
        let done = try await browser.submit(asked, to: .unitDeed(.merge, "P1"))
        #expect(done.heading == "Phường Mới")
        #expect(try await city.site.parts.units.tree().unit(code: "P2") == nil)
    }

    @Test func `a ward's clerk keeps its profile and registers, and no other's`() async throws {
        let city = try await OrganisationCity()
        let clerk = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        let profile = try await clerk.get(.unitDeed(.describe, "P1"))
        let saved = try await clerk.submit(
            profile, to: .unitDeed(.describe, "P1"),
            ["households": "1.250", "contact": "Bà Lan", "from": "2022-01-01"])
        #expect(saved.field("households") == "1250")
        #expect(try await city.site.visitor().get(.unit("P1")).says("Bà Lan"))
        let register = try await clerk.get(.unitDeed(.document, "P1"))
        let entered = try await clerk.submit(
            register, to: .unitDeed(.document, "P1"),
            [
                "number": "15-KH/ĐU", "issued_on": "2022-03-01",
                "summary": "Kế hoạch thực hiện quy chế dân chủ",
            ])
        #expect(entered.says("15-KH/ĐU"))
        #expect(try await clerk.get(.unitDeed(.describe, "P2")).status == .forbidden)
        #expect(try await clerk.get(.unitDeed(.rename, "P1")).status == .forbidden)
        #expect(try await clerk.get(.committeeDesk("TP")).status == .forbidden)
    }

    @Test func `a committee is founded, manned, put in charge, and meets`() async throws {
        let city = try await OrganisationCity()
        let browser = try await city.site.browser(holding: (.committeeSecretary, city.city.id))
        let decision = try await browser.get(.committeeDeed(.decide, "TP"))
        var desk = try await browser.submit(
            decision, to: .committeeDeed(.decide, "TP"),
            ["number": "12-QĐ/TU", "issued_on": "2022-01-05", "issuer": "Thành ủy"])
        #expect(desk.heading.hasPrefix("Hồ sơ Ban Chỉ đạo"))
        for (name, post, seat) in [
            ("Trần Văn Minh", "Phó Bí thư", "head"), ("Lê Thị Hoa", "Trưởng ban Dân vận", "member"),
        ] {
            let form = try await browser.get(.committeeDeed(.join, "TP"))
            desk = try await browser.submit(
                form, to: .committeeDeed(.join, "TP"), ["name": name, "post": post, "seat": seat])
        }
        #expect(desk.says("Lê Thị Hoa"))
        let second = try await browser.submit(
            try await browser.get(.committeeDeed(.join, "TP")), to: .committeeDeed(.join, "TP"),
            ["name": "Người Khác", "post": "Chủ tịch", "seat": "head"])
        #expect(second.problems.contains { $0.contains("Trần Văn Minh") })

        let assigning = try #require(desk.links.last { $0.text == "Phân công phụ trách" })
        let form = try await browser.get(assigning.address)
        let unclear = try await browser.submit(form, ["unit": "Bến", "from": "2022-02-01"])
        #expect(unclear.problems.contains { $0.contains("Phường Bến Đò (P1)") })
        desk = try await browser.submit(form, ["unit": "phuong ben do", "from": "2022-02-01"])
        #expect(desk.link("Phường Bến Đò") != nil)

        let meeting = try await browser.get(.committeeDeed(.meet, "TP"))
        _ = try await browser.submit(
            meeting, to: .committeeDeed(.meet, "TP"),
            [
                "kind": "six_month", "held_on": "2022-08-12",
                "conclusions": "Kiểm tra 9 đơn vị\nKiện toàn Ban Chỉ đạo",
            ])
        let task = try await browser.get(.committeeDeed(.plan, "TP"))
        desk = try await browser.submit(
            task, to: .committeeDeed(.plan, "TP"),
            ["year": "2022", "task": "Kiểm tra các phường", "owner": "Ban Dân vận", "due_on": "2022-06-30"])
        #expect(desk.says("Quá hạn"))
        let finishing = try await browser.get(try #require(desk.link("Ghi đã hoàn thành")).address)
        for day in ["2022-08-13", "2021-12-31", ""] {
            let refused = try await browser.submit(finishing, ["done_on": day])
            #expect(refused.status == .unprocessableContent && refused.problems.count == 1, "\(day)")
        }
        desk = try await browser.submit(finishing, ["done_on": "2022-07-04"])
        #expect(desk.says("Đã hoàn thành") && desk.says("4/7/2022"))
        desk = try await browser.submit(
            try await browser.get(try #require(desk.link("Sửa ngày")).address), ["done_on": "2022-07-05"])
        #expect(desk.says("5/7/2022"))
        desk = try await browser.submit(
            try await browser.get(try #require(desk.link("Bỏ ghi hoàn thành")).address))
        #expect(desk.says("Quá hạn") && desk.link("Ghi đã hoàn thành") != nil)
        let relieving = try await browser.get(
            try #require(desk.link("Thôi phụ trách Phường Bến Đò")).address)
        #expect(relieving.says("Lê Thị Hoa không còn phụ trách Phường Bến Đò"))
        for day in ["2022-08-13", "2022-01-31"] {
            #expect(try await browser.submit(relieving, ["from": day]).problems.count == 1, "\(day)")
        }
        desk = try await browser.submit(relieving, ["from": "2022-08-01"])
        #expect(desk.says("Đã thôi phân công.") && desk.link("Thôi phụ trách Phường Bến Đò") == nil)
        let page = try await city.site.visitor().get(.committee(of: "TP"))
        #expect(page.says("2/2 thành viên dự") && page.says("Kiện toàn Ban Chỉ đạo"))
    }
}
