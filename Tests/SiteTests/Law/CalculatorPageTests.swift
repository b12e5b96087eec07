import Civics
import TestSupport
import Testing

@testable import Site

@Suite struct CalculatorPageTests {
    @Test func `anyone may open the calculator, in both languages`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get(.calculator)
        #expect(page.status == .ok)
        #expect(page.heading == "Tính hạn theo luật")
        #expect(page.field("ngay") == "2022-08-12")
        #expect(page.bytes.count < 100_000)
        let english = try await browser.get(try #require(page.link("English")).address)
        #expect(english.heading == "Due days by the law")
    }

    @Test func `rules in force on the day come first by topic, and every choice says what it is`() {
        let clock = DueClock(law: .shipped)
        let day = Day("2022-08-12")!
        let choices = RuleChoices(of: clock, on: day, wanted: "", chosen: "")
        for language in Language.allCases {
            let labels = choices.groups.flatMap(\.choices).map { $0.label[language] }
            #expect(labels.count == clock.all.count)
            let twice = Dictionary(grouping: labels) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
            #expect(twice == [], "the same label stands twice")
        }
        let last = choices.groups.last
        #expect(last?.name.vietnamese == "Không còn hoặc chưa có hiệu lực ngày 12/8/2022")
        #expect(last?.choices.contains { $0.key == "commune_socio_economic_plan" } == true)
        let first = choices.groups.dropLast().flatMap(\.choices)
        #expect(first.contains { $0.key == "ord_fees" })
        #expect(first.allSatisfy { clock.clocks[$0.key]?.rule.isInForce(on: day) == true })
        let fees = first.first { $0.key == "ord_fees" }
        #expect(fees?.label.vietnamese.hasPrefix("Công khai trong ") == true)
        #expect(fees?.label.vietnamese.hasSuffix("Pháp lệnh 34/2007/PL-UBTVQH11, 2007–2023)") == true)
    }

    @Test func `the list is narrowed down by words and kept with the question`() async throws {
        let browser = try await TestSite().visitor()
        let whole = try await browser.get(.calculator)
        let narrow = try await browser.get(Address.calculator.adding("tim", "tiep cong dan tra loi"))
        #expect(narrow.status == .ok && narrow.bytes.count < whole.bytes.count / 2)
        #expect(narrow.html.contains("value=\"reception_reply\""))
        #expect(!narrow.html.contains("value=\"ord_fees\""))
        let answered = try await browser.submit(
            narrow, to: .calculator, ["quy-dinh": "reception_reply", "ngay": "2022-08-26"])
        #expect(answered.says("thứ Ba, 13/9/2022") && answered.field("tim") == "tiep cong dan tra loi")
        let none = try await browser.get(Address.calculator.adding("tim", "xyzzy"))
        #expect(none.says("Không có quy định nào có các chữ “xyzzy”"))
        let later = try await browser.get(Address.calculator.adding("ngay", "2024-01-01"))
        #expect(later.html.contains("chưa có hiệu lực ngày 1/1/2024") && later.field("ngay") == "2024-01-01")
    }

    @Test func `nothing was sent, so nothing is said to be`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get("/tinh-han?quy-dinh=&ngay=2022-08-12")
        #expect(page.says("Chưa tính được") && !page.says("Chưa gửi được"))
        let old = try await browser.get(
            .calculator(ClockQuestion("commune_socio_economic_plan", from: Day("2023-06-30")!)))
        let english = try await browser.get(try #require(old.link("English")).address)
        #expect(english.says("in force from 1 July 2023; it does not apply on 30 June 2023"))
    }

    @Test func `a question is answered with the day, the working and a link to share`() async throws {
        let browser = try await TestSite().visitor()
        let form = try await browser.get(.calculator)
        let page = try await browser.submit(
            form, to: .calculator, ["quy-dinh": "reception_reply", "ngay": "2022-08-26"])
        #expect(page.status == .ok)
        #expect(page.says("thứ Ba, 13/9/2022"))
        #expect(page.says("là ngày bắt đầu (ngày 0), không tính"))
        #expect(page.says("Bỏ qua 6 ngày nghỉ hằng tuần"))
        #expect(page.says("Nghỉ Quốc khánh 2/9"))
        #expect(page.link("Điều 28 khoản 1 Luật 42/2013/QH13")?.address == "/luat/reception_reply")
        #expect(page.field("quy-dinh") == "reception_reply")

        let question = ClockQuestion("reception_reply", from: Day("2022-08-26")!)
        #expect(page.html.contains("http://localhost/tinh-han?quy-dinh=reception_reply&amp;ngay=2022-08-26"))
        let shared = try await browser.get(.calculator(question))
        #expect(shared.says("thứ Ba, 13/9/2022"))
        let english = try await browser.get(try #require(shared.link("English")).address)
        #expect(english.says("Tuesday, 13 September 2022"))
        #expect(english.says("National Day"))
    }

    @Test func `variant, pauses and extension are taken into account and stay in the form`() async throws {
        let browser = try await TestSite().visitor()
        let question = ClockQuestion(
            "complaint_first_settlement", from: Day("2022-03-01")!, variant: "complex",
            pauses: [Pause(Day("2022-03-10")!, Day("2022-03-16")!)!],
            extension: ClockExtension(days: 3, decidedOn: Day("2022-03-20")!))
        let page = try await browser.get(.calculator(question))
        #expect(page.says("thứ Hai, 25/4/2022"))
        #expect(page.field("truong-hop") == "complex")
        #expect(page.field("dung-tu-1") == "2022-03-10")
        #expect(page.field("dung-den-1") == "2022-03-16")
        #expect(page.field("gia-han") == "3")
        #expect(page.field("gia-han-ngay") == "2022-03-20")
    }

    @Test func `an uncertain reading is shown with the other one`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get(
            .calculator(ClockQuestion("letter_handling_10_days", from: Day("2022-08-12")!)))
        #expect(page.says("thứ Hai, 22/8/2022"))
        #expect(page.says("Cách hiểu khác"))
        #expect(page.says("thứ Sáu, 26/8/2022"))
    }

    @Test(arguments: [
        ("quy-dinh=&ngay=2022-08-12", "Còn thiếu: quy định."),
        ("quy-dinh=khong_co&ngay=2022-08-12", "Không có quy định nào mang mã “khong_co”."),
        ("quy-dinh=reception_reply&ngay=", "Còn thiếu: ngày bắt đầu."),
        ("quy-dinh=reception_reply&ngay=31/2/2022", "Ngày bắt đầu không phải là một ngày."),
        ("quy-dinh=reception_reply&ngay=2022-08-12&truong-hop=complex", "không có trường hợp riêng"),
        ("quy-dinh=notice_2024&ngay=2025-01-01", "chọn một trong: agricultural (đất nông nghiệp)"),
        ("quy-dinh=commune_socio_economic_plan&ngay=2023-06-30", "có hiệu lực từ 1/7/2023"),
        (
            "quy-dinh=reception_reply&ngay=2022-08-12&dung-tu-1=2022-08-20&dung-den-1=2022-08-19",
            "không được trước ngày đầu"
        ),
        ("quy-dinh=reception_reply&ngay=2022-08-12&dung-tu-2=2022-08-20", "Còn thiếu: tạm đình chỉ đến ngày"),
        ("quy-dinh=reception_reply&ngay=2022-08-12&gia-han=nhieu", "phải là số nguyên"),
        ("quy-dinh=reception_reply&ngay=2022-08-12&gia-han-ngay=2022-08-13", "Hãy ghi số ngày gia hạn."),
        ("quy-dinh=reception_reply&ngay=9000-01-01", "chỉ có từ năm 1990 đến năm 2100"),
        ("quy-dinh=%3Cscript%3E&ngay=2022-08-12", "“<script>”"),
    ])
    func `bad input is told in a sentence and kept in the form`(query: String, words: String) async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.get("/tinh-han?\(query)")
        #expect(page.status == .unprocessableContent)
        #expect(page.says(words), "\(page.text)")
        #expect(!page.html.contains("<script>“"))
        if query.contains("reception_reply") { #expect(page.field("quy-dinh") == "reception_reply") }
        if query.contains("31/2/2022") { #expect(page.field("ngay") == "31/2/2022") }
    }
}
