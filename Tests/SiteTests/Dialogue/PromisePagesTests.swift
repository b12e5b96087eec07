import Civics
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct PromisePagesTests {
    @Test func `a promise goes from paper to the word of whoever asked, without an account`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let form = try await clerk.get(.newPromise)
        let made = try await clerk.submit(
            form, to: .newPromise,
            [
                "noun": "paper_dialogue", "origin": "BB 05, 1/8/2022", "what": "Lắp đèn ngõ 12",
                "owner": "Phó Chủ tịch phường", "due": "13/8/2022",
            ])
        #expect(made.heading == "Đã ghi lời hứa")
        #expect(made.says("13/8/2022 là ngày nghỉ") && made.says("15/8/2022"))
        let code = try #require(made.html.firstMatch(of: /\d{4} \d{4} \d{4} \d{4}/).map { String($0.0) })
        let page = try await clerk.get(try #require(made.link("Xem lời hứa")).address)
        let claiming = try await clerk.get(try #require(page.link("Báo đã làm xong")).address)
        let claimed = try await clerk.submit(
            claiming, ["text": "Đã lắp 6 bóng đèn", "done-on": "2022-08-12"],
            files: [
                Browser.File(
                    "files", name: "den.jpg", type: "image/jpeg", bytes: TestPhoto.jpeg(orientation: 1))
            ])
        #expect(claimed.says("Báo xong, chờ xác nhận") && claimed.html.contains("den.jpg"))

        let resident = city.site.visitor()
        let seen = try await resident.get(page.address)
        #expect(seen.says("Đã lắp 6 bóng đèn") && seen.says("Có 1 tệp minh chứng chưa công khai"))
        #expect(!seen.html.contains("den.jpg"))
        let opened = try await resident.submit(
            try await resident.get(.receipt), to: .receipt, ["code": code])
        #expect(opened.heading == "Lời hứa với ông/bà" && opened.headers[.cacheControl] == "no-store")
        let photo = try #require(opened.html.firstMatch(of: /src="(\/tra-cuu\/loi-hua\/[^"]+)"/)?.1)
        #expect(try await resident.get(String(photo)).status == .ok)
        #expect(try await city.site.visitor().get(String(photo)).status == .notFound)

        let empty = try await resident.submit(opened, to: answer(opened), ["answer": "not-done", "text": ""])
        #expect(empty.status == .unprocessableContent && empty.problems.count == 1)
        let disputed = try await resident.submit(
            opened, to: answer(opened), ["answer": "not-done", "text": "Nhà bà Tư 0912345678 vẫn tối"])
        #expect(disputed.says("Đã ghi: chưa xong"))
        let inPublic = try await city.site.visitor().get(page.address)
        #expect(inPublic.says("Người hỏi nói chưa xong") && !inPublic.says("0912345678"))
        #expect(try await clerk.get(page.address).says("0912345678"))
        #expect(try await clerk.get(.desk).says("Lời hứa: Lắp đèn ngõ 12"))
        let secretary = try await city.secretary()
        #expect(try await secretary.get(.watch).says("Lắp đèn ngõ 12"))
        #expect(try await secretary.get(.promiseWatch).says("Người hỏi nói chưa xong"))

        let again = try await clerk.get(try #require(page.link("Báo đã làm xong")).address)
        _ = try await clerk.submit(again, ["text": "Lắp thêm 2 bóng", "done-on": "2022-08-12"])
        let second = try await resident.get(.openedPromise)
        let kept = try await resident.submit(second, to: answer(second), ["answer": "done"])
        #expect(kept.says("việc này đã xong"))
        let list = try await city.site.visitor().get(.promises)
        #expect(list.says("Giữ 1 trên 1 lời hứa đến hạn: 1 đúng hạn, 0 trễ."))
        #expect(try await city.site.visitor().get(Address.unit("P1")).says("Giữ 1 trên 1 lời hứa"))
        #expect(try await city.site.visitor().get(.home).says("lời hứa đến hạn đã giữ"))
    }

    @Test func `each deed is open to whom the sentence names, in the unit that owes it`() async throws {
        let city = try await DisclosureCity()
        let promise = try await city.office.promise()
        let ward = DisclosureOffice.ward
        let cast: [(Role, Unit.ID, works: Bool, decides: Bool)] = [
            (.unitHead, ward, true, true), (.unitClerk, ward, true, false),
            (.receptionOfficer, ward, true, false), (.caseOfficer, ward, true, false),
            (.frontRepresentative, ward, false, false), (.villageHead, ward, false, false),
            (.unitHead, DisclosureOffice.otherWard, false, false),
            (.unitClerk, DisclosureOffice.otherWard, false, false),
            (.committeeSecretary, DisclosureOffice.city, false, false),
            (.committeeHead, DisclosureOffice.city, false, false),
        ]
        for (role, unit, works, decides) in cast {
            let browser = try await city.site.browser(holding: (role, unit))
            for deed in PromiseDeed.allCases {
                let may = deed.permission == .decideOnPromise ? decides : works
                let page = try await browser.get(Address.promiseDeed(deed, promise.id))
                // Nothing was claimed yet, and no file shows anything.
                let isOpen = deed != .confirm && deed != .publishEvidence
                #expect(page.status == (may ? isOpen ? .ok : .conflict : .forbidden), "\(role) \(deed)")
                if !may {
                    let seal = try await browser.get(.account).field("_dau") ?? ""
                    let sent = try await browser.post(
                        Address.promiseDeed(deed, promise.id).path,
                        [("_dau", seal), ("revision", "1"), ("reason", "x"), ("due", "2022-12-01")])
                    #expect(sent.status == .forbidden, "\(role) \(deed)")
                }
            }
        }
        #expect(try await city.office.promises.promise(promise.id) == promise)
    }

    @Test func `a head confirms only after the time to answer, and the page offers it only then`()
        async throws
    {
        let city = try await DisclosureCity()
        let promise = try await city.office.claim(try await city.office.promise(), on: "2022-08-12")
        // Two weeks later the session of today would have ended: each day has its own browser.
        func head() async throws -> Browser {
            try await city.site.browser(holding: (.unitHead, DisclosureOffice.ward))
        }
        let early = try await head()
        #expect(try await early.get(Address.promise(promise.id)).link("Xác nhận đã xong") == nil)
        let refused = try await early.get(Address.promiseDeed(.confirm, promise.id))
        #expect(refused.status == .unprocessableContent && refused.says("Người hỏi còn được trả lời đến"))
        let seal = try await early.get(.account).field("_dau") ?? ""
        for deed in [PromiseDeed.claim, .takeOn, .extend, .notPossible] {
            #expect(try await early.get(Address.promiseDeed(deed, promise.id)).status == .conflict)
            let sent = try await early.post(
                Address.promiseDeed(deed, promise.id).path,
                [("_dau", seal), ("revision", "\(promise.revision)"), ("text", "x"), ("reason", "x")])
            #expect(sent.says("Báo xong, chờ xác nhận") || sent.says("báo xong, chờ xác nhận"), "\(deed)")
        }
        #expect(try await city.office.promises.promise(promise.id) == promise)
        city.site.clock.move(to: Day("2022-08-29")!)
        let clerk = try await city.clerk()
        let theirs = try await clerk.get(.promiseDesk)
        #expect(theirs.link("Xác nhận đã xong") == nil && theirs.says("Chờ người đứng đầu xác nhận"))
        let late = try await head()
        #expect(try await late.get(.promiseDesk).link("Xác nhận đã xong") != nil)
        #expect(try await late.get(.desk).says("Xác nhận đã xong"))
        let page = try await late.get(
            try #require(try await late.get(Address.promise(promise.id)).link("Xác nhận đã xong")).address)
        #expect(try await late.submit(page).says("Đã xác nhận"))
    }

    @Test func `the second of two is told what the first has done`() async throws {
        let city = try await DisclosureCity()
        let promise = try await city.office.promise()
        let (one, two) = (
            try await city.clerk(),
            try await city.site.browser(of: "Minh", holding: (.unitHead, DisclosureOffice.ward))
        )
        let form = try await two.get(Address.promiseDeed(.notPossible, promise.id))
        _ = try await one.submit(try await one.get(Address.promiseDeed(.takeOn, promise.id)))
        let refused = try await two.submit(form, ["reason": "Không đủ tiền"])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.says("Trong lúc đó đã có thay đổi: bắt đầu làm (Trần Thị Lan)"))
        #expect(refused.field("reason") == "Không đủ tiền")
    }

    @Test func `hostile forms and addresses are refused cleanly`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let form = try await clerk.get(.newPromise)
        for (field, value) in [
            ("what", ""), ("what", String(repeating: "x", count: 2_001)), ("what", "a\u{202E}b"),
            ("owner", "a\nb"), ("due", "30/2/2022"), ("due", "2022-08-11"), ("due", "9999-12-31"),
            ("origin", ""), ("noun", "zzz"),
        ] {
            var values = [
                "noun": "paper_letter", "origin": "12", "what": "Sửa cống", "owner": "Chủ tịch",
                "due": "2022-08-31",
            ]
            values[field] = value
            let page = try await clerk.submit(form, to: .newPromise, values)
            #expect(page.status == .unprocessableContent, "\(field) \(value.prefix(20))")
        }
        // A promise from a record that is kept here is made by that record's own act.
        let forged = try await clerk.submit(
            form, to: .newPromise,
            ["noun": "letter", "origin": "1", "what": "x", "owner": "x", "due": "2022-08-31"])
        #expect(forged.status == .notFound)
        let foreign = try await clerk.get(Address.newPromise.adding("don-vi", "P2"))
        #expect(foreign.status == .forbidden)
        let visitor = city.site.visitor()
        for path in [
            "/loi-hua/x", "/loi-hua/01812345-6789-7abc-8def-0123456789ab", "/tra-cuu/loi-hua/x",
            "/tra-cuu/loi-hua/01812345-6789-7abc-8def-0123456789ab",
        ] {
            #expect(try await visitor.get(path).status == .notFound, "\(path)")
        }
        for query in ["don-vi=ZZ", "tinh-trang=x", "nguon=x", "truoc=x", "don-vi=%C3%28"] {
            #expect([200, 400].contains(try await visitor.get("/loi-hua?\(query)").status.code), "\(query)")
        }
    }

    @Test func `lists are narrowed down, paged and said in English`() async throws {
        let city = try await DisclosureCity()
        for number in 1...53 { try await city.office.promise("Việc số \(number)", due: "2022-08-31") }
        try await city.office.promise("Việc phường khác", of: DisclosureOffice.otherWard)
        let visitor = city.site.visitor()
        let first = try await visitor.get(.promises)
        #expect(first.says("54 lời hứa"))
        let second = try await visitor.get(try #require(first.link("Cũ hơn")).address)
        #expect(second.link("Cũ hơn") == nil && second.says("Về mới nhất"))
        let other = try await visitor.get(Address.promises.adding("don-vi", "P2"))
        #expect(other.heading == "Lời hứa của Phường Tây Hòa" && other.says("1 lời hứa"))
        #expect(try await visitor.get("/loi-hua?tinh-trang=qua-han").says("Không có lời hứa nào hợp"))
        let english = try await visitor.get("/loi-hua?lang=en")
        #expect(english.heading == "Promises to residents" && english.says("A reception of citizens"))
    }

    @Test func `what was promised within an office is read by its people and the committee alone`()
        async throws
    {
        let city = try await DisclosureCity()
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-12", .agency, of: DisclosureOffice.department)
        let question = try await office.enter("Nhà xe dột", key: "key-0001", at: dialogue.id)
        let code = try await city.site.parts.dialogues.giveCode(for: question.id, by: DialogueOffice.lan)
        let ended = try await office.end(
            question.id, .promised(what: "Lợp lại nhà xe", owner: "Văn phòng", due: Day("2022-09-30")!))
        let id = try #require(ended.end?.promise)
        try await city.office.promise("Sửa đoạn cống", of: DisclosureOffice.department)
        let visitor = city.site.visitor()
        let strangers = [visitor, try await city.clerk()]
        for browser in strangers {
            #expect(try await browser.get(Address.promise(id)).status == .notFound)
        }
        for address in [
            Address.promises, .promises.adding("don-vi", "SO1"),
            .promises.adding("nguon", "internal_dialogue"),
            .unit("SO1"), .home,
        ] {
            let page = try await visitor.get(address)
            #expect(page.status == .ok && !page.says("Lợp lại nhà xe"), "\(address)")
        }
        let list = try await visitor.get(Address.promises.adding("don-vi", "SO1"))
        #expect(list.says("1 lời hứa") && list.says("gồm cả 1 lời hứa tại đối thoại trong cơ quan"))
        for browser in [
            try await city.clerk(of: DisclosureOffice.department), try await city.secretary(),
        ] {
            let page = try await browser.get(Address.promise(id))
            #expect(page.says("Lợp lại nhà xe") && page.says("Đối thoại trong cơ quan, nơi làm việc"))
            #expect(!page.says("Đối thoại với người dân"))
        }
        // Whoever asked comes back to it with the code.
        let asker = city.site.visitor()
        let opened = try await asker.submit(
            try await asker.get(.receipt), to: .receipt, ["code": code.grouped])
        #expect(opened.says("Lợp lại nhà xe"))
        let next = try await office.announced("2022-08-30", .clearance, of: DisclosureOffice.department)
        let agenda = try await visitor.get(Address.dialogue(next.id))
        #expect(agenda.says("Sửa đoạn cống") && !agenda.says("Lợp lại nhà xe"))
    }

    @Test func `the register is printed and taken away in its columns`() async throws {
        let city = try await DisclosureCity()
        try await city.office.promise("Sửa đoạn cống")
        let secretary = try await city.secretary()
        let page = try await secretary.get(.promiseRegister)
        #expect(page.says("Nội dung phải thực hiện") && page.says("Sửa đoạn cống"))
        let book = try await secretary.get(.promiseWorkbook)
        #expect(book.status == .ok && Array(book.bytes.prefix(2)) == Array("PK".utf8))
        let elsewhere = try await city.clerk(of: DisclosureOffice.otherWard)
        #expect(!(try await elsewhere.get(.promiseRegister).says("Sửa đoạn cống")))
    }

    @Test func `the register names the record a promise was made on`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        let visit = try await city.enter(by: officer)
        let entered = try #require(try await city.visits().first)
        _ = try await officer.submit(
            visit, to: .visitConclusion(entered.id),
            ["conclusion": "promise", "text": "Nâng nền ngõ 12", "owner": "Chủ tịch", "due": "2022-09-30"])
        let office = try DialogueOffice(in: city.office)
        let dialogue = try await office.announced("2022-08-12")
        let question = try await office.enter("Rác để lâu", key: "key-0001", at: dialogue.id)
        _ = try await office.end(
            question.id, .promised(what: "Lấy rác hằng ngày", owner: "Chủ tịch", due: Day("2022-09-30")!))
        try await city.office.promise(
            "Lắp đèn", from: PromiseOrigin(noun: .paperDialogue, subject: "BB 05, 1/8/2022"))
        let letter = try await city.site.parts.letters.receive(
            LetterIntake(
                unit: DisclosureOffice.ward, kind: .petition, channel: .web, senderName: "Nam",
                senderAddress: "Tổ 5", subject: "Sửa cống", text: "Cống hỏng."), by: .visitor
        ).letter
        try await city.office.promise("Sửa cống", from: .letter(letter.id))
        let secretary = try await city.site.browser(
            of: "Hải", holding: (.committeeSecretary, DisclosureOffice.city))
        let page = try await secretary.get(.promiseRegister)
        for words in ["Lượt 1/2022", "Đối thoại ngày 12/8/2022", "BB 05, 1/8/2022", "Đơn 1/2022"] {
            #expect(page.says(words), "\(words)")
        }
    }

    private func answer(_ page: SeenPage) throws -> Address {
        Address(path: try #require(page.forms.first { $0.action.hasPrefix("/tra-cuu/loi-hua/") }).action)
    }
}
