import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct PublicationPagesTests {
    @Test func `a clerk registers a document, sees by when and why, and publishes it with a photo`()
        async throws
    {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let form = try await clerk.get(
            Address.newObligation.adding("don-vi", "P1").adding("noi-dung", "ord_fees"))
        let registered = try await clerk.submit(
            form, ["title": "Mức thu vệ sinh", "number": "15/QĐ-UBND", "starts-on": "11/8/2022"])
        #expect(registered.says("Công khai chậm nhất ngày 15/8/2022"))
        #expect(registered.says("vì sao?"))
        let desk = try await clerk.get(.disclosureDesk)
        #expect(desk.link("Mức thu vệ sinh") != nil)
        #expect(try await clerk.get(.desk).says("Công khai: Mức thu vệ sinh"))
        let publish = try #require(registered.link("Đăng công khai"))
        let page = try await clerk.submit(
            try await clerk.get(publish.address), to: .newPosting,
            [
                "body": "Mỗi hộ 25.000 đồng.", "opened-on-office_board": "2022-08-12",
                "place-office_board": "Bảng tin trụ sở",
            ],
            choosing: [("channel", "office_board")],
            files: [
                Browser.File(
                    "photo-office_board", name: "IMG_1.JPG", type: "image/jpeg",
                    bytes: TestPhoto.jpeg(orientation: 6))
            ])
        #expect(page.heading == "Mức thu vệ sinh")
        #expect(page.says("Bảng tin trụ sở") && page.html.contains("IMG_1.jpg"))
        #expect(try await clerk.get(.disclosureDesk).says("Không còn văn bản nào chờ công khai"))
        let photo = try #require(page.html.firstMatch(of: /src="(\/tep\/[^"]+)"/)?.1)
        let file = try await city.site.visitor().get(String(photo))
        #expect(file.status == .ok && file.headers[.contentType] == "image/jpeg")
        #expect(file.headers[.contentDisposition]?.hasPrefix("inline") == true)
        #expect(!file.html.contains("GPS"))
    }

    @Test
    func `what is wrong is said beside each field, what was typed and sent is kept, and nothing is written`()
        async throws
    {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let page = try await city.publish(
            by: clerk, "", with: ["body": "Giữ lại lời này", "opened-on-office_board": "30/2/2022"],
            files: [Browser.File("files", name: "ds.csv", type: "text/csv", bytes: Array("a,b\n".utf8))])
        #expect(page.status == .unprocessableContent)
        #expect(page.problems.count >= 2)
        #expect(page.says("Giữ lại lời này") && page.says("ds.csv"))
        #expect(try await city.site.visitor().get(.postings).says("Chưa có nội dung nào"))
        let again = try await clerk.submit(
            page, to: .newPosting, ["title": "Mức thu", "opened-on-office_board": "2022-08-12"],
            choosing: [("channel", "office_board")])
        #expect(again.heading == "Mức thu" && again.says("ds.csv"))
    }

    @Test func `a day before the law, the document or the unit is no day of posting`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let early = try await city.publish(by: clerk, with: ["opened-on-office_board": "1990-01-01"])
        #expect(early.status == .unprocessableContent)
        #expect(early.problems.contains { $0.contains("có hiệu lực từ 1/7/2007") })
        #expect(early.field("opened-on-office_board") == "1990-01-01")
        let duty = try await city.office.register("Mức thu", from: "2022-08-10")
        let form = try await clerk.get(Address.newPosting.adding("viec", duty.id.description))
        let before = try await clerk.submit(
            form, to: .newPosting, ["opened-on-office_board": "2022-08-09", "body": "25.000 đồng"],
            choosing: [("channel", "office_board")])
        #expect(before.problems.contains { $0.contains("trước ngày của văn bản (10/8/2022)") })
        let posting = try await city.office.publish("Mức thu", on: "2022-08-01")
        let place = try await clerk.submit(
            try await clerk.get(.placeOpening(posting.id)),
            ["channel": "village_house", "opened-on": "1990-01-01"])
        #expect(place.problems.contains { $0.contains("có hiệu lực từ 1/7/2007") })
    }

    @Test func `a posting of files alone shows no empty sheet`() async throws {
        let city = try await DisclosureCity()
        let page = try await city.publish(
            by: try await city.clerk(), with: ["body": ""],
            files: [Browser.File("files", name: "qd.txt", type: "text/plain", bytes: Array("chữ".utf8))])
        #expect(page.says("qd.txt") && !page.html.contains("posting-body"))
    }

    @Test func `hostile forms are refused cleanly`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        for (field, value) in [
            ("title", "a\u{202E}b"), ("title", String(repeating: "x", count: 301)),
            ("body", String(repeating: "x", count: 50_001)),
            ("opened-on-office_board", "2022-08-13"), ("opened-on-office_board", "hôm nay"),
            ("specific-days", "-1"),
            ("specific-days", "20"), ("specific-citation", "Luật"),
        ] {
            let page = try await city.publish(by: clerk, with: [field: value])
            #expect(page.status == .unprocessableContent, "\(field)")
        }
        let none = try await city.publish(by: clerk, channels: [])
        #expect(none.problems.isEmpty == false)
        let broken = try await clerk.send(
            .post, Address.newPosting.path, [.contentType: "multipart/form-data; boundary=x"],
            body: Array("--x\r\nbroken".utf8))
        #expect((400..<500).contains(broken.status.code))
        let foreign = try await city.clerk(of: DisclosureOffice.otherWard)
        let theirs = try await foreign.get(
            Address.newPosting.adding("don-vi", "P1").adding("noi-dung", "ord_fees"))
        #expect(theirs.status == .forbidden)
    }

    @Test func `the board cannot be cleared before its day; on the day it can`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let posting = try await city.office.publish("Mức thu", on: "2022-08-01")
        let address = Address.placeClosing(posting.id, posting.places[0].id)
        let early = try await clerk.submit(
            try await clerk.get(address), ["on": "2022-08-12", "said": "không có"])
        #expect(early.status == .unprocessableContent)
        #expect(early.says("sớm nhất là ngày 31/8/2022"))
        city.site.clock.move(to: Day("2022-08-31")!)
        let other = try await city.clerk()
        let closed = try await other.submit(
            try await other.get(address),
            ["on": "2022-08-31", "said": "Hai hộ hỏi về mức thu", "number": "02/BB"])
        #expect(closed.says("Đã kết thúc niêm yết ngày 31/8/2022") && closed.says("Hai hộ hỏi về mức thu"))
    }

    @Test func `a correction shows what was changed; the second of two clerks is told`() async throws {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish("Mức thu", on: "2022-08-01")
        let (one, two) = (try await city.clerk(), try await city.clerk())
        let (first, second) = (
            try await one.get(.correction(posting.id)), try await two.get(.correction(posting.id))
        )
        let corrected = try await one.submit(
            first, ["body": "Mức thu 30.000 đồng một hộ.", "reason": "Gõ sai số"])
        #expect(
            corrected.html.contains("<del>") && corrected.html.contains("<ins>")
                && corrected.says("Gõ sai số"))
        let late = try await two.submit(
            second, ["body": "Mức thu 35.000 đồng một hộ.", "reason": "Cập nhật"])
        #expect(late.status == .unprocessableContent)
        #expect(late.says("người khác đã thay đổi niêm yết này") && late.says("Mức thu 35.000"))
        let unchanged = try await one.submit(
            try await one.get(.correction(posting.id)), ["reason": "Không đổi"])
        #expect(unchanged.says("Nội dung chưa thay đổi"))
    }

    @Test func `a withdrawal asks once more, needs a reason and stays to be read`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let posting = try await city.office.publish("Mức thu", on: "2022-08-01")
        let form = try await clerk.get(.withdrawal(posting.id))
        #expect(form.says("gỡ trước hạn"))
        #expect(try await clerk.submit(form, ["reason": ""]).status == .unprocessableContent)
        let done = try await clerk.submit(form, ["reason": "Đăng nhầm bản dự thảo"])
        #expect(done.says("Đã thu hồi ngày 12/8/2022"))
        #expect(try await city.site.visitor().get(.posting(posting.id)).says("Đăng nhầm bản dự thảo"))
        let notice = try await city.site.visitor().get(.postingNotice(posting.id))
        #expect(notice.says("Đã thu hồi ngày 12/8/2022") && notice.says("Đăng nhầm bản dự thảo"))
    }

    @Test func `the committee waives, a clerk says that nothing arose`() async throws {
        let city = try await DisclosureCity()
        let duty = try await city.office.register("Mức thu", from: "2022-08-10")
        let secretary = try await city.secretary()
        let waived = try await secretary.submit(
            try await secretary.get(.waiver(duty.id)),
            ["reason": "Trùng văn bản", "authority": "Công văn 3-CV/BCĐ"])
        #expect(waived.says("Trùng văn bản"))
        let clerk = try await city.clerk()
        let form = try await clerk.get(
            Address.nothingArose.adding("don-vi", "P1").adding("noi-dung", "ord_boundaries"))
        let said = try await clerk.submit(form, ["first": "2022-01-01", "last": "2022-06-30"])
        #expect(said.says("Đã ghi “không phát sinh”"))
        let twice = try await clerk.submit(form, ["first": "2022-06-01", "last": "2022-07-30"])
        #expect(twice.status == .unprocessableContent)
        #expect(
            try await clerk.submit(form, ["first": "2022-07-01", "last": "2022-06-30"]).status
                == .unprocessableContent)
    }
}
