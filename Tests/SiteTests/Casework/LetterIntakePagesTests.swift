import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct LetterIntakePagesTests {
    @Test func `a resident writes, looks once more, and gets a code that opens the letter`() async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let (receipt, code) = try await city.write(in: browser)
        #expect(receipt.heading == "Biên nhận đơn")
        #expect(receipt.says("Số đến 1/2022"))
        #expect(receipt.says("Chậm nhất thứ Hai, 22/8/2022"))
        #expect(!receipt.address.contains(code.prefix(4)))
        let shown = try await browser.get(.letterReceipt)
        #expect(shown.says(code) && shown.headers[.cacheControl] == "no-store")
        let letter = try await city.open(code, in: browser)
        #expect(letter.heading == "Đơn của ông/bà" && letter.headers[.cacheControl] == "no-store")
        let asking = try await browser.get(.openedLetterWithdrawal)
        #expect(asking.headers[.cacheControl] == "no-store")
        #expect(letter.says("chờ được xem"))
        #expect(letter.says("Còn 10 ngày (6 ngày làm việc)"))
        #expect(!letter.says("Nguyễn Văn Ba"))
        _ = try await browser.submit(try await browser.get(.letterReceipt), to: .letterReceipt)
        #expect(try await !browser.get(.letterReceipt).says(code))
    }

    @Test func `whoever writes too often keeps the letter, and reads when to try again`() async throws {
        let city = try await LetterCity()
        let visitor = city.site.visitor()
        for _ in 1...12 { #expect(try await city.write(in: visitor).page.status == .ok) }
        let held = try await city.write(["subject": "Đơn thứ mười ba"], in: visitor).page
        #expect(held.status == .tooManyRequests && held.says("Hãy đợi 5 phút rồi thử lại"))
        #expect(held.heading == "Xem lại trước khi gửi" && held.says("Đơn thứ mười ba"))
        #expect(held.forms.contains { $0.action == "/don-thu/gui" || $0.isUpload })
    }

    @Test func `nothing typed is lost on the way to the last look and back`() async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let last = try await browser.submit(
            try await browser.get(.letters), to: .letters, LetterCity.petition)
        #expect(last.heading == "Xem lại trước khi gửi")
        let again = try await browser.submit(last, to: .letters)
        for (name, value) in LetterCity.petition where name != "kind" && name != "unit" {
            #expect(again.field(name) == value)
        }
        let wrong = try await browser.submit(again, to: .letters, ["subject": ""])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.field("text") == "Mỗi khi mưa nước ngập vào nhà.")
    }

    @Test func `a page sent twice makes one letter`() async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let last = try await browser.submit(
            try await browser.get(.letters), to: .letters, LetterCity.petition)
        _ = try await browser.submit(last, to: .letterSending)
        let second = try await browser.submit(last, to: .letterSending)
        #expect(second.heading == "Biên nhận đơn")
        #expect(try await city.letters().count == 1)
    }

    @Test func `a complaint needs a name, a reflection does not`() async throws {
        let city = try await LetterCity()
        let nameless: [String: String?] = ["name": "", "address": "", "nameless": "co"]
        let browser = city.site.visitor()
        let refused = try await browser.submit(
            try await browser.get(.letters), to: .letters,
            LetterCity.petition.merging(nameless.merging(["kind": "complaint"]) { $1 }) { $1 })
        #expect(refused.says("phải có họ tên và địa chỉ"))
        #expect(refused.says("Điều 8"))
        #expect(try await city.write(nameless).page.heading == "Biên nhận đơn")
    }

    /// What the form leaves open is taken, and what is needed is not called optional: the same at the counter.
    @Test func `a name and an address are asked of a complaint alone, and nowhere called optional`()
        async throws
    {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let clerk = try await city.browser(.receptionOfficer)
        let nothing: [String: String?] = ["name": "", "address": ""]
        for page in [try await browser.get(.letters), try await clerk.get(.letterCounter)] {
            #expect(page.says("Đơn khiếu nại bắt buộc ghi."))
            #expect(!page.says("Họ và tên (không bắt buộc)") && !page.says("Địa chỉ (không bắt buộc)"))
            #expect(page.says("Số điện thoại (không bắt buộc)"))
        }
        for kind in ["petition", "unsure", "denunciation"] {
            let (receipt, _) = try await city.write(nothing.merging(["kind": kind]) { $1 })
            #expect(receipt.heading == "Biên nhận đơn", "\(kind)")
        }
        let complaint = LetterCity.petition.merging(nothing) { $1 }.merging(["kind": "complaint"]) { $1 }
        let refused = try await browser.submit(try await browser.get(.letters), to: .letters, complaint)
        let atCounter = try await clerk.submit(
            try await clerk.get(.letterCounter), to: .letterCounter,
            complaint.merging(["channel": "counter"]) { $1 })
        for page in [refused, atCounter] {
            #expect(page.status == .unprocessableContent)
            #expect(page.says("Đơn khiếu nại phải có họ tên người khiếu nại."))
            #expect(page.says("Đơn khiếu nại phải có địa chỉ người khiếu nại."))
        }
        let taken = try await clerk.submit(atCounter, to: .letterCounter, ["kind": "petition"])
        #expect(taken.heading == "Biên nhận đơn")
    }

    @Test(arguments: [
        ("subject", "Đường\u{202E}gpj"), ("name", "Ba\u{200B}"),
        ("text", String(repeating: "a", count: 20_001)),
        ("text", "ẩn \u{202E} chữ"), ("unit", "KHÔNG-CÓ"), ("kind", "poem"),
        ("phone", String(repeating: "9", count: 31)),
    ])
    func `what is hostile or too long is told beside its field`(field: String, value: String) async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let page = try await browser.submit(
            try await browser.get(.letters), to: .letters, LetterCity.petition.merging([field: value]) { $1 })
        #expect(page.status == .unprocessableContent)
        #expect(page.says("Chưa đúng:"))
        #expect(try await city.letters().isEmpty)
    }

    @Test func `a file that is none is refused, and what was typed stays`() async throws {
        let city = try await LetterCity()
        let bad = Browser.File("files", name: "anh.png", type: "image/png", bytes: Array("MZ\u{1}".utf8))
        let page = try await city.write(files: [bad]).page
        #expect(page.status == .unprocessableContent)
        #expect(page.says("xin chọn lại tất cả các tệp"))
        #expect(page.says("Mỗi khi mưa nước ngập vào nhà."))
        #expect(try await city.letters().isEmpty)
    }

    @Test func `papers are read by the sender and the office, and by nobody by their address`() async throws {
        let city = try await LetterCity()
        let paper = Browser.File(
            "files", name: "bien-ban.txt", type: "text/plain", bytes: Array("Biên bản".utf8))
        let browser = city.site.visitor()
        let (_, code) = try await city.write(in: browser, files: [paper])
        let id = try #require(try await city.letters().first).id
        let file = try #require(
            try await city.site.archive.read { try LetterStore.files(of: id, in: $0) }.first
        ).file
        #expect(try await browser.get(.openedLetterFile(file)).status == .notFound)
        _ = try await city.open(code, in: browser)
        #expect(try await browser.get(.openedLetterFile(file)).status == .ok)
        let head = try await city.browser(.unitHead)
        #expect(try await head.get(.letterFile(file, of: id)).status == .ok)
        #expect(try await head.get(.file(file)).status == .notFound)
        let secretary = try await city.browser(.committeeSecretary, in: DisclosureOffice.city)
        #expect(try await secretary.get(.file(file)).status == .notFound)
        #expect(try await secretary.get(.letterFile(file, of: id)).status == .notFound)
    }

    @Test func `whoever fills in the field that people do not see sends nothing`() async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let page = try await browser.submit(
            try await browser.get(.letters), to: .letters,
            LetterCity.petition.merging(["website": "x"]) { $1 })
        #expect(page.heading == "Gửi đơn")
    }

    @Test func `the sender writes, rates, reports lateness once, and asks to withdraw`() async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let (_, code) = try await city.write(in: browser)
        let page = try await city.open(code, in: browser)
        let written = try await browser.submit(page, to: .openedLetterMessage, ["text": "Tôi gửi thêm ảnh."])
        #expect(written.says("Tôi gửi thêm ảnh."))
        #expect(!written.says("Báo trễ hạn"))
        let asked = try await browser.submit(
            try await browser.get(.openedLetterWithdrawal), to: .openedLetterWithdrawal)
        #expect(asked.says("Đã ghi đề nghị rút đơn"))
        city.site.clock.move(to: Day("2022-08-23")!)
        let late = try await city.open(code, in: browser)
        #expect(late.says("Quá hạn 1 ngày (1 ngày làm việc)"))
        let told = try await browser.submit(late, to: .openedLetterLateness)
        #expect(told.says("ông/bà đã báo trễ hạn"))
        #expect(told.canSend(to: .openedLetterLateness) == false)
    }

    @Test(arguments: [
        "/tra-cuu/don", "/tra-cuu/don/bao-tre", "/tra-cuu/don/rut-don", "/tra-cuu/don/trao-doi",
    ])
    func `without a code, or with a forged cookie, the page of a letter is not opened`(path: String)
        async throws
    {
        let city = try await LetterCity()
        _ = try await city.write()
        let id = try #require(try await city.letters().first).id
        let browser = city.site.visitor()
        browser.cookies["dh-bien-nhan"] = "letter \(id) 99999999999999"
        #expect(try await browser.get(path).heading == "Tra cứu bằng mã biên nhận")
    }
}
