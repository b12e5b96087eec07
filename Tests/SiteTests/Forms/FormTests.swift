import Civics
import Testing

@testable import Site

@Suite struct FormTests {
    private static let label = Phrase("Ngày niêm yết", "Day of posting")

    @Test(
        arguments: [
            ("a=1&b=2&a=3", [("a", "1"), ("b", "2"), ("a", "3")]),
            ("t=%C4%90%C3%B4ng+S%C6%A1n", [("t", "Đông Sơn")]),
            ("a", [("a", "")]), ("", []), ("a=b=c", [("a", "b=c")]), ("x=1%0D%0A2", [("x", "1\n2")]),
            ("x=e%CC%81", [("x", "é")]),
        ] as [(String, [(String, String)])])
    func `fields are read in their order`(text: String, expected: [(String, String)]) throws {
        let fields = try FormFields(urlEncoded: text.utf8)
        #expect(fields == FormFields(expected.map { (name: $0.0, value: $0.1) }))
    }

    @Test(arguments: [
        "a=%", "a=%4", "a=%zz", "a=%00", "a=%FF", "a=%C0%AF", "a=%E0%80%AF", "a=%ED%A0%80",
        "a=%F8%88%80%80%80",
        "%C0=1",
    ])
    func `what is no text is refused, not guessed at`(text: String) {
        #expect(throws: RequestRefusal.self) { try FormFields(urlEncoded: text.utf8) }
    }

    @Test func `too many fields are refused`() {
        let many = String(repeating: "a=1&", count: FormFields.maximumFields + 1)
        #expect(throws: RequestRefusal.self) { try FormFields(urlEncoded: many.utf8) }
    }

    @Test(arguments: [
        ("2022-08-12", true), ("12/8/2022", true), ("12.08.2022", true), ("31/2/2022", false),
        ("hôm nay", false),
        ("٢/٨/٢٠٢٢", false),
    ])
    func `days are read as the field sends them and as people write them`(text: String, isDay: Bool) {
        var form = Form(FormFields([("ngay", text)]))
        let day = form.day("ngay", Self.label)
        #expect((day != nil) == isDay)
        #expect(form.isRight == isDay)
        #expect(form.typed("ngay") == text)
        if isDay { #expect(form.problem("ngay") == nil) }
    }

    @Test(arguments: [
        ("1250000", 1_250_000 as Int64?), ("1.250.000", 1_250_000), ("1,250,000", 1_250_000), ("-1", nil),
        ("1.25", nil), ("1e3", nil), ("99999999999999999999", nil), ("một", nil),
    ])
    func `whole numbers may be grouped`(text: String, expected: Int64?) {
        var form = Form(FormFields([("so", text)]))
        #expect(form.number("so", Phrase("Số tiền", "Amount")) == expected)
        #expect(form.isRight == (expected != nil))
    }

    @Test(arguments: ["14:30", "14g30", "14h30"])
    func `times are read in the ways they are written`(text: String) {
        var form = Form(FormFields([("gio", text)]))
        #expect(form.minuteOfDay("gio", Phrase("Giờ", "Time")) == 14 * 60 + 30)
    }

    @Test(arguments: ["Tệp\u{202E}fdp.exe", "a\u{200B}b", "một\nhai", "\u{2066}x\u{2069}"])
    func `hidden marks have no place on a line`(text: String) {
        var form = Form(FormFields([("ten", text)]))
        _ = form.line("ten", Phrase("Tên", "Name"))
        #expect(form.problem("ten") != nil)
    }

    @Test func `everything wrong is told together and what was typed stays`() {
        var form = Form(
            FormFields([
                ("ten", "  "), ("ngay", "x"), ("loai", "z"), ("dai", String(repeating: "ộ", count: 11)),
            ]))
        _ = form.line("ten", Phrase("Tên", "Name"))
        _ = form.day("ngay", Self.label)
        _ = form.choice("loai", Phrase("Loại", "Kind"), as: Language.self)
        _ = form.text("dai", Phrase("Nội dung", "Content"), upTo: 10)
        #expect(form.refusals.map(\.field) == ["ten", "ngay", "loai", "dai"])
        let view = FormField("ngay", Self.label, .day).view(form, .vietnamese).text
        #expect(
            view.contains("value=\"x\"") && view.contains("type=\"text\"") && view.contains("aria-invalid"))
        #expect(ErrorSummary(form).view(.english).text.contains("href=\"#o-dai\""))
    }

    @Test func `a password is never shown again`() {
        let form = Form(FormFields([("mk", "bí mật")]))
        let view = FormField("mk", Phrase("Mật khẩu", "Password"), .secret(autocomplete: "new-password"))
            .view(form, .english)
        #expect(!view.text.contains("bí mật"))
    }
}
