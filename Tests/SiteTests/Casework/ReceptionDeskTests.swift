import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct ReceptionDeskTests {
    @Test func `the officer calls, receives, concludes with a promise, and the head's day is entered`()
        async throws
    {
        let city = try await ReceptionCity()
        _ = try await city.book("Nguyễn Thị Lan")
        city.site.clock.move(to: Instant(Day("2022-08-17")!, hour: 8))
        let officer = try await city.officer()
        let desk = try await officer.get(.receptionDesk)
        #expect(desk.says("Hôm nay") && desk.says("ít nhất 1 ngày mỗi tuần"))
        let line = try await officer.get(.sessionDesk(city.session.id))
        #expect(line.says("Nguyễn Thị Lan") && line.says("Mời lượt số 1"))
        let turn = try #require(
            line.forms.first { $0.action.contains("/hang-cho/") }?.action)
        let called = try await officer.submit(line, to: Address(path: turn), ["state": "called"])
        #expect(called.says("Đang được mời vào"))
        let form = try await officer.get(try #require(called.link("Tiếp")).address)
        #expect(form.field("name") == "Nguyễn Thị Lan" && form.field("matter") == "Đường ngõ 12 hỏng")
        let visit = try await officer.submit(
            form, to: .newVisit, ["address": "Tổ 3", "kind": "proposal", "handling": "accepted"])
        #expect(visit.heading == "Lượt tiếp 1/2022" && visit.says("lần đầu"))
        let entered = try #require(try await city.visits().first)
        let concluded = try await officer.submit(
            visit, to: .visitConclusion(entered.id),
            [
                "conclusion": "promise", "text": "Nâng nền ngõ 12", "owner": "Chủ tịch UBND phường",
                "due": "2022-09-30",
            ])
        #expect(concluded.says("Nâng nền ngõ 12") && concluded.says("30/9/2022"))
        let outcome = try await officer.submit(
            try await officer.get(.sessionDesk(city.session.id)), to: .sessionOutcome(city.session.id),
            ["by": "head", "receiver": "Nguyễn Văn An, Chủ tịch"])
        #expect(outcome.says("Đã tiếp") && outcome.says("Đã tiếp: 1 lượt, 1 người, 1 vụ việc"))
        // Who held the code sees what came of it.
        #expect(try await city.site.visitor().get(.reception(city.session.id)).says("Đã tiếp"))
    }

    @Test func `a second officer with an old page is told what changed`() async throws {
        let city = try await ReceptionCity()
        _ = try await city.book()
        city.site.clock.move(to: Instant(Day("2022-08-17")!, hour: 8))
        let (one, other) = (try await city.officer(), try await city.officer(named: "Hoa"))
        let (first, second) = (
            try await one.get(.sessionDesk(city.session.id)),
            try await other.get(.sessionDesk(city.session.id))
        )
        let turn = Address(path: try #require(first.forms.first { $0.action.contains("/hang-cho/") }?.action))
        _ = try await one.submit(first, to: turn, ["state": "called"])
        let late = try await other.submit(second, to: turn, ["state": "absent"])
        #expect(late.says("người khác đã thay đổi: Đang được mời vào"))
        let outcome: [String: String?] = ["by": "head", "receiver": "An"]
        _ = try await one.submit(first, to: .sessionOutcome(city.session.id), outcome)
        let refused = try await other.submit(second, to: .sessionOutcome(city.session.id), outcome)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.says("người khác đã thay đổi: Người đứng đầu trực tiếp tiếp"))
    }

    @Test func `after a merger the new ward calls and receives who booked with the old one`() async throws {
        let city = try await ReceptionCity()
        _ = try await city.book("Nguyễn Thị Lan")
        let merged = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0098)
        try await city.office.units.change(
            by: .keeper,
            .merge(
                [DisclosureOffice.ward, DisclosureOffice.otherWard],
                into: .new(
                    UnitChange.NewUnit(
                        id: merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                        parent: DisclosureOffice.city)), on: Day("2022-08-16")!))
        city.site.clock.move(to: Instant(Day("2022-08-17")!, hour: 8))
        let officer = try await city.officer(of: merged)
        let line = try await officer.get(.sessionDesk(city.session.id))
        let form = try await officer.get(try #require(line.link("Tiếp")).address)
        #expect(form.status == .ok && form.says("Phường Hòa"))
        let visit = try await officer.submit(
            form, to: .newVisit, ["address": "Tổ 3", "kind": "proposal", "handling": "accepted"])
        #expect(visit.heading == "Lượt tiếp 1/2022" && visit.says("Phường Hòa"))
        #expect(try await officer.get(.visitRegister).says("Nguyễn Thị Lan"))
    }

    @Test func `a reception that nobody planned is entered afterwards, and says so wherever it shows`()
        async throws
    {
        let city = try await ReceptionCity()
        let clerk = try await city.officer(.unitClerk)
        let plan = try await clerk.get(.receptionPlan)
        let past = try await clerk.submit(
            plan, to: .receptionPlan, ["receiver": "Chủ tịch", "day": nil, "extra-day": "2022-08-10"])
        #expect(past.status == .unprocessableContent && past.says("đã qua"))
        let form = try await clerk.get(
            try #require(plan.link("Ghi bổ sung một buổi đã tiếp mà chưa có trong lịch")).address)
        #expect(form.says("Từ 5/8/2022 đến hôm nay"))
        let late = try await clerk.submit(
            form, to: .receptionSupplement,
            ["day": "2022-08-04", "receiver": "Minh, Chủ tịch", "reason": "Dân kéo đến đông"])
        #expect(late.status == .unprocessableContent && late.says("Chỉ ghi bổ sung buổi đã tiếp từ"))
        let done = try await clerk.submit(
            form, to: .receptionSupplement,
            ["day": "2022-08-10", "receiver": "Minh, Chủ tịch", "reason": "Dân kéo đến đông"])
        #expect(done.says("Đã tiếp, ghi bổ sung") && done.says("ghi bổ sung ngày 12/8/2022"))
        city.site.clock.move(to: Day("2022-08-15")!)
        let secretary = try await city.site.browser(
            of: "Hải", holding: (.committeeSecretary, DisclosureOffice.city))
        let watch = try await secretary.get(.receptionWatch(of: "P1"))
        #expect(watch.says("(ghi bổ sung ngày 12/8/2022: Dân kéo đến đông)"))
    }

    @Test func `the plan proposes what the law asks and says what is too late to post`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer(.unitClerk)
        let plan = try await officer.get(.receptionPlan)
        #expect(plan.says("niêm yết chậm nhất") && plan.says("Điều 24"))
        let days = plan.forms.last?.fields.filter { $0.name == "day" }.map(\.value) ?? []
        #expect(days.contains("2022-08-24") && !days.contains("2022-08-17"))
        let planned = try await officer.submit(
            plan, to: .receptionPlan,
            ["receiver": "Chủ tịch", "extra-day": "2022-08-16", "day": nil, "posted-on": ""])
        #expect(planned.says("không còn kịp niêm yết") && planned.says("Chưa niêm yết, đã trễ"))
        for (field, value, words) in [
            ("extra-day", "2022-08-20", "ngày nghỉ"), ("closes", "07:00", "sau giờ bắt đầu"),
            ("posted-on", "2022-09-30", "chưa đến"), ("capacity", "0", "từ 1 đến"),
            ("opens", "sáng", "không phải là giờ"),
        ] {
            var filled: [String: String?] = [
                "receiver": "Chủ tịch", "day": nil, "extra-day": "2022-09-07",
            ]
            filled[field] = value
            let refused = try await officer.submit(plan, to: .receptionPlan, filled)
            #expect(refused.status == .unprocessableContent && refused.says(words), "\(field)")
        }
    }

    @Test func `earlier cases of the same name are offered, and the visit goes on with them`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        _ = try await city.enter(by: officer)
        let first = try #require(try await city.visits().first)
        let form = try await officer.get(Address.newVisit.adding("ten", "nguyen thi lan"))
        #expect(form.says("lần thứ 2"))
        let again = try await officer.submit(
            form, to: .newVisit,
            [
                "case": first.caseID.description, "address": "Tổ 3", "kind": "proposal",
                "matter": "Vẫn việc cũ", "handling": "explained",
            ])
        #expect(again.says("lần thứ 2"))
    }

    @Test func `the book has its twelve columns on the screen and in the workbook`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        _ = try await city.enter(by: officer)
        _ = try await city.enter(.denunciation, by: officer, ["name": "Người tố cáo"])
        let book = try await officer.get(.visitRegister)
        #expect(book.texts(of: "th").filter { !$0.contains("/") }.count == 12)
        #expect(book.says("Nguyễn Thị Lan") && !book.says("Người tố cáo"))
        #expect(book.says("1 lượt tiếp người tố cáo được giữ kín"))
        let file = try await officer.get(.visitWorkbook)
        #expect(file.status == .ok && file.bytes.starts(with: [0x50, 0x4B]))
    }

    @Test func `papers are receipted on a page and as a document`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        let visit = try await city.enter(by: officer)
        let id = try #require(try await city.visits().first).id
        let receipt = try await officer.submit(
            visit, to: .visitPapers(id), ["items": "Đơn (bản chính)\nSổ đỏ (bản sao, 4 trang)"])
        #expect(receipt.heading == "Giấy biên nhận số 1/2022" && receipt.says("Sổ đỏ (bản sao, 4 trang)"))
        let file = try await officer.get(try #require(receipt.link("Tải văn bản (DOCX)")).address)
        #expect(file.status == .ok && file.bytes.starts(with: [0x50, 0x4B]))
    }

    @Test func `somebody who came without booking gets a code with the promise, and disputes it`()
        async throws
    {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        let visit = try await city.enter(by: officer)
        let id = try #require(try await city.visits().first).id
        let page = try await officer.submit(
            visit, to: .visitConclusion(id),
            ["conclusion": "promise", "text": "Nâng nền ngõ 12", "owner": "Chủ tịch", "due": "2022-09-30"])
        #expect(page.says("Mã chỉ hiện một lần") && page.headers[.cacheControl] == "no-store")
        let code = try #require(page.html.firstMatch(of: /\d{4} \d{4} \d{4} \d{4}/).map { String($0.0) })
        let claiming = try #require(try await officer.get(.visit(id)).link("Nâng nền ngõ 12")).address
        let promise = try #require(Promise.ID(String(claiming.split(separator: "/").last ?? "")))
        _ = try await city.office.promises.claim(
            promise, doneOn: Day("2022-08-12")!, "Đã nâng nền", revision: 1, by: DialogueOffice.lan)
        let visitor = city.site.visitor()
        let opened = try await visitor.submit(try await visitor.get(.receipt), ["code": code])
        #expect(opened.heading == "Lượt tiếp của ông/bà" && opened.says("Lời hứa với ông/bà"))
        #expect(!opened.says("Đường ngõ 12 hỏng"))
        let told = try await visitor.submit(
            opened, to: .promiseAnswer(promise), ["answer": "not-done", "text": "Vẫn ngập"])
        #expect(told.says("Đã ghi: chưa xong"))
        #expect(try await city.site.visitor().get(.openedVisit).address == Address.receipt.path)
    }

    @Test func `a conclusion that becomes a letter shows its code once`() async throws {
        let city = try await ReceptionCity()
        let officer = try await city.officer()
        let visit = try await city.enter(by: officer)
        let id = try #require(try await city.visits().first).id
        let page = try await officer.submit(
            visit, to: .visitConclusion(id), ["conclusion": "letter", "text": "Kiến nghị sửa đường ngõ 12"])
        #expect(page.says("Mã chỉ hiện một lần") && page.headers[.cacheControl] == "no-store")
        #expect(try await officer.get(.visit(id)).says("Lập đơn để giải quyết"))
    }

    @Test func `the watch says who owes days, and leads to the rounds`() async throws {
        let city = try await ReceptionCity()
        let secretary = try await city.site.browser(
            of: "Hải", holding: (.committeeSecretary, DisclosureOffice.city))
        let watch = try await secretary.get(.receptionWatch)
        #expect(watch.says("Phường Đông Hòa") && watch.says("Còn nợ"))
        let one = try await secretary.get(try #require(watch.link("Phường Đông Hòa")).address)
        #expect(one.says("Tuần từ 1/8/2022 đến 7/8/2022") && one.says("Thiếu 1"))
        // Planned on the 12th for the 17th, it could no longer hang long enough.
        city.site.clock.move(to: Day("2022-08-22")!)
        let next = try await city.site.browser(
            of: "Hải", holding: (.committeeSecretary, DisclosureOffice.city))
        let week = try await next.get(.receptionWatch(of: "P1"))
        #expect(week.says("niêm yết trễ") && !week.html.contains("Markup("))
        _ = try await city.enter(by: try await city.officer())
        city.site.clock.move(to: Day("2022-09-12")!)
        let later = try await city.site.browser(
            of: "Hải", holding: (.committeeSecretary, DisclosureOffice.city))
        #expect(try await later.get(.receptionWatch).says("Trả lời quá hạn"))
        #expect(try await later.get(.watch).says("người được tiếp chờ trả lời quá hạn"))
        #expect(try await later.get(.watch).says("ngày còn nợ"))
    }
}
