import Testing

@testable import Civics

@Suite struct ReportCompositionTests {
    typealias City = ReportingCity

    private func composition(_ fill: (inout FigureColumns) -> Void = { _ in }) throws -> ReportComposition {
        var columns = City.columns()
        fill(&columns)
        let consolidation = Consolidation(of: columns)
        let unit = try #require(City.tree()[City.city])
        let top = try #require(columns.units.position(of: City.city))
        return ReportComposition(
            outline: try ReportOutline.load(for: City.catalogue), catalogue: City.catalogue, unit: unit,
            head: ReportHead(of: unit, under: nil),
            period: .usual(ReportingPeriod.Key(year: 2022, part: .firstHalf)),
            form: .committee,
            values: ReportValues(
                catalogue: City.catalogue,
                now: { key, form in consolidation.figure(key, at: top, forms: form.map { [$0] }) },
                before: { _, _ in nil }, facts: ["period.from": "1/1/2022", "period.to": "30/6/2022"],
                link: { _ in nil }),
            written: ["VI": "- Việc một"], consolidation: consolidation)
    }

    @Test func `a report without any figure has all its headings and annexes`() throws {
        let document = try composition().document
        let headings = document.blocks.compactMap { block -> String? in
            if case .heading(1, let number, _) = block { number } else { nil }
        }
        #expect(headings == ["I.", "II.", "III.", "IV.", "V.", "VI.", "VII."])
        let annexes = document.blocks.filter { if case .annex = $0 { true } else { false } }
        #expect(annexes.count == 12)
        #expect(
            document.title.subject.hasPrefix("kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2022")
        )
    }

    @Test func `what somebody wrote stands in place of the draft`() throws {
        let section = try #require(try composition().sections.first { $0.outline.key == "VI" })
        #expect(section.isWritten)
        #expect(section.blocks == [.list([[.text("Việc một")]])])
    }

    @Test func `an annex has a row for each unit of its kinds and totals recomputed`() throws {
        let report = try composition { columns in
            for (ward, done) in [(1, 3), (2, 9)] {
                columns.add("disclosure_items_done", of: City.ward(ward), Quantity(done))
                columns.add("disclosure_items_required", of: City.ward(ward), 10)
            }
        }
        let annex = try #require(report.annexes.first { $0.number == "2" })
        #expect(annex.rows.count == 6)
        #expect(annex.totals[2] == .ratio(Ratio(12, of: 20)))
        #expect(annex.table.totals?.cells[4].plainText == "60 %")
        #expect(annex.table.rows[0].cells[2].plainText == "10")
        #expect(annex.table.rows[1].cells[2].plainText == "…")
        #expect(annex.table.note != nil)
    }

    static let heads: [(String, String, String, String?, String)] = [
        ("city", "Thành phố Tân Phong", "Tân Phong", "Thành ủy Tân Phong", "BCĐ"),
        ("province", "Tỉnh Khánh Hòa", "Khánh Hòa", "Tỉnh ủy Khánh Hòa", "BCĐ"),
        ("rural_district", "Huyện Vạn Ninh", "Vạn Ninh", "Huyện ủy Vạn Ninh", "BCĐ"),
        ("ward", "Phường 12", "Phường 12", nil, "UBND"), ("ward", "Phường Hòa Bình", "Hòa Bình", nil, "UBND"),
        ("school", "Trường Tiểu học Lê Lợi", "Trường Tiểu học Lê Lợi", nil, "TTHLL"),
    ]

    @Test(arguments: heads)
    func `the head of the document follows the kind of unit`(
        kind: String, name: String, place: String, superior: String?, abbreviation: String
    ) {
        let unit = Unit(id: City.id(70), code: "X", name: name, kind: UnitKind(kind)!)
        let head = ReportHead(of: unit, under: nil)
        #expect(head.place == place)
        #expect(head.issuer.superior == superior)
        #expect(head.abbreviation == abbreviation)
        #expect(head.format == (unit.kind.form == .committee ? .party : .state))
    }
}
