import Testing

@testable import Civics

@Suite struct ReportTextTests {
    private static let catalogue = ReportingCity.catalogue

    private func text(
        _ figures: [Indicator.Key: Figure] = [:], before: [Indicator.Key: FigureValue] = [:],
        facts: [String: String] = [:]
    ) -> ReportText {
        ReportText(
            values: ReportValues(
                catalogue: Self.catalogue,
                now: { key, form in form == .agency ? .absent : figures[key] ?? .absent },
                before: { key, _ in before[key] }, facts: facts, link: { "/so-lieu/\($0)" }))
    }

    @Test func `the outline of the program is without faults`() throws {
        let outline = try ReportOutline.load(for: Self.catalogue)
        #expect(
            outline.sections(for: .committee, on: ReportingCity.day).filter { $0.level == 1 }.map(\.number)
                == [
                    "I", "II", "III", "IV", "V", "VI", "VII",
                ])
        #expect(outline["III.1.1"]?.number == "1.1")
        #expect(outline.annexes.map(\.number) == (1...12).map(String.init))
        #expect(!outline.sections(for: .workplace, on: ReportingCity.day).contains { $0.key == "III.1.2" })
    }

    @Test func `numbers stay linked to where they come from`() throws {
        let blocks = try text(["postings": .computed(1_234)]).blocks(
            of: "Có {{postings}} lượt.\n\n- {{ postings }}\n- hai")
        #expect(
            blocks == [
                .paragraph([.text("Có "), .figure("1.234", link: "/so-lieu/postings"), .text(" lượt.")]),
                .list([[.figure("1.234", link: "/so-lieu/postings")], [.text("hai")]]),
            ])
    }

    @Test func `a rate has its parts, and what is absent leaves its place open`() throws {
        let figures: [Indicator.Key: Figure] = [
            "disclosure_rate": Figure(.ratio(Ratio(30, of: 40)), .derived)
        ]
        let blocks = try text(figures).blocks(
            of: "{{disclosure_rate}} ({{disclosure_rate.parts}}), {{disclosure_rate@agency}}, {{postings}}")
        guard case .paragraph(let words) = blocks[0] else {
            throw Refusal(.invalid, Phrase(name: "no paragraph"))
        }
        #expect(words.plainText == "75 % (30/40), …, …")
    }

    static let changes: [(FigureValue?, FigureValue?, String?)] = [
        (.quantity(100), .quantity(112), "tăng 12, tức 12 %"),
        (.quantity(100), .quantity(90), "giảm 10, tức 10 %"),
        (.quantity(0), .quantity(5), "tăng 5"), (.quantity(7), .quantity(7), "không đổi"),
        (.ratio(Ratio(1, of: 2)), .ratio(Ratio(3, of: 4)), "tăng 25 điểm %"),
        (.ratio(Ratio(1, of: 2)), .ratio(Ratio(0, of: 0)), nil), (nil, .quantity(1), nil),
        (.quantity(1), nil, nil),
        (.quantity(1), .ratio(Ratio(1, of: 1)), nil),
    ]

    @Test(arguments: changes)
    func `a change is told in words`(before: FigureValue?, now: FigureValue?, words: String?) {
        #expect(FigureChange(from: before, to: now)?.words(in: .vietnamese) == words)
    }

    @Test func `a change that nobody knows says nothing`() throws {
        let known = text(["postings": .computed(9)], before: ["postings": .quantity(6)])
        guard case .paragraph(let words) = try known.blocks(of: "A{{postings.change}}")[0] else { return }
        #expect(words.plainText == "A (tăng 3, tức 50 % so với cùng kỳ năm trước)")
        #expect(try text().blocks(of: "A{{postings.change}}") == [.paragraph([.text("A")])])
    }

    @Test func `a sentence of which nothing is known is not drafted`() throws {
        let outline = try ReportOutline.load(for: Self.catalogue)
        let section = try #require(
            outline.sections(for: .commune, on: ReportingCity.day).first { $0.key == "III.1.1" })
        #expect(text().draft(of: section).isEmpty)
        let drafted = text(["procedures_posted": .computed(80)]).draft(of: section)
        #expect(drafted == "Niêm yết công khai {{procedures_posted}} thủ tục hành chính.")
    }

    @Test(arguments: [UnitKind.ReportForm.commune, .agency, .workplace])
    func `a unit's report speaks of nothing that is not asked of it`(form: UnitKind.ReportForm) throws {
        for section in try ReportOutline.load(for: Self.catalogue).sections(for: form, on: ReportingCity.day)
        {
            for sentence in section.paragraphs.joined() {
                for reference in sentence.template.references + sentence.needs
                where !ReportTemplate.facts.contains(reference.name) {
                    #expect(
                        Self.catalogue.isAsked(Indicator.Key(reference.name), of: form),
                        "\(section.key): \(reference.name)")
                    #expect(reference.form == nil)
                }
                #expect(
                    !sentence.template.text.contains("địa bàn") && !sentence.template.text.contains("các cấp")
                )
                #expect(!sentence.template.text.contains("{{reports."))
            }
        }
    }

    @Test func `a unit with a committee says so, and one without says nothing`() throws {
        let outline = try ReportOutline.load(for: Self.catalogue)
        let section = try #require(
            outline.sections(for: .commune, on: ReportingCity.day).first { $0.key == "II.4" })
        let figures: [Indicator.Key: Figure] = [
            "bcd_total": .computed(1), "bcd_consolidated": .computed(0), "bcd_meetings": .computed(2),
            "docs_bcd": .computed(3), "inspection_findings": .computed(0),
            "inspection_fix_rate": Figure(.ratio(Ratio(0, of: 0)), .derived),
        ]
        #expect(
            text(figures).draft(of: section) == """
                Đơn vị có Ban Chỉ đạo thực hiện dân chủ ở cơ sở.

                Ban Chỉ đạo đã họp {{bcd_meetings}} cuộc{{bcd_meetings.change}}, ban hành {{docs_bcd}} chương trình, kế hoạch, công văn.
                """)
        #expect(text(["bcd_total": .computed(0), "bcd_meetings": .computed(0)]).draft(of: section).isEmpty)
    }

    @Test func `of a footnote only what is known is drafted`() throws {
        let outline = try ReportOutline.load(for: Self.catalogue)
        let section = try #require(
            outline.sections(for: .commune, on: ReportingCity.day).first { $0.key == "III.1.2" })
        let some = text([
            "direct_decisions": .computed(2), "direct_decisions_meeting": .computed(2),
            "ballots_issued": .computed(0), "ballot_return_rate": Figure(.ratio(Ratio(0, of: 0)), .derived),
        ]).draft(of: section)
        #expect(some.hasSuffix("việc được tán thành[[Qua hội nghị: {{direct_decisions_meeting}}.]]."))
        #expect(text(["direct_decisions": .computed(2)]).draft(of: section).hasSuffix("việc được tán thành."))
    }

    @Test(arguments: [
        ("2025-06-30", "Ở xã, phường, thị trấn", "In communes, wards and townships"),
        ("2025-07-01", "Ở xã, phường, đặc khu", "In communes, wards and special zones"),
    ])
    func `communes are called what the law of the day calls them`(
        day: String, vietnamese: String, english: String
    ) throws {
        let day = try #require(Day(day))
        let sections = try ReportOutline.load(for: Self.catalogue).sections(for: .committee, on: day)
        let name = try #require(sections.first { $0.key == "III.1" }?.name)
        #expect(name == Phrase(vietnamese, english))
    }

    @Test func `no words of the outline name townships whatever the day`() throws {
        let outline = try ReportOutline.load(for: Self.catalogue)
        for section in outline.sections {
            #expect(!section.name.vietnamese.contains("thị trấn"))
            for sentence in section.paragraphs.joined() {
                #expect(!sentence.template.text.lowercased().contains("thị trấn"), "\(section.key)")
            }
        }
    }

    @Test func `the days of the period alone do not keep a sentence`() throws {
        let outline = try ReportOutline.load(for: Self.catalogue)
        let section = try #require(outline["II.4"])
        #expect(text(facts: ["period.due": "15/7/2022", "reports.due": ""]).draft(of: section).isEmpty)
    }

    @Test func `a footnote of which nothing is known is left out`() throws {
        let facts = ["reports.late": "0", "reports.late_names": ""]
        let blocks = try text(facts: facts).blocks(
            of: "{{reports.late}} đơn vị[[Nộp chậm: {{reports.late_names}}.]]")
        #expect(blocks == [.paragraph([.text("0"), .text(" đơn vị")])])
    }

    @Test(arguments: [
        "{{", "{{postings", "[[", "[[a", "[[a [[b]] c]]", "{{nothing_of_the_kind}}", "{{postings@moon}}",
        "{{}}",
        "{{a b}}", "{{<script>}}", "{{postings.colour}}", "\u{202E}abc", "a\u{0}b",
        String(repeating: "a", count: 40_001),
    ])
    func `text that cannot be set is refused with a reason beside the field`(body: String) {
        do {
            try text().check(body)
            Issue.record("it was taken: \(body.prefix(30))")
        } catch {
            #expect((error as? Refusal)?.field == "body")
        }
    }

    @Test(arguments: ["", "}}", "]]", "{ {postings} }", "- ", "&<>\"'", "{{reports.late}}"])
    func `other text is taken as it is`(body: String) throws {
        try text().check(body)
        _ = try text().blocks(of: body)
    }

    @Test func `whatever is typed, nothing stops`() throws {
        var chance = SeededGenerator(seed: 7)
        let pieces = [
            "{{", "}}", "[[", "]]", "postings", "@", ".", "commune", "parts", "\n", "- ", " ", "đ", "\u{0}",
        ]
        for _ in 0..<2_000 {
            let body = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
                pieces.randomElement(using: &chance)!
            }
            .joined()
            _ = try? text().blocks(of: body)
            try? text().check(body)
        }
    }
}
