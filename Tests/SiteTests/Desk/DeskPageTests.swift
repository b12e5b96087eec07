import Civics
import TestSupport
import Testing

@testable import Site

@Suite struct DeskPageTests {
    private static let day = Day(year: 2022, month: 8, day: 12)!

    private func line(_ what: String, _ due: Day?) -> DeskLine {
        DeskLine(
            what: Phrase(name: what), unit: "Phường Bến Đò", due: due,
            working: [Phrase("Ngày 0 không tính.", "Day 0 does not count.")],
            nextStep: Phrase("Niêm yết", "Publish"), address: .home)
    }

    @Test func `late comes before today, today before what is coming, each by its day`() {
        let day = Self.day
        let page = DeskPage(
            person: "Lan",
            lines: [
                line("không hạn", nil), line("mai", day.adding(days: 1)), line("nay", day),
                line("hôm qua", day.adding(days: -1)), line("tuần trước", day.adding(days: -7)),
            ], today: day)
        #expect(page.late.map(\.what.vietnamese) == ["tuần trước", "hôm qua"])
        #expect(page.today.map(\.what.vietnamese) == ["nay"])
        #expect(page.coming.map(\.what.vietnamese) == ["mai", "không hạn"])
    }

    @Test(arguments: Language.allCases)
    func `each line tells what, whose, the clock and the next step`(language: Language) {
        let page = DeskPage(
            person: "Lan", lines: [line("Dự toán", Self.day.adding(days: -2))], today: Self.day)
        let text = page.body(for: Reader(language: language, now: Instant(Self.day, hour: 8))).text
        #expect(text.contains("Dự toán") && text.contains("Phường Bến Đò"))
        #expect(text.contains(language == .english ? "2 days overdue" : "Quá hạn 2 ngày"))
        #expect(text.contains(language == .english ? "Publish" : "Niêm yết"))
    }

    @Test func `an empty desk says so`() async throws {
        let city = try await AccountsCity()
        let browser = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        #expect(try await browser.get(.desk).says("Hiện không có việc nào chờ ông/bà."))
    }
}
