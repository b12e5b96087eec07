import Civics
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct DialoguePagesTests {
    private static let plan: [String: String?] = [
        "kind": "people", "mode": "regular", "title": "Đối thoại quý III", "topic": "general",
        "day": "2022-08-19", "opens": "08:00", "closes": "11:00", "place": "Hội trường phường",
        "chair": "Chủ tịch phường", "agenda": "Điện, đường\nVệ sinh",
    ]

    @Test func `a dialogue goes from its plan to its results, and a resident follows a question by code`()
        async throws
    {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let planned = try await clerk.submit(
            try await clerk.get(.newDialogue), to: .newDialogue, Self.plan)
        #expect(planned.heading == "Đối thoại quý III")
        let desk = planned.address
        #expect(!(try await city.site.visitor().get(.dialogues).says("Đối thoại quý III")))
        let announced = try await clerk.submit(
            try await clerk.get(try #require(planned.link("Ghi ngày thông báo")).address))
        #expect(announced.says("Thông báo đủ thời gian"))

        let resident = city.site.visitor()
        let list = try await resident.get(.dialogues)
        #expect(list.says("Còn 7 ngày") && list.says("Hội trường phường"))
        #expect(try await resident.get(.home).says("đối thoại sắp tới"))
        #expect(try await resident.get(Address.unit("P1")).says("Đối thoại quý III"))
        let page = try await resident.get(try #require(list.link("Đối thoại quý III")).address)
        let asking = try await resident.get(try #require(page.link("Gửi câu hỏi trước")).address)
        let empty = try await resident.submit(asking, ["text": ""])
        #expect(empty.status == .unprocessableContent)
        let asked = try await resident.submit(
            asking, ["text": "Bao giờ sửa ngõ 12?", "name": "Nguyễn Thị Tư"])
        let code = try #require(asked.html.firstMatch(of: /\d{4} \d{4} \d{4} \d{4}/).map { String($0.0) })
        #expect(!(try await resident.get(page.address).says("ngõ 12")))

        let sorting = try await clerk.get(desk)
        #expect(sorting.says("Bao giờ sửa ngõ 12?") && sorting.says("Nguyễn Thị Tư"))
        _ = try await clerk.submit(sorting, to: form(sorting, endingIn: "/xep"))
        let seen = try await resident.get(page.address)
        #expect(seen.says("ngõ 12") && !seen.html.contains("Nguyễn Thị Tư"))
        for _ in 1...2 {
            let now = try await resident.get(page.address)
            _ = try await resident.submit(now, to: form(now, endingIn: "/ung-ho"))
        }
        #expect(try await resident.get(page.address).says("1 lượt ủng hộ"))
        let calendar = try await resident.get("\(page.address)/lich.ics")
        #expect(calendar.html.contains("DTSTART:20220819T010000Z"))

        city.site.clock.move(to: Day("2022-08-19")!)
        let secretary = try await city.clerk()
        let minutes = try await secretary.get("\(desk)/bien-ban")
        let entry = try form(minutes, endingIn: "/bien-ban/cau-hoi")
        for _ in 1...2 { _ = try await secretary.submit(minutes, to: entry, ["text": "Rác để lâu"]) }
        let taken = try await secretary.get("\(desk)/bien-ban")
        #expect(taken.says("Các câu hỏi: 2, chưa có kết quả 2"))
        let counted = try await secretary.submit(
            taken, to: form(taken, endingIn: "/nguoi-du"), ["participants": "84"])
        let early = try await secretary.submit(
            counted, to: form(counted, endingIn: "/khoa"), ["secretary": "Thu", "conclusion": "Xong"])
        #expect(early.status == .unprocessableContent && early.says("Còn 2 câu hỏi chưa có kết quả"))
        let links = taken.forms.map(\.action).filter { $0.hasSuffix("/ket-qua") }
        #expect(links.count == 2)
        _ = try await secretary.submit(
            try await secretary.get(links[0]),
            ["kind": "promised", "what": "Sửa ngõ 12", "owner": "Địa chính", "due": "2022-09-30"])
        _ = try await secretary.submit(
            try await secretary.get(links[1]), ["kind": "answered", "text": "Tăng chuyến lấy rác"])
        let last = try await secretary.get("\(desk)/bien-ban")
        let closed = try await secretary.submit(
            last, to: form(last, endingIn: "/khoa"),
            ["secretary": "Đỗ Thị Thu", "conclusion": "Giao địa chính theo dõi"])
        #expect(closed.link("Công khai kết quả") != nil)
        for paper in DialoguePaper.allCases {
            let file = try await secretary.get("\(desk)/van-ban/\(paper.rawValue)")
            #expect(file.status == .ok && Array(file.bytes.prefix(2)) == Array("PK".utf8))
        }
        _ = try await secretary.submit(
            try await secretary.get(try #require(closed.link("Công khai kết quả")).address),
            ["number": "12/TB-UBND"])
        let result = try await city.site.visitor().get(page.address)
        #expect(result.says("12/TB-UBND") && result.says("Sửa ngõ 12") && result.says("Rác để lâu"))
        #expect(result.link("Theo dõi lời hứa này") != nil)

        let back = city.site.visitor()
        let opened = try await back.submit(try await back.get(.receipt), to: .receipt, ["code": code])
        #expect(opened.headers[.cacheControl] == "no-store")
        #expect(opened.heading == "Câu hỏi của ông/bà" && opened.says("Sửa ngõ 12"))
        #expect(try await back.get("/doi-thoai?lang=en").heading == "Dialogues with heads of offices")
    }

    @Test func `within a workplace only its people and the committee see a dialogue`() async throws {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let inside = try await office.announced("2022-08-26", .workplace)
        let planned = try await office.dialogues.plan(
            office.plan("2022-08-26"), .people, .regular, of: DialogueOffice.ward, by: DialogueOffice.lan)
        for dialogue in [inside, planned] {
            let page = Address.dialogue(dialogue.id)
            #expect(try await city.site.visitor().get(page).status == .notFound)
            #expect(try await city.site.visitor().get("\(page.path)/lich.ics").status == .notFound)
            #expect(try await city.site.visitor().get("\(page.path)/hoi").status == .notFound)
            #expect(try await city.clerk(of: DisclosureOffice.otherWard).get(page).status == .notFound)
            #expect(try await city.clerk().get(page).status == .ok)
            #expect(try await city.secretary().get(page).status == .ok)
        }
        #expect(!(try await city.site.visitor().get(.dialogues).html.contains(inside.id.description)))
    }

    @Test func `whoever asks too often keeps the question, and reads when to try again`() async throws {
        let city = try await DisclosureCity()
        let dialogue = try await DialogueOffice(in: city.office).announced("2022-08-26")
        let visitor = city.site.visitor()
        let page = try await visitor.get(.dialogue(dialogue.id))
        let form = try await visitor.get(try #require(page.link("Gửi câu hỏi trước")).address)
        for number in 1...6 {
            #expect(try await visitor.submit(form, ["text": "Câu \(number)?"]).status == .ok)
        }
        let held = try await visitor.submit(form, ["text": "Câu nữa?"])
        #expect(held.status == .tooManyRequests && held.says("Hãy đợi 5 phút rồi thử lại"))
        #expect(held.field("text") == "Câu nữa?")
    }

    @Test func `each deed is open to whom the sentence names, in the unit of the dialogue`() async throws {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-26")
        let question = try await office.ask(at: dialogue.id)
        let desk = Address.dialogueDesk(dialogue.id).path
        let (ward, other) = (DisclosureOffice.ward, DisclosureOffice.otherWard)
        let cast: [(Role, Unit.ID, plans: Bool, takes: Bool)] = [
            (.unitHead, ward, true, true), (.unitClerk, ward, true, true),
            (.receptionOfficer, ward, false, true), (.caseOfficer, ward, false, false),
            (.frontRepresentative, ward, false, false), (.unitClerk, other, false, false),
            (.committeeSecretary, DisclosureOffice.city, false, false),
        ]
        for (role, unit, plans, takes) in cast {
            let browser = try await city.site.browser(holding: (role, unit))
            for path in ["", "/bien-ban", "/van-ban/giay-moi", "/cau-hoi/\(question.id)/ket-qua"] {
                let status = try await browser.get(desk + path).status
                #expect(status == (takes ? .ok : .forbidden), "\(role) \(path)")
            }
            for deed in DialogueDeed.allCases {
                let status = try await browser.get(Address.dialogueDeed(deed, dialogue.id)).status
                // It is announced and not held yet.
                let isOpen = deed == .change || deed == .cancel
                #expect(status == (plans ? isOpen ? .ok : .conflict : .forbidden), "\(role) \(deed)")
            }
            guard !takes else { continue }
            let seal = try await browser.get(.account).field("_dau") ?? ""
            for path in [
                "/bien-ban/nguoi-du", "/bien-ban/cau-hoi", "/bien-ban/khoa", "/cau-hoi/\(question.id)/xep",
                "/cau-hoi/\(question.id)/ma",
                "/cau-hoi/\(question.id)/ket-qua", "/thong-bao", "/thay-doi", "/khong-to-chuc",
                "/cong-khai-ket-qua",
            ] {
                let sent = try await browser.post(desk + path, [("_dau", seal), ("revision", "1")])
                #expect(sent.status == .forbidden, "\(role) \(path)")
            }
        }
        #expect(try await office.dialogue(dialogue.id) == dialogue)
    }

    @Test func `hostile forms are refused cleanly, and the second of two officers is told`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let form = try await clerk.get(.newDialogue)
        for (field, value) in [
            ("title", ""), ("title", String(repeating: "x", count: 201)), ("day", "30/2/2022"),
            ("day", "2022-08-01"), ("opens", "25:00"), ("closes", "07:00"), ("agenda", ""), ("topic", "zzz"),
            ("mode", "zzz"), ("kind", "zzz"), ("chair", "a\nb"),
        ] {
            var values = Self.plan
            values[field] = value
            let page = try await clerk.submit(form, to: .newDialogue, values)
            #expect(page.status == .unprocessableContent, "\(field) \(value.prefix(12))")
        }
        var foreign = Self.plan
        foreign["kind"] = "workplace"
        #expect(try await clerk.submit(form, to: .newDialogue, foreign).status == .notFound)
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-26")
        let cancelling = try await clerk.get(Address.dialogueDeed(.cancel, dialogue.id))
        _ = try await office.dialogues.change(
            dialogue.id, to: office.plan("2022-08-27"), reason: "Bão", revision: dialogue.revision,
            by: DialogueOffice.lan)
        let refused = try await clerk.submit(cancelling, ["reason": "Lụt"])
        #expect(refused.status == .unprocessableContent && refused.says("Trong lúc ông/bà nhập"))
        #expect(refused.field("reason") == "Lụt")
        for path in ["/doi-thoai/x", "/doi-thoai/x/hoi", "/doi-thoai/x/lich.ics"] {
            #expect(try await city.site.visitor().get(path).status == .notFound)
        }
    }

    @Test func `a notice is not entered for a day before the plan, and its day of entry is told`()
        async throws
    {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let planned = try await office.dialogues.plan(
            office.plan("2022-08-26"), .people, .regular, of: DialogueOffice.ward, by: DialogueOffice.lan)
        city.site.clock.move(to: Day("2022-08-22")!)
        let clerk = try await city.clerk()
        let form = try await clerk.get(Address.dialogueDeed(.announce, planned.id))
        let early = try await clerk.submit(form, ["announced-on": "2022-08-11"])
        #expect(early.status == .unprocessableContent && early.says("ngày thông báo không thể sớm hơn"))
        _ = try await clerk.submit(form, ["announced-on": "2022-08-15"])
        let page = try await city.site.visitor().get(Address.dialogue(planned.id))
        #expect(page.says("15/8/2022 (ghi ngày 22/8/2022)"))
        // It is announced once.
        #expect(
            try await clerk.submit(form, ["announced-on": "2022-08-12"]).says("đã ghi thông báo từ 15/8/2022")
        )
        #expect(try await office.dialogue(planned.id).announcedOn == Day("2022-08-15"))
    }

    private func form(_ page: SeenPage, endingIn end: String) throws -> Address {
        Address(path: try #require(page.forms.first { $0.action.hasSuffix(end) }).action)
    }
}
