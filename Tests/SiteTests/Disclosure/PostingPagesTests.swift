import Civics
import HTTPTypes
import Records
import Site
import TestSupport
import Testing

@Suite struct PostingPagesTests {
    @Test func `a resident finds a posting without marks and reads how long it still hangs`() async throws {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish(
            "Mức thu vệ sinh đường Láng", at: [.officeBoard, .villageHouse], on: "2022-08-10")
        let visitor = city.site.visitor()
        let list = try await visitor.get(Address.postings.adding("q", "duong lang"))
        #expect(list.status == .ok)
        let link = try #require(list.link("Mức thu vệ sinh đường Láng"))
        let page = try await visitor.get(link.address)
        #expect(page.heading == "Mức thu vệ sinh đường Láng")
        #expect(page.says("còn 28 ngày: đến hết ngày 9/9/2022"))
        #expect(page.says("34/2007/PL-UBTVQH11"))
        #expect(page.says("Niêm yết tại nhà văn hóa"))
        #expect(!page.says("Thu hồi"))
        let english = try await visitor.get("\(Address.posting(posting.id).path)?lang=en")
        #expect(english.says("28 days left: through 9 September 2022"))
        #expect(
            try await city.site.visitor().get(Address.postings.adding("q", "khong co gi")).says(
                "Không có nội dung nào"))
    }

    @Test func `the list narrows by unit, item, law and what hangs now`() async throws {
        let city = try await DisclosureCity()
        try await city.office.publish("Mức thu của Đông Hòa", on: "2022-08-01")
        try await city.office.publish("Mức thu của Tây Hòa", on: "2022-08-01", of: DisclosureOffice.otherWard)
        let gone = try await city.office.publish(
            "Danh sách hộ nghèo", item: "ord_credit_poverty", on: "2022-08-01")
        _ = try await city.office.postings.withdraw(
            gone.id, reason: "Nhầm", revision: 1, by: DisclosureOffice.lan)
        let visitor = city.site.visitor()
        func titles(_ address: Address) async throws -> Set<String> {
            let all = ["Mức thu của Đông Hòa", "Mức thu của Tây Hòa", "Danh sách hộ nghèo"]
            let page = try await visitor.get(address)
            #expect(page.status == .ok)
            return Set(all.filter { page.link($0) != nil })
        }
        #expect(try await titles(.postings).count == 3)
        #expect(try await titles(Address.postings.adding("don-vi", "P2")) == ["Mức thu của Tây Hòa"])
        #expect(try await titles(Address.postings.adding("don-vi", "TP")).count == 3)
        #expect(
            try await titles(Address.postings.adding("noi-dung", "ord_credit_poverty")) == [
                "Danh sách hộ nghèo"
            ])
        #expect(try await titles(Address.postings.adding("van-ban", "luat_10_2022")).isEmpty)
        #expect(try await titles(Address.postings.adding("con-niem-yet", "1")).count == 2)
        #expect(
            try await titles(Address.postings.adding("don-vi", "không có").adding("truoc", "rác")).count == 3)
        #expect(
            try await visitor.get(Address.postings.adding("don-vi", "không có")).says(
                "Không có đơn vị nào tên “không có”."))
        #expect(
            try await titles(Address.postings.adding("don-vi", "phuong tay hoa")) == ["Mức thu của Tây Hòa"])
        let asked = try await visitor.get(Address.postings.adding("don-vi", "phuong"))
        #expect(asked.says("Ông/bà muốn xem đơn vị nào?"))
        #expect(
            try await titles(Address(path: try #require(asked.link("Phường Tây Hòa")).address)).count == 1)
    }

    @Test func `long lists go on page by page`() async throws {
        let city = try await DisclosureCity()
        for number in 101...153 {
            city.site.clock.advance(minutes: 1)
            try await city.office.publish("Bản \(number)", on: "2022-08-01")
        }
        let first = try await city.site.visitor().get(.postings)
        #expect(first.says("53 nội dung."))
        #expect(first.link("Bản 153") != nil && first.link("Bản 103") == nil)
        let older = try #require(first.link("Cũ hơn"))
        let second = try await city.site.visitor().get(older.address)
        #expect(second.link("Bản 103") != nil && second.link("Bản 153") == nil)
        #expect(second.link("Cũ hơn") == nil)
        #expect(first.bytes.count < 100_000)
    }

    @Test func `the notice for the wall has its code, its unit and its days`() async throws {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish("Mức thu vệ sinh", on: "2022-08-10")
        let page = try await city.site.visitor().get(.postingNotice(posting.id))
        #expect(page.status == .ok)
        #expect(page.html.contains("class=\"qr\""))
        #expect(page.says("http://localhost/cong-khai/\(posting.id)"))
        #expect(page.says("Phường Đông Hòa") && page.says("9/9/2022"))
    }

    @Test func `the feed names the newest postings and escapes what was typed`() async throws {
        let city = try await DisclosureCity()
        try await city.office.publish("Mức thu <b>& phí</b>", on: "2022-08-10")
        let feed = try await city.site.visitor().get(.postingFeed)
        #expect(feed.headers[.contentType]?.hasPrefix("application/atom+xml") == true)
        #expect(feed.html.contains("<title>Mức thu &lt;b&gt;&amp; phí&lt;/b&gt;</title>"))
        #expect(feed.html.contains("+07:00</updated>"))
        #expect(
            try await city.site.visitor().get(Address.postingFeed.adding("don-vi", "khong-co")).status
                == .notFound)
    }

    @Test func `a question is shown once the clerk has answered it`() async throws {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish("Mức thu vệ sinh", on: "2022-08-10")
        let visitor = city.site.visitor()
        let form = try await visitor.get(.questionForm(posting.id))
        let sent = try await visitor.submit(form, ["text": "Hộ nghèo có phải nộp không?", "name": "Bà Sáu"])
        #expect(sent.says("Câu hỏi đã gửi đến đơn vị"))
        #expect(!(try await visitor.get(.posting(posting.id)).says("Hộ nghèo có phải nộp")))
        let clerk = try await city.clerk()
        let desk = try await clerk.get(.disclosureDesk)
        let toAnswer = try #require(desk.link("Trả lời"))
        let answered = try await clerk.submit(
            try await clerk.get(toAnswer.address), ["text": "Hộ nghèo được miễn."])
        #expect(answered.heading == "Mức thu vệ sinh")
        let page = try await visitor.get(.posting(posting.id))
        #expect(page.says("Bà Sáu hỏi") && page.says("Hộ nghèo được miễn."))
    }

    @Test func `a program that fills in the hidden field is thanked and not heard, and a flood is held back`()
        async throws
    {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish("Mức thu", on: "2022-08-10")
        let visitor = city.site.visitor()
        func ask(_ text: String, trap: String = "") async throws -> SeenPage {
            try await visitor.submit(
                try await visitor.get(.questionForm(posting.id)), ["text": text, "website": trap])
        }
        #expect(try await ask("mua hàng", trap: "http://spam").status == .ok)
        let waiting = try await city.site.archive.read {
            try QuestionStore.waiting(in: [DisclosureOffice.ward], $0)
        }
        #expect(waiting.isEmpty)
        #expect(try await ask("").problems.isEmpty == false)
        #expect(try await ask(String(repeating: "a", count: 2_001)).status == .unprocessableContent)
        for number in 1...5 { #expect(try await ask("Câu \(number)?").status == .ok) }
        let held = try await ask("Câu nữa?")
        #expect(held.status == .tooManyRequests && held.headers[.retryAfter] != nil)
        #expect(held.says("Vừa rồi có quá nhiều lần gửi. Hãy đợi 2 phút rồi thử lại."))
        #expect(held.field("text") == "Câu nữa?")
        // Behind a proxy everyone comes from this machine; it says for whom it asks.
        visitor.headers[HTTPField.Name("X-Forwarded-For")!] = "203.0.113.9"
        #expect(try await ask("Câu của người khác?").status == .ok)
    }

    @Test func `not on the board goes to the unit and the committee, and marks the board once confirmed`()
        async throws
    {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish("Mức thu vệ sinh", on: "2022-08-10")
        let visitor = city.site.visitor()
        let form = try await visitor.get(.absenceForm(posting.id))
        #expect(try await visitor.submit(form, ["seen-on": "2022-08-13"]).problems.isEmpty == false)
        let sent = try await visitor.submit(form, ["seen-on": "2022-08-12", "said": "Bảng trống"])
        #expect(sent.says("Tin này đã gửi đến đơn vị và Ban Chỉ đạo"))
        let secretary = try await city.secretary()
        #expect(try await secretary.get(.absences).says("Bảng trống"))
        let clerk = try await city.clerk()
        let look = try #require(try await clerk.get(.disclosureDesk).link("Kiểm tra tại chỗ"))
        let done = try await clerk.submit(
            try await clerk.get(look.address),
            ["kind": "confirmed", "place": posting.places[0].id.description, "text": "Mưa ướt, đã gỡ."])
        #expect(done.says("Gỡ trước hạn") && done.says("Mưa ướt, đã gỡ."))
    }

    @Test func `what is for the unit's own staff is hidden from others, not that it was published`()
        async throws
    {
        let city = try await DisclosureCity()
        let posting = try await city.office.publish(
            "Kỷ luật ông A", item: "nd04_personnel", on: "2022-08-10", of: DisclosureOffice.department)
        let visitor = city.site.visitor()
        let page = try await visitor.get(.posting(posting.id))
        #expect(page.status == .ok)
        #expect(!page.html.contains("Kỷ luật ông A") && !page.html.contains("25.000"))
        #expect(!(try await visitor.get(.postings).html.contains("Kỷ luật ông A")))
        #expect(!(try await visitor.get(.postingFeed).html.contains("Kỷ luật ông A")))
        #expect(!(try await visitor.get(.postingNotice(posting.id)).html.contains("25.000")))
        let clerk = try await city.clerk(of: DisclosureOffice.department)
        #expect(try await clerk.get(.posting(posting.id)).says("Kỷ luật ông A"))
        let other = try await city.clerk()
        #expect(!(try await other.get(.posting(posting.id)).html.contains("25.000")))
    }

    @Test(arguments: [
        "/cong-khai/abc", "/cong-khai/0190b8fa-7d00-7005-806d-73e97999fb1f", "/tep/x/y", "/cong-khai/%00",
    ])
    func `what is not there is not found`(_ target: String) async throws {
        let city = try await DisclosureCity()
        let status = try await city.site.visitor().get(target).status
        #expect(status == .notFound || status == .badRequest)
    }
}
