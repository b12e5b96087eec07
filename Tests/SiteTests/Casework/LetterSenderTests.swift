import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

/// What the sender sees and does after the decision, when a letter is split, and when only a part is withdrawn.
@Suite struct LetterSenderTests {
    @Test func `a decision is carried out by a day that the sender sees, and can report when it passes`()
        async throws
    {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (id, code, head) = try await city.decidedComplaint(of: resident)
        // Until it is sent, the desk and the queue of what follows a decision show it with its day.
        #expect(try await head.get(.desk).says("Đường ngõ 12 ngập"))
        #expect(
            try await head.get(.letterDesk.adding("hang", "thi-hanh")).says(
                "Gửi quyết định cho người gửi đơn"))
        _ = try await city.act("send", on: id, by: head)
        #expect(!(try await head.get(.letterDesk.adding("hang", "thi-hanh")).says("Đường ngõ 12 ngập")))
        let early = try await city.act(
            "execute", on: id, by: head, ["officer": try await city.head(), "until": "2022-08-11"])
        #expect(early.says("sớm hơn ngày bắt đầu"))
        _ = try await city.act(
            "execute", on: id, by: head, ["officer": try await city.head(), "until": "2022-08-19"])
        let page = try await city.open(code, in: resident)
        #expect(page.says("Thi hành xong chậm nhất thứ Sáu, 19/8/2022"))
        #expect(page.says("hạn do người đứng đầu Phường Đông Hòa đặt"))
        #expect(page.canSend(to: .openedLetterLateness) == false)
        #expect(try await head.get(.letterDesk.adding("hang", "thi-hanh")).says("Đường ngõ 12 ngập"))
        city.site.clock.move(to: Day("2022-08-22")!)
        let late = try await city.open(code, in: resident)
        #expect(late.canSend(to: .openedLetterLateness))
        let sent = try await resident.submit(
            try await resident.get(.openedLetterLateness), to: .openedLetterLateness)
        #expect(sent.says("Đã báo người đứng đầu đơn vị và Ban Chỉ đạo."))
        let later = try await city.browser(.unitHead, named: "Phạm Thị Hoa")
        _ = try await city.act("close", on: id, by: later, ["result": "Đã mở lại lối đi ngày 20/8."])
        let closed = try await city.open(code, in: resident)
        #expect(closed.says("Đã mở lại lối đi ngày 20/8."))
        #expect(!closed.says("Thi hành xong chậm nhất"))
    }

    @Test func `who does not agree complains to the next level until the last day`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (id, code, head) = try await city.decidedComplaint(of: resident)
        _ = try await city.act("send", on: id, by: head)
        let page = try await city.open(code, in: resident)
        // Thirty days from Friday 12/8/2022 end on Sunday 11/9: the Monday after.
        #expect(page.says("Thành phố Tân Phong, chậm nhất thứ Hai, 12/9/2022"))
        #expect(page.says("Thời hạn được tính từ ngày gửi quyết định, 12/8/2022."))
        #expect(page.says("nếu nhận sau ngày này, xin báo tại nơi tiếp công dân"))
        let form = try await resident.get(.openedLetterAppeal)
        let empty = try await resident.submit(form, to: .openedLetterAppeal, ["text": ""])
        #expect(empty.status == .unprocessableContent)
        let sent = try await resident.submit(empty, to: .openedLetterAppeal, ["text": "Lối đi vẫn bị chặn."])
        #expect(sent.says("Khiếu nại lần hai đã được gửi lên cấp trên."))
        let record = try #require(try await city.letters().first)
        #expect(record.letter.unit == DisclosureOffice.city)
        #expect(record.letter.instance == .second)
        #expect(record.letter.state == "received")
        #expect(try await head.get(.letter(id)).status == .notFound)
        let above = try await city.browser(.unitHead, in: DisclosureOffice.city, named: "Võ Thị Mai")
        #expect(try await above.get(.letter(id)).says("Lối đi vẫn bị chặn."))
        #expect(try await city.open(code, in: resident).says("Thành phố Tân Phong"))
    }

    @Test func `after the last day the way is closed with a sentence`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (id, code, head) = try await city.decidedComplaint(of: resident)
        _ = try await city.act("send", on: id, by: head)
        _ = try await city.open(code, in: resident)
        city.site.clock.move(to: Day("2022-09-13")!)
        let page = try await city.open(code, in: resident)
        #expect(page.link("Khiếu nại lần hai") == nil)
        #expect(page.says("đã hết ngày 12/9/2022") && page.says("cán bộ ở đó nhận đơn"))
        let refused = try await resident.submit(
            try await resident.get(.openedLetterAppeal), to: .openedLetterAppeal,
            ["text": "Lối đi vẫn bị chặn."])
        #expect(refused.says("đã hết ngày 12/9/2022") || refused.says("Thời hiệu khiếu nại lần hai đã hết"))
        #expect(refused.field("text") == "Lối đi vẫn bị chặn.")
    }

    @Test func `who got no decision in time complains to the next level as well, and is told why`()
        async throws
    {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(["kind": "complaint"], in: resident)
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead)
        let complaint = LetterPermissionTests.classified.merging(["kind": "complaint"]) { $1 }
        _ = try await city.act("classify", on: id, by: head, complaint)
        _ = try await city.act("accept", on: id, by: head, ["remote": "co"])
        // 45 days from Friday 12/8/2022 end on Monday 26/9.
        city.site.clock.move(to: Day("2022-09-26")!)
        let waiting = try await city.open(code, in: resident)
        #expect(waiting.link("Khiếu nại lần hai") == nil)
        #expect(try await resident.get(.openedLetterAppeal).heading == "Đơn của ông/bà")
        city.site.clock.move(to: Day("2022-09-27")!)
        let late = try await city.open(code, in: resident)
        #expect(late.says("Hết hạn mà chưa có quyết định"))
        #expect(late.says("Thời hạn giải quyết lần đầu đã hết ngày 26/9/2022 mà chưa có quyết định."))
        // In remote places 45 days more: until Thursday 10/11.
        #expect(late.says("Thành phố Tân Phong, chậm nhất thứ Năm, 10/11/2022"))
        let form = try await resident.get(try #require(late.link("Khiếu nại lần hai")).address)
        #expect(form.says("mà chưa có quyết định."))
        let sent = try await resident.submit(form, to: .openedLetterAppeal, ["text": "Xin xem xét lối đi."])
        #expect(sent.says("Khiếu nại lần hai đã được gửi lên cấp trên."))
        let record = try #require(try await city.letters().first)
        #expect(record.letter.unit == DisclosureOffice.city && record.letter.instance == .second)
        #expect(sent.link("Khiếu nại lần hai") == nil)
    }

    @Test func `a part is withdrawn with words, the whole without`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        // In 2022 the law knew no withdrawal of a part of a complaint.
        let (_, code) = try await city.write(in: resident)
        _ = try await city.open(code, in: resident)
        let asked = try await resident.submit(
            try await resident.get(.openedLetterWithdrawal), to: .openedLetterWithdrawal,
            ["part": "Phần về bậc thềm"])
        #expect(asked.says("Đề nghị rút một phần đơn: Phần về bậc thềm"))
        #expect(asked.link("Rút đơn") != nil)
        let id = try #require(try await city.letters().first).id
        let officer = try await city.browser(.caseOfficer)
        _ = try await city.act("withdraw_part", on: id, by: officer, ["part": "Bậc thềm"])
        #expect(try await city.open(code, in: resident).says("Bậc thềm"))
        let whole = try await resident.submit(
            try await resident.get(.openedLetterWithdrawal), to: .openedLetterWithdrawal)
        #expect(whole.link("Rút đơn") == nil)
    }

    @Test func `a part of a complaint is withdrawn since July 2026 and not before`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(["kind": "complaint"], in: resident)
        _ = try await city.open(code, in: resident)
        let form = try await resident.get(.openedLetterWithdrawal)
        #expect(form.field("part") == nil)
        let refused = try await resident.submit(
            form, to: .openedLetterWithdrawal, ["part": "Phần về bậc thềm"])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.says("luật chưa có việc “Người gửi rút một phần”"))
        city.site.clock.move(to: Day("2026-07-01")!)
        _ = try await city.open(code, in: resident)
        let asked = try await resident.submit(
            try await resident.get(.openedLetterWithdrawal), to: .openedLetterWithdrawal,
            ["part": "Phần về bậc thềm"])
        #expect(asked.says("Đề nghị rút một phần đơn: Phần về bậc thềm"))
    }

    @Test func `a day off announced later leaves the day that the sender was told`() async throws {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(in: resident)
        _ = try await CalendarDayStore(archive: city.site.archive, law: .shipped).announce(
            CalendarAnnouncement(
                instrument: "Công văn 1/VPCP",
                days: Self.swap),
            by: .keeper)
        let page = try await city.open(code, in: resident)
        #expect(page.says("thứ Hai, 22/8/2022"))
        #expect(page.says("tính theo lịch hôm nay là 23/8/2022. Hạn đã ghi được giữ nguyên."))
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead)
        let desk = try await head.get(.letter(id))
        #expect(desk.says("22/8/2022") && desk.says("Hạn đã ghi được giữ nguyên."))
    }

    @Test func `a split letter tells its sender of each part, a joined one of the letter it went to`()
        async throws
    {
        let city = try await LetterCity()
        let resident = city.site.visitor()
        let (_, code) = try await city.write(in: resident)
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead)
        _ = try await city.act(
            "split", on: id, by: head,
            [
                "part-1": "Đèn hỏng", "part-kind-1": "petition", "part-2": "Thu hồi lối đi",
                "part-kind-2": "complaint",
            ])
        let page = try await city.open(code, in: resident)
        #expect(page.says("Đơn 2/2022 (kiến nghị, phản ánh)"))
        #expect(page.says("Đơn 3/2022 (khiếu nại)"))
        #expect(try await head.get(.letter(id)).link("3/2022") != nil)
        let part = try #require(try await city.letters().last).id
        #expect(try await head.get(.letter(part)).link("1/2022") != nil)
    }

    @Test func `a group names as many who speak for it as the law asks for`() async throws {
        let city = try await LetterCity()
        let browser = city.site.visitor()
        let group: [String: String?] = [
            "kind": "complaint", "people": "40",
            "representatives": (1...6).map { "Người \($0)" }.joined(separator: "\n"),
        ]
        let form = try await browser.get(.letters)
        let many = try await browser.submit(form, to: .letters, LetterCity.petition.merging(group) { $1 })
        #expect(many.status == .unprocessableContent)
        #expect(many.says("40 người thì cử 1–5 người đại diện"))
        let (page, _) = try await city.write(
            ["kind": "complaint", "people": "40", "representatives": "Người 1\n\nNgười 2"], in: browser)
        #expect(page.heading == "Biên nhận đơn")
        let record = try #require(try await city.letters().first)
        #expect(record.people == 40)
        #expect(record.representatives == ["Người 1", "Người 2"])
        #expect(try await city.browser(.unitHead).get(.letter(record.id)).says("Người 1, Người 2"))
        let none = try await browser.submit(
            form, to: .letters, LetterCity.petition.merging(["people": "0"]) { $1 })
        #expect(none.status == .unprocessableContent)
    }

    @Test func `overdue only shows what is overdue`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let head = try await city.browser(.unitHead)
        let late = Address.letterDesk.adding("hang", "dang-xu-ly").adding("tre", "1")
        #expect(try await !head.get(late).says("Đường ngõ 12 ngập"))
        city.site.clock.move(to: Day("2022-08-23")!)
        let later = try await city.browser(.unitHead)
        #expect(try await later.get(late).says("Đường ngõ 12 ngập"))
        #expect(try await later.get(late).says("Quá 1 ngày (1 làm việc)"))
    }

    /// Monday 22/8/2022 is given free, and Saturday 27/8 worked in return.
    private static let swap = [("2022-08-22", AnnouncedDay.Kind.swapOff), ("2022-08-27", .swapWork)].map {
        AnnouncedDay(
            day: Day($0.0)!, kind: $0.1, holiday: "national_day", why: Phrase("Hoán đổi", "Swapped"),
            instrument: "Công văn 1/VPCP", article: nil)
    }
}
