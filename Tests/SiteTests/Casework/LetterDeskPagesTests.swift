import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct LetterDeskPagesTests {
    @Test func `a complaint goes through the desk, and its sender reads the answer`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(["kind": "complaint"], in: resident)
        let id = try #require(try await city.letters().first).id
        let officer = try await city.browser(.caseOfficer, named: "Lê Văn Minh")
        let head = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let complaint = LetterPermissionTests.classified.merging(["kind": "complaint"]) { $1 }
        let classified = try await city.act("classify", on: id, by: officer, complaint)
        #expect(classified.says("Đã ghi: Phân loại"))
        _ = try await city.act("accept", on: id, by: head)
        let form = try await head.get(.letterAct("assign", on: id))
        let minh = try #require(
            form.html.firstMatch(of: #/<option value="([0-9a-f-]+)">Lê Văn Minh/#).map { String($0.output.1) }
        )
        let assigned = try await head.submit(form, to: .letterAct("assign", on: id), ["officer": minh])
        #expect(assigned.says("Lê Văn Minh"))
        #expect(try await officer.get(.letterDesk).says("Đường ngõ 12 ngập"))
        let decided = try await city.act(
            "decide", on: id, by: head, ["outcome": "right", "answer": "Sẽ làm cống trong tháng 9."])
        #expect(decided.says("Đã có quyết định, trả lời"))
        for key in ["receipt", "acceptance", "decision"] {
            let file = try await head.get(.letterDocument(key, of: id))
            #expect(file.status == .ok)
            #expect(file.bytes.starts(with: [0x50, 0x4B]))
        }
        let page = try await city.open(code, in: resident)
        #expect(page.says("đã có kết quả giải quyết"))
        #expect(page.says("Sẽ làm cống trong tháng 9."))
        #expect(!page.says("Lê Văn Minh"))
        let rated = try await resident.submit(page, to: .openedLetterRating, ["satisfied": "no"])
        #expect(rated.says("không hài lòng"))
        #expect(try await head.get(.letter(id)).says("Không hài lòng với kết quả"))
    }

    @Test func `the second of two officers is told what changed, and keeps what was typed`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let id = try #require(try await city.letters().first).id
        let one = try await city.browser(.unitClerk, named: "Trần Thị Lan")
        let two = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        let form = try await two.get(.letterAct("return", on: id))
        _ = try await city.act("classify", on: id, by: one, LetterPermissionTests.classified)
        let late = try await two.submit(
            form, to: .letterAct("return", on: id), ["reason": "Đơn không có chữ ký."])
        #expect(late.status == .conflict)
        #expect(late.says("Phân loại"))
        #expect(late.says("Trần Thị Lan"))
        #expect(late.field("reason") == "Đơn không có chữ ký.")
        let again = try await two.submit(late, to: .letterAct("return", on: id))
        #expect(again.says("Đã trả lại đơn"))
    }

    @Test func `what an act needs is asked for`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead)
        let empty = try await city.act("classify", on: id, by: head, ["kind": nil])
        #expect(empty.status == .unprocessableContent)
        #expect(empty.says("Còn thiếu: loại đơn."))
        let fieldless = try await city.act(
            "classify", on: id, by: head, LetterPermissionTests.classified.merging(["field": nil]) { $1 })
        #expect(fieldless.status == .unprocessableContent && fieldless.says("Còn thiếu: lĩnh vực."))
        let future = try await city.act(
            "classify", on: id, by: head,
            LetterPermissionTests.classified.merging(["day": "2022-08-13"]) { $1 })
        #expect(future.says("không thể sau hôm nay"))
        let early = try await city.act(
            "classify", on: id, by: head,
            LetterPermissionTests.classified.merging(["day": "2022-08-01"]) { $1 })
        #expect(early.says("sớm hơn việc đã ghi"))
    }

    @Test func `several letters are given at once after one more question`() async throws {
        let city = try await LetterCity()
        let head = try await city.browser(.unitHead)
        _ = try await city.browser(.caseOfficer, named: "Lê Văn Minh")
        for number in 1...2 {
            _ = try await city.write(["subject": "Việc \(number)"])
            let id = try #require(try await city.letters().last).id
            _ = try await city.act("classify", on: id, by: head, LetterPermissionTests.classified)
            _ = try await city.act("accept", on: id, by: head)
        }
        let desk = try await head.get(.letterDesk)
        let minh = try #require(
            desk.html.firstMatch(of: #/<option value="([0-9a-f-]+)">Lê Văn Minh/#).map { String($0.output.1) }
        )
        let ids = try await city.letters().map { ("letter", $0.id.description) }
        let asked = try await head.submit(desk, to: .letterAssignment, ["officer": minh], choosing: ids)
        #expect(asked.says("Giao 2 đơn (1/2022, 2/2022) cho Lê Văn Minh."))
        let done = try await head.submit(asked, to: .letterAssignment)
        #expect(done.says("Đã giao 2 đơn cho Lê Văn Minh."))
        #expect(try await city.letters().allSatisfy { $0.officerName == "Lê Văn Minh" })
    }

    @Test func `filters are addresses, and are kept by name`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        _ = try await city.write(["kind": "complaint", "subject": "Thu hồi lối đi"])
        let clerk = try await city.browser(.unitClerk)
        let page = try await clerk.get(.letterDesk.adding("hang", "tat-ca").adding("q", "thu hoi loi di"))
        #expect(page.says("Thu hồi lối đi") && !page.says("Đường ngõ 12 ngập"))
        #expect(
            try await clerk.get(.letterDesk.adding("hang", "tat-ca").adding("q", "1/2022")).says("Đường ngõ"))
        let kept = try await clerk.submit(page, to: .letterFilters, ["filter-name": "Lối đi"])
        let link = try #require(kept.link("Lối đi"))
        #expect(try await clerk.get(link.address).says("Thu hồi lối đi"))
        let removed = try await clerk.submit(kept, to: .letterFilters, ["filter-name": nil])
        #expect(removed.status == .ok || removed.status == .unprocessableContent)
    }

    @Test func `a queue can be narrowed down to what is overdue`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let queue = Address.letterDesk.adding("hang", "tat-ca").adding("tre", "1")
        city.site.clock.move(to: Day("2022-08-22")!)
        #expect(try await city.browser(.unitClerk).get(queue).says("0 đơn, 0 đơn quá hạn."))
        city.site.clock.move(to: Day("2022-08-23")!)
        let late = try await city.browser(.unitClerk).get(queue)
        #expect(late.says("Đường ngõ 12 ngập") && late.says("1 đơn, 1 đơn quá hạn."))
    }

    @Test func `an officer takes in what came by post, and writes for those who cannot only with consent`()
        async throws
    {
        let city = try await LetterCity()
        let clerk = try await city.browser(.receptionOfficer)
        let values: [String: String?] = [
            "channel": "hotline", "kind": "petition", "name": "Bà Tư", "subject": "Điện yếu",
            "text": "Điện yếu buổi tối.",
        ]
        let refused = try await clerk.submit(try await clerk.get(.letterCounter), to: .letterCounter, values)
        #expect(refused.says("được người đó đồng ý"))
        #expect(refused.field("text") == "Điện yếu buổi tối.")
        let receipt = try await clerk.submit(refused, to: .letterCounter, ["consent": "co"])
        #expect(receipt.heading == "Biên nhận đơn")
        #expect(try await city.letters().first?.channel == .hotline)
    }

    @Test func `the committee sees who is late without reading letters, and everyone the numbers`()
        async throws
    {
        let city = try await LetterCity()
        _ = try await city.write()
        city.site.clock.move(to: Day("2022-09-01")!)
        let secretary = try await city.browser(.committeeSecretary, in: DisclosureOffice.city)
        let watch = try await secretary.get(.letterWatch)
        #expect(watch.says("Phường Đông Hòa Chưa giao 1 1"))
        #expect(!watch.says("Đường ngõ 12 ngập"))
        #expect(try await secretary.get(.watch).says("1 đơn quá hạn"))
        let numbers = try await city.site.visitor().get(.letterNumbers)
        #expect(numbers.says("Phường Đông Hòa 1 0 0"))
    }

    @Test func `similar letters are shown, and what was decided of them`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        _ = try await city.write(["name": "Lê Thị Tư"])
        let letters = try await city.letters()
        let clerk = try await city.browser(.unitClerk)
        let page = try await clerk.get(.letter(letters[0].id))
        #expect(page.says("cùng nội dung, lời văn giống hệt"))
        let settled = try await clerk.submit(page, to: .letterSimilar(letters[0].id), ["same": "yes"])
        #expect(settled.says("Đã kết luận: trùng."))
    }

    @Test func `a promise from a letter is confirmed by its sender`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(in: resident)
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead)
        let made = try await head.submit(
            try await head.get(.letterPromise(id)), to: .letterPromise(id),
            ["what": "Làm cống ngõ 12", "owner": "Phó chủ tịch", "due": "2022-09-30"])
        #expect(made.says("Đã ghi lời hứa."))
        #expect(try await city.open(code, in: resident).says("Làm cống ngõ 12"))
    }
}
