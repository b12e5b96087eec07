import Civics
import Site
import TestSupport
import Testing

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
