import Civics
import Testing

@testable import Site

@Suite struct MarkupTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("Nguyễn Văn “A” & con", "Nguyễn Văn “A” &amp; con"),
        (#"" onmouseover="x"#, "&quot; onmouseover=&quot;x"),
        ("it's", "it&#39;s"),
        ("một\u{0}hai\u{8}", "mộthai"),
        ("dòng 1\ndòng 2\tcột", "dòng 1\ndòng 2\tcột"),
        ("Ấ e\u{301}", "Ấ e\u{301}"),
    ])
    func `text is escaped wherever it is put`(text: String, expected: String) {
        let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
        #expect(markup.text == "<p title=\"\(expected)\">\(expected)</p>")
    }

    @Test func `markup inside markup is not escaped twice`() {
        let inner: Markup = "<b>\("a < b")</b>"
        let outer: Markup = "<p>\(inner)\([inner, inner])\(inner as Markup?)\(nil as Markup?)</p>"
        #expect(outer.text == "<p>" + String(repeating: "<b>a &lt; b</b>", count: 4) + "</p>")
    }

    @Test func `conditions choose pieces, and attributes come with their space`() {
        let markup: Markup = """
            <input\(attribute: "value", "a\"b")\(attribute: "title", nil)\(attribute: "checked", when: true)\
            \(attribute: "required", when: false)>\(when: 1 > 2, "<b>", else: "<i>")\(when: false, "<u>")
            """
        #expect(markup.text == "<input value=\"a&quot;b\" checked><i>")
    }

    @Test func `lists are joined`() {
        #expect([1, 2, 3].markup(separator: ", ") { "<b>\($0)</b>" }.text == "<b>1</b>, <b>2</b>, <b>3</b>")
        #expect((["<a>", "<b>"] as [Markup]).joined(by: "|").text == "<a>|<b>")
    }

    @Test func `a day is written for people and for machines`() {
        let day = Day(year: 2022, month: 8, day: 12)!
        #expect(("\(day, .vietnamese)" as Markup).text == "<time datetime=\"2022-08-12\">12/8/2022</time>")
        #expect(("\(day, .english)" as Markup).text.contains("12 August 2022"))
    }
}
