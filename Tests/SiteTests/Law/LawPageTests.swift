import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct LawPageTests {
    @Test func `anyone may read the law, part by part`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get(.law)
        #expect(page.status == .ok)
        #expect(page.heading == "Luật trong phần mềm này")
        #expect(page.bytes.count < 100_000)
        let part = try await browser.get(try #require(page.link("Khiếu nại, tố cáo, kiến nghị")).address)
        #expect(part.heading == "Khiếu nại, tố cáo, kiến nghị")
        #expect(part.says("Thụ lý lần đầu trong 10 ngày"))
        #expect(part.bytes.count < 100_000)
    }

    @Test func `a part shows the rules in force on a day`() async throws {
        let browser = try await TestSite().visitor()
        let before = try await browser.get(.rulePack("disclosure", on: Day("2023-06-30")!))
        #expect(before.says("Pháp lệnh 34/2007"))
        #expect(!before.says("Luật 10/2022/QH15"))
        let after = try await browser.get(.rulePack("disclosure", on: Day("2023-07-01")!))
        #expect(!after.says("Pháp lệnh 34/2007"))
        #expect(after.says("Luật 10/2022/QH15"))
        let wrong = try await browser.get("/luat?bo=disclosure&ngay=30-30-2023")
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.field("ngay") == "30-30-2023")
    }

    @Test func `a rule shows its article, days in force, source and versions`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get(.rule("complaint_acceptance_first"))
        #expect(page.status == .ok)
        #expect(page.heading == "Điều 27 Luật 02/2011/QH13")
        #expect(page.says("từ 1/7/2012 đến 30/6/2026"))
        #expect(page.says("10 ngày"))
        #expect(page.says("Các bản theo thời gian"))
        #expect(page.link("Nghị định 155/2026/NĐ-CP")?.address == "/luat/complaint_acceptance_2026")
        let clock = try #require(page.link("tính hạn"))
        #expect(try await browser.get(clock.address).says("Ngày cuối cùng"))
        let english = try await browser.get(try #require(page.link("English")).address)
        #expect(english.heading == "Article 27 of Law 02/2011/QH13")
    }

    @Test func `a rule that is not certain says so`() async throws {
        let page = try await TestSite().visitor().get(.rule("ord_vote_convention"))
        #expect(page.says("Chưa chắc"))
        #expect(page.says("taken as Điều 16"))
    }

    @Test func `two rules with one key have two addresses`() async throws {
        let browser = try await TestSite().visitor()
        let one = try await browser.get(.rule("duties/commune_disclosure_register"))
        let other = try await browser.get(.rule("disclosure/commune_disclosure_register"))
        #expect(one.status == .ok && other.status == .ok)
        #expect(one.says("duties.yaml") && other.says("disclosure.yaml"))
    }

    @Test(arguments: [
        "/luat/khong-co", "/luat?bo=khong-co", "/lich/1989", "/lich/2101", "/lich/nay",
    ])
    func `what is not there is not found`(address: String) async throws {
        #expect(try await TestSite().visitor().get(address).status == .notFound)
    }

    @Test func `every rule has a page`() async throws {
        let browser = try await TestSite().visitor()
        for rule in Law.shipped.rules {
            let page = try await browser.get(.rule(rule.id))
            #expect(page.status == .ok, "\(rule.id)")
        }
    }

    @Test func `the calendar of a year shows its days off, and what is computed`() async throws {
        let site = try await TestSite()
        let browser = site.visitor()
        let page = try await browser.get(.workingCalendar)
        #expect(page.heading == "Lịch làm việc năm 2022")
        #expect(page.says("thứ Hai, 11/4/2022"))
        #expect(page.says("Nghỉ bù Giỗ Tổ Hùng Vương"))
        #expect(!page.says("chưa có thông báo"))
        let later = try await browser.get(.workingCalendar(2027))
        #expect(later.says("chưa có thông báo"))
        #expect(later.says("thứ Bảy, 6/2/2027"))
        #expect(later.bytes.count < 100_000)
    }

    @Test func `the calendar page follows an announcement at once`() async throws {
        let site = try await TestSite()
        let browser = site.visitor()
        #expect(try await browser.get(.workingCalendar(2027)).says("Nghỉ bù Tết Nguyên đán"))
        let days = ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"].map {
            AnnouncedDay(
                day: Day($0)!, kind: .holiday, holiday: "tet",
                why: Law.shipped.holidays.why(.holiday, of: "tet"),
                instrument: "Công văn 100/VPCP", article: nil)
        }
        let store = CalendarDayStore(archive: site.archive, law: .shipped)
        _ = try await store.announce(
            CalendarAnnouncement(instrument: "Công văn 100/VPCP", days: days), by: .keeper)
        let page = try await browser.get(.workingCalendar(2027))
        #expect(!page.says("Nghỉ bù Tết Nguyên đán"))
        #expect(page.says("Công văn 100/VPCP"))
    }
}
