import Civics
import Records
import Site
import TestSupport
import Testing

/// Files of postings: what is taken, who reads them, and when they are given out no longer.
@Suite struct PostingFilesPagesTests {
    @Test(arguments: [
        ("virus.pdf", Array("MZ\u{0}\u{0}".utf8)), ("trong.pdf", []),
        ("../../x.jpg", [0xFF, 0xD8, 0xFF] as [UInt8]),
    ])
    func `a file that is not taken is named and refused`(_ name: String, bytes: [UInt8]) async throws {
        let city = try await DisclosureCity()
        let page = try await city.publish(
            by: try await city.clerk(),
            files: [Browser.File("files", name: name, type: "application/pdf", bytes: bytes)])
        #expect(page.status == .unprocessableContent)
        #expect(page.problems.isEmpty == false)
    }

    @Test func `a file over the limit is told beside its field, and nothing else is lost`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let page = try await city.publish(
            by: clerk, "Giữ lại tên này", with: ["body": "Giữ lại lời này"],
            files: [
                Browser.File("files", name: "ds.csv", type: "text/csv", bytes: Array("a,b\n".utf8)),
                Browser.File(
                    "photo-office_board", name: "phim.jpg", type: "image/jpeg",
                    bytes: [UInt8](repeating: 7, count: 20_000_001)),
            ])
        #expect(page.status == .unprocessableContent)
        #expect(page.problems.contains { $0.contains("“phim.jpg” quá lớn: tối đa 20 MB") })
        #expect(page.says("Giữ lại lời này") && page.says("ds.csv"))
        #expect(page.field("title") == "Giữ lại tên này")
        #expect(page.html.contains("data-limit=\"20000000\""))
        let done = try await clerk.submit(page, to: .newPosting, choosing: [("channel", "office_board")])
        #expect(done.heading == "Giữ lại tên này" && done.says("ds.csv"))
    }

    @Test func `a photo is a picture by its content, and every file what its name says`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let page = try await city.publish(
            by: clerk,
            files: [
                Browser.File(
                    "photo-office_board", name: "anh.jpg", type: "image/jpeg", bytes: Array("chữ".utf8)),
                Browser.File("files", name: "qd.pdf", type: "application/pdf", bytes: Array("chữ".utf8)),
            ])
        #expect(page.status == .unprocessableContent)
        #expect(page.problems.contains { $0.contains("“anh.jpg” không phải là ảnh JPEG hay PNG") })
        #expect(page.problems.contains { $0.contains("“qd.pdf” mang đuôi “.pdf”") })
        let right = try await city.publish(
            by: clerk,
            files: [
                Browser.File(
                    "photo-office_board", name: "anh.png", type: "image/png", bytes: TestPhoto.png),
                Browser.File("files", name: "Số 12.QĐ", type: "text/plain", bytes: Array("chữ".utf8)),
            ])
        #expect(right.status == .ok)
    }

    @Test func `a correction takes a file off; it is named and no longer given out`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let files = [
            Browser.File("files", name: "nhầm.txt", type: "text/plain", bytes: Array("số điện thoại".utf8)),
            Browser.File("files", name: "đúng.txt", type: "text/plain", bytes: Array("mức thu".utf8)),
        ]
        let page = try await city.publish(by: clerk, files: files)
        let visitor = city.site.visitor()
        let wrong = try #require(page.link("nhầm.txt")).address
        #expect(try await visitor.get(wrong).status == .ok)
        let form = try await clerk.get(try #require(page.link("Đính chính")).address)
        let kept = form.forms.last?.fields.filter { $0.name == "kept-files" }.map(\.value) ?? []
        #expect(kept.count == 2)
        let refused = try await clerk.submit(form, ["reason": ""], choosing: [("kept-files", kept[1])])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.forms.last?.fields.filter { $0.name == "kept-files" }.map(\.value) == [kept[1]])
        let corrected = try await clerk.submit(refused, ["reason": "Tệp có thông tin riêng"])
        #expect(corrected.says("Bỏ tệp: nhầm.txt (không còn công khai)"))
        let seen = try await visitor.get(corrected.address)
        #expect(seen.says("Tệp có thông tin riêng") && seen.link("nhầm.txt") == nil)
        #expect(try await visitor.get(wrong).status == .notFound)
        #expect(try await visitor.get(try #require(seen.link("đúng.txt")).address).status == .ok)
        #expect(try await clerk.get(wrong).status == .ok)
    }

    @Test func `the files of what was withdrawn are no longer given out`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let page = try await city.publish(
            by: clerk,
            files: [
                Browser.File("files", name: "qd.txt", type: "text/plain", bytes: Array("chữ".utf8)),
                Browser.File(
                    "photo-office_board", name: "bang.png", type: "image/png", bytes: TestPhoto.png),
            ])
        let file = try #require(page.link("qd.txt")).address
        let photo = String(try #require(page.html.firstMatch(of: /src="(\/tep\/[^"]+)"/)?.1))
        let done = try await clerk.submit(
            try await clerk.get(try #require(page.link("Thu hồi")).address), ["reason": "Đăng nhầm"])
        #expect(done.says("Đã thu hồi"))
        let visitor = city.site.visitor()
        let seen = try await visitor.get(done.address)
        #expect(seen.says("qd.txt (không còn công khai)") && seen.link("qd.txt") == nil)
        #expect(try await visitor.get(file).status == .notFound)
        #expect(try await visitor.get(photo).status == .notFound)
        #expect(try await clerk.get(file).status == .ok)
        // Nobody asks about it any more, or misses it on the board.
        let id = String(done.address.dropFirst("/cong-khai/".count))
        for deed in ["hoi", "khong-thay"] {
            let sent = try await visitor.get("/cong-khai/\(id)/\(deed)")
            #expect(sent.address == done.address || sent.says("không còn niêm yết"))
            #expect(sent.forms.allSatisfy { $0.action != "/cong-khai/\(id)/\(deed)" })
        }
    }

    @Test func `a correction tells which files came with it`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let posting = try await city.office.publish("Mức thu", on: "2022-08-01")
        let corrected = try await clerk.submit(
            try await clerk.get(.correction(posting.id)), to: .correction(posting.id),
            ["reason": "Kèm quyết định"],
            files: [
                Browser.File(
                    "files", name: "../nghị quyết.txt", type: "text/plain", bytes: Array("Điều 1".utf8))
            ])
        #expect(corrected.says("Thêm tệp: nghị quyết.txt"))
    }

    @Test func `a file is private until it is published`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        _ = try await city.publish(
            by: clerk, "",
            files: [
                Browser.File(
                    "files", name: "bí mật.txt", type: "text/plain", bytes: Array("chưa công bố".utf8))
            ])
        let file = try await city.site.archive.read { reading in
            try reading.connection.first("SELECT id, name FROM file") { row in
                (try row.value(0, as: StoredFile.ID.self), try row.text(1))
            }
        }
        let address = "/tep/\(try #require(file).0)/x"
        #expect(try await city.site.visitor().get(address).status == .notFound)
        #expect(
            try await (try await city.clerk(of: DisclosureOffice.otherWard)).get(address).status == .notFound)
        let own = try await clerk.get(address)
        #expect(own.status == .ok && own.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(own.headers[.cacheControl] == "private, no-store")
    }
}
