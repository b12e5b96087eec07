import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

/// A split letter as its sender sees it: each part has a page on which everything works.
@Suite struct LetterPartsPagesTests {
    static let parts: [String: String?] = [
        "part-1": "Đèn hỏng", "part-kind-1": "petition", "part-2": "Thu hồi lối đi",
        "part-kind-2": "complaint",
    ]

    @Test func `messages and papers go both ways on the page of each part`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (code, head) = try await city.split(Self.parts, by: resident)
        let whole = try await city.open(code, in: resident)
        #expect(whole.says("Mỗi đơn tách có trang riêng"))
        #expect(!whole.forms.contains { $0.action.hasPrefix(Address.openedLetterMessage.path) })
        #expect(whole.says("xin mở đơn tách về việc đó") && whole.html.contains("bien-ban.txt"))
        let lamp = try await city.part("Đèn hỏng")
        _ = try await head.submit(
            try await head.get(.letter(lamp.id)), to: .letterMessage(lamp.id), ["text": "Cột đèn số mấy?"])
        let told = try await resident.get(.openedLetter)
        #expect(told.says("Cơ quan đã viết cho ông/bà 1 lần về đơn này.") && !told.says("Cột đèn số mấy?"))
        let page = try await resident.get(try #require(told.link("Mở đơn 2/2022")).address)
        #expect(page.heading == "Đơn 2/2022 của ông/bà" && page.headers[.cacheControl] == "no-store")
        #expect(page.says("Cột đèn số mấy?") && page.html.contains("bien-ban.txt"))
        #expect(page.link("Đơn gốc, đã tách")?.address == Address.openedLetter.path)
        let photo = Browser.File("files", name: "cot.txt", type: "text/plain", bytes: Array("Cột 5".utf8))
        let here = Address.openedLetterMessage.adding("phan", lamp.id.description)
        let written = try await resident.submit(page, to: here, ["text": "Cột số 5."], files: [photo])
        #expect(written.heading == "Đơn 2/2022 của ông/bà" && written.says("Cột số 5."))
        for name in ["bien-ban.txt", "cot.txt"] {
            let file = try #require(written.links.first { $0.text.contains(name) }).address
            #expect(try await resident.get(file).status == .ok)
            #expect(try await resident.get(String(file.prefix { $0 != "?" })).status == .notFound)
            #expect(try await city.site.visitor().get(file).status == .notFound)
        }
        let desk = try await head.get(.letter(lamp.id))
        #expect(desk.says("Cột số 5.") && desk.html.contains("cot.txt") && desk.html.contains("bien-ban.txt"))
        #expect(try await !resident.get(.openedLetter).says("Cột số 5."))
        _ = try await resident.get("/?lang=en")
        let english = try await resident.get(.openedLetter)
        #expect(
            english.says("The office has written to you about it once.")
                && english.link("Open letter 2/2022") != nil)
    }

    @Test func `a part is reported late, rated, withdrawn and promised upon by itself`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (code, head) = try await city.split(Self.parts, by: resident)
        let (lamp, path) = (try await city.part("Đèn hỏng"), try await city.part("Thu hồi lối đi"))
        func there(_ address: Address, _ part: LetterRecord) -> Address {
            address.adding("phan", part.id.description)
        }
        _ = try await head.submit(
            try await head.get(.letterPromise(lamp.id)), to: .letterPromise(lamp.id),
            ["what": "Thay bóng đèn", "owner": "Phó chủ tịch", "due": "2022-09-30"])
        _ = try await city.act("classify", on: lamp.id, by: head, LetterPermissionTests.classified)
        _ = try await city.act("accept", on: lamp.id, by: head)
        _ = try await city.act(
            "decide", on: lamp.id, by: head, ["outcome": "right", "answer": "Sẽ thay bóng."])
        _ = try await city.open(code, in: resident)
        let answered = try await resident.get(there(.openedLetter, lamp))
        #expect(answered.says("Sẽ thay bóng.") && answered.says("Thay bóng đèn"))
        let rated = try await resident.submit(
            answered, to: there(.openedLetterRating, lamp), ["satisfied": "yes"])
        #expect(rated.heading == "Đơn 2/2022 của ông/bà" && rated.says("Ông/bà đã trả lời: hài lòng."))
        #expect(try await head.get(.letter(lamp.id)).says("Hài lòng với kết quả"))
        city.site.clock.move(to: Day("2022-08-23")!)
        _ = try await city.open(code, in: resident)
        let late = try await resident.get(there(.openedLetter, path))
        let told = try await resident.submit(late, to: there(.openedLetterLateness, path))
        #expect(told.heading == "Đơn 3/2022 của ông/bà" && told.says("ông/bà đã báo trễ hạn"))
        let outbox = try await city.site.archive.read { try Outbox.about("letter", path.id, in: $0) }
        #expect(outbox.count { $0.message.kind == .lateness } == 2)
        let asked = try await resident.submit(
            try await resident.get(try #require(told.link("Rút đơn")).address),
            to: there(.openedLetterWithdrawal, path))
        #expect(asked.heading == "Đơn 3/2022 của ông/bà" && asked.link("Rút đơn") == nil)
        let later = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        #expect(try await later.get(.letter(path.id)).says("Đề nghị rút đơn"))
    }

    @Test func `a part that complains goes to the next level by itself`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (code, head) = try await city.split(Self.parts, by: resident)
        let path = try await city.part("Thu hồi lối đi")
        _ = try await city.decide(path.id, by: head, officer: try await city.head())
        _ = try await city.act("send", on: path.id, by: head)
        _ = try await city.open(code, in: resident)
        let page = try await resident.get(.openedLetter(part: path.id))
        let form = try await resident.get(try #require(page.link("Khiếu nại lần hai")).address)
        let sent = try await resident.submit(
            form, to: .openedLetterAppeal.adding("phan", path.id.description),
            ["text": "Lối đi vẫn bị chặn."])
        #expect(sent.says("Khiếu nại lần hai đã được gửi lên cấp trên."))
        // Above it has a number of its own.
        #expect(sent.heading == "Đơn 1/2022 của ông/bà")
        let moved = try await city.part("Thu hồi lối đi")
        #expect(moved.letter.unit == DisclosureOffice.city && moved.letter.instance == .second)
        #expect(try await city.part("Đèn hỏng").letter.unit == LetterCity.ward)
    }

    @Test(arguments: ["1/2022", "4/2022", "9/2022", "0", "", "x/y", "2/2022'--", "other"])
    func `no other letter is opened, whatever stands in the address`(named: String) async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (code, _) = try await city.split(Self.parts, by: resident)
        _ = try await city.write(["subject": "Việc của người khác"])
        let other = try #require(try await city.letters().last { $0.subject == "Việc của người khác" })
        let named = named == "other" ? other.id.description : named
        _ = try await city.open(code, in: resident)
        let seal = try #require(try await resident.get(.receipt).field("_dau"))
        for address in [
            Address.openedLetter, .openedLetterLateness, .openedLetterWithdrawal, .openedLetterAppeal,
        ] {
            let page = try await resident.get(address.adding("phan", named))
            #expect(page.status == .notFound && !page.says("Việc của người khác"), "\(address)")
        }
        for address in [
            Address.openedLetterRating, .openedLetterLateness, .openedLetterWithdrawal, .openedLetterAppeal,
        ] {
            let page = try await resident.post(address.adding("phan", named).path, [("_dau", seal)])
            #expect(page.status == .notFound, "\(address)")
        }
        let lamp = try await city.part("Đèn hỏng")
        let stranger = try await city.site.visitor().get(.openedLetter(part: lamp.id))
        #expect(stranger.heading == "Tra cứu bằng mã biên nhận")
    }

    @Test func `papers stay with the whole where something is denounced, and the officer is told so`()
        async throws
    {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let mixed = Self.parts.merging(["part-kind-2": "denunciation"]) { $1 }
        let (code, head) = try await city.split(mixed, by: resident)
        let whole = try await city.open(code, in: resident)
        #expect(whole.html.contains("bien-ban.txt"))
        for number in ["2/2022", "3/2022"] {
            let page = try await resident.get(try #require(whole.link("Mở đơn \(number)")).address)
            #expect(page.status == .ok && !page.html.contains("bien-ban.txt"))
        }
        let another = try await city.write(["subject": "Việc khác"])
        #expect(another.page.status == .ok)
        let id = try await city.part("Việc khác").id
        let form = try await head.get(.letterAct("split", on: id))
        #expect(form.says("Giấy tờ kèm theo được chép sang từng đơn tách."))
        #expect(form.says("giấy tờ ở lại đơn gốc"))
    }
}

extension LetterCity {
    /// A letter with a paper, which the head, Phạm Thị Hoa, splits.
    fileprivate func split(_ parts: [String: String?], by resident: Browser) async throws -> (
        code: String, head: Browser
    ) {
        let paper = Browser.File(
            "files", name: "bien-ban.txt", type: "text/plain", bytes: Array("Biên bản".utf8))
        let (_, code) = try await write(in: resident, files: [paper])
        let id = try #require(try await letters().first).id
        let head = try await browser(.unitHead, named: "Phạm Thị Hoa")
        _ = try await act("split", on: id, by: head, parts)
        return (code, head)
    }

    fileprivate func part(_ subject: String) async throws -> LetterRecord {
        try #require(try await letters().first { $0.subject == subject })
    }
}
