import Testing

@testable import Civics

@Suite struct ReportCompositionTests {
    typealias City = ReportingCity

    private func composition(_ fill: (inout FigureColumns) -> Void = { _ in }) throws -> ReportComposition {
        try City.composition(fill)
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
        #expect(annex.totals[2].value == .ratio(Ratio(12, of: 20)))
        #expect(annex.table.totals?.cells[4].plainText == "60 %")
        #expect(annex.table.rows[0].cells[2].plainText == "10")
        #expect(annex.table.rows[1].cells[2].plainText == "…")
        #expect(annex.table.note != nil)
    }

    @Test func `what is not asked of a unit is told apart from what is missing`() throws {
        let annex = try #require(try composition().annexes.first { $0.number == "1" })
        let school = try #require(annex.rows.firstIndex { $0.unit.id == City.school })
        #expect(annex.rows[school].cells.suffix(2) == [.absent, .notAsked])
        #expect(annex.table.rows[school].cells.suffix(2).map(\.plainText) == ["…", "x"])
        #expect(annex.table.note?.contains("không áp dụng") == true)
        let postings = try #require(try composition().annexes.first { $0.number == "2" })
        #expect(postings.table.note?.contains("không áp dụng") == false)
    }

    @Test func `the chapter on communes tells what communes did, and that on agencies what agencies did`()
        throws
    {
        let report = try composition { columns in
            for (unit, done) in [(City.ward(1), 3), (City.school, 8)] {
                columns.add("disclosure_items_done", of: unit, Quantity(done))
                columns.add("disclosure_items_required", of: unit, 10)
                columns.add("postings", of: unit, Quantity(done))
            }
        }
        func words(_ key: String) throws -> String {
            let section = try #require(report.sections.first { $0.outline.key == key })
            return section.blocks.map { block in
                if case .paragraph(let inlines) = block { inlines.plainText } else { "" }
            }.joined(separator: " ")
        }
        #expect(
            try words("III.1.1").hasPrefix("Đã công khai 3/10 nội dung phải công khai, đạt 30 %. Có 3 lượt"))
        #expect(try words("III.2").hasPrefix("Đã công khai 8/10 nội dung phải công khai, đạt 80 %."))
        #expect(try !words("III.3").contains("công khai"))
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
