import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct ReceptionPagesTests {
    @Test func `a resident finds the day, books without an account, and comes back with the code`()
        async throws
    {
        let city = try await ReceptionCity()
        let visitor = city.site.visitor()
        let list = try await visitor.get(.receptions)
        #expect(list.heading == "Lịch tiếp công dân" && list.says("Thứ Tư, 17/8/2022, 7:30–11:30"))
        let page = try await visitor.get(try #require(list.link("Đặt lượt")).address)
        #expect(page.says("còn 10 trên 10") && page.says("Điều 24"))
        #expect(try await visitor.get("\(Address.receptions.path)?lang=en").says("When people are received"))
        _ = try await visitor.get("\(Address.receptions.path)?lang=vi")
        let booked = try await city.book(by: visitor)
        #expect(booked.status == .ok && booked.says("Lượt số 1 ·"))
        #expect(booked.headers[.cacheControl] == "no-store")
        let code = try #require(booked.texts(of: "p").last { $0.filter(\.isNumber).count == 16 })
        let opened = try await visitor.submit(try await visitor.get(.receipt), ["code": code])
        #expect(opened.address == Address.openedTurn.path && opened.headers[.cacheControl] == "no-store")
        #expect(opened.says("Mời ông/bà đến ngày 17/8/2022") && opened.says("Đường ngõ 12 hỏng"))
        #expect(!opened.address.contains("Lan") && !opened.html.contains(code))
        let cancelled = try await visitor.submit(opened, to: .openedTurnCancelling)
        #expect(cancelled.says("Ông/bà đã huỷ lượt này."))
        let again = try await visitor.get(.openedTurn)
        #expect(again.forms.allSatisfy { $0.action != Address.openedTurnCancelling.path })
        #expect(try await city.site.visitor().get(.openedTurn).address == Address.receipt.path)
    }

    @Test func `no page that everybody reads tells who booked`() async throws {
        let city = try await ReceptionCity()
        _ = try await city.book("Nguyễn Thị Lan", ["phone": "0912345678", "matter": "Đường ngõ 12 hỏng"])
        let visitor = city.site.visitor()
        for address in [
            Address.receptions, .receptions.adding("dang", "thang"), .reception(city.session.id), .home,
            .unit("P1"), .receptionCalendar,
        ] {
            let page = try await visitor.get(address)
            #expect(page.status == .ok, "\(address)")
            for secret in ["Nguyễn Thị Lan", "0912345678", "ngõ 12"] {
                #expect(!page.html.contains(secret), "\(secret) at \(address)")
            }
        }
    }

    @Test(arguments: [
        (["name": ""], "Còn thiếu: họ và tên"), (["people": "0"], "từ 1 đến"),
        (["people": "hai"], "từ 1 đến"),
        (["people": "99999999999999999999"], "từ 1 đến"), (["phone": "gọi tôi"], "chữ số"),
        (["matter": String(repeating: "x", count: 201)], "dài quá"), (["people": "40"], "Điều 29"),
        (["people": "40", "representatives": "A\nB\nC\nD\nE\nF"], "1–5"),
        (["name": "A\u{202E}B"], "ký tự ẩn"),
    ])
    func `what is wrong with a booking is said beside the field and kept`(
        values: [String: String], words: String
    ) async throws {
        let city = try await ReceptionCity()
        let page = try await city.book(by: city.site.visitor(), values.mapValues { $0 })
        #expect(page.status == .unprocessableContent)
        #expect(page.problems.joined().contains(words) || page.says(words))
        #expect(page.field("matter") != nil)
        #expect(try await city.site.visitor().get(.reception(city.session.id)).says("còn 10 trên 10"))
    }

    @Test func `whoever books too often keeps what was typed, and reads when to try again`() async throws {
        let city = try await ReceptionCity(capacity: 20)
        let visitor = city.site.visitor()
        for number in 1...10 {
            let booked = try await city.book("Người thứ \(number)", by: visitor)
            #expect(booked.status == .ok)
        }
        let held = try await city.book("Nguyễn Thị Mười", by: visitor)
        #expect(held.status == .tooManyRequests && held.says("Hãy đợi 6 phút rồi thử lại"))
        #expect(held.field("name") == "Nguyễn Thị Mười" && held.field("matter") == "Đường ngõ 12 hỏng")
    }

    @Test func `a full, a past and an unknown reception each have their sentence`() async throws {
        let city = try await ReceptionCity(capacity: 1)
        #expect(try await city.book("Lan").status == .ok)
        #expect(try await city.site.visitor().get(.reception(city.session.id)).says("Đã hết lượt đặt trước"))
        #expect(
            try await city.site.visitor().get(.turnBooking(city.session.id)).says("đã hết lượt đặt trước"))
        city.site.clock.move(to: Day("2022-08-18")!)
        #expect(try await city.site.visitor().get(.turnBooking(city.session.id)).says("đã kết thúc"))
        let unknown = Address(path: "/tiep-cong-dan/01812345-6789-7abc-8def-0123456789ab")
        #expect(try await city.site.visitor().get(unknown).status == .notFound)
        #expect(try await city.site.visitor().get("/tiep-cong-dan/khong-co").status == .notFound)
        #expect(
            try await city.site.visitor().get("/tiep-cong-dan?don-vi=x&dang=thang&thang=99-99").status == .ok)
    }

    @Test func `the calendar offers no turn at a reception whose hours are over`() async throws {
        let city = try await ReceptionCity()
        for (hour, minute, isOffered) in [(11, 29, true), (11, 30, false)] {
            city.site.clock.move(to: Instant(Day("2022-08-17")!, hour: hour, minute: minute))
            // Each moment has a site of its own pages: what was made before is not shown again.
            let list = try await city.site.browser(of: "Hoa \(minute)").get(.receptions)
            #expect((list.link("Đặt lượt") != nil) == isOffered)
            #expect(list.says("Đã hết giờ tiếp") != isOffered)
            let page = try await city.site.browser(of: "Tư \(minute)").get(.reception(city.session.id))
            #expect(page.says("còn 10 trên 10") == isOffered)
        }
    }

    @Test func `the calendar of a phone has the reception, and knows when it is put off`() async throws {
        let city = try await ReceptionCity()
        let text = try await city.site.visitor().get(.receptionCalendar).html
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.contains("DTSTART:20220817T003000Z\r\nDTEND:20220817T043000Z\r\n"))
        #expect(text.contains("STATUS:CONFIRMED"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        _ = try await city.site.parts.reception.receptions.postpone(
            city.session.id, "Chống bão", to: nil, revision: 1, by: ReceptionOffice.lan)
        let later = try await city.site.visitor().get(.receptionCalendar).html
        #expect(later.contains("STATUS:CANCELLED") && later.contains("SEQUENCE:2"))
        #expect(
            try await city.site.visitor().get(.reception(city.session.id)).says("đã hoãn: Chống bão"))
        #expect(try await city.site.visitor().get("/tiep-cong-dan.ics?don-vi=XX").status == .notFound)
    }

    @Test func `the unit's page and the home page say when people are received`() async throws {
        let city = try await ReceptionCity()
        let visitor = city.site.visitor()
        #expect(try await visitor.get(.unit("P1")).says("Thứ Tư, 17/8/2022, 7:30–11:30"))
        #expect(try await visitor.get(.home).says("buổi tiếp công dân trong 7 ngày tới"))
        #expect(try await visitor.get(.door(.check)).link("Lịch tiếp công dân") != nil)
    }
}
