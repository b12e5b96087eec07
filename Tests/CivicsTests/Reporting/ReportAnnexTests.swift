import Testing

@testable import Civics

@Suite struct ReportAnnexTests {
    typealias City = ReportingCity

    /// What the text tells of all units, or of one kind of them in a section about that kind, stands in the annex as its
    /// total; and so does what sections about several kinds tell together.
    @Test func `every total of an annex is the figure in the text`() throws {
        let report = try City.composition(City.fillAll)
        let consolidation = try #require(report.consolidation)
        let top = try #require(consolidation.units.position(of: City.city))
        let told = report.outline.sections(for: .committee, on: City.day)
            .flatMap(\.paragraphs).joined().flatMap(\.template.references)
        var compared = 0
        for annex in report.annexes {
            for (column, total) in zip(annex.columns, annex.totals) {
                let forms = told.filter { $0.name == column.indicator.text }.map(\.form)
                guard !forms.isEmpty else { continue }
                compared += 1
                var figures = forms.map { report.values.now(column.indicator, $0).value }
                figures.append(
                    consolidation.figure(column.indicator, at: top, forms: Set(forms.compactMap { $0 })).value
                )
                #expect(total != nil && figures.contains(total), "annex \(annex.number): \(column.indicator)")
            }
        }
        #expect(compared > 40)
    }

    @Test func `a total is the sum of its rows`() throws {
        for annex in try City.composition(City.fillAll).annexes {
            for (position, column) in annex.columns.enumerated() {
                guard let total = annex.totals[position]?.quantity else { continue }
                let rows = annex.rows.compactMap { $0.values[position]?.quantity }
                #expect(rows.reduce(.zero, +) == total, "annex \(annex.number): \(column.indicator)")
            }
        }
    }

    @Test func `promises are told of every kind of unit that makes them`() throws {
        let annex = try #require(
            try City.composition { columns in
                for (unit, due) in [(City.city, 4), (City.ward(1), 3), (City.school, 2), (City.mill, 1)] {
                    columns.add("commitments_due", of: unit, Quantity(due))
                }
            }.annexes.first { $0.number == "12" })
        let due = try #require(annex.columns.firstIndex { $0.indicator == "commitments_due" })
        #expect(annex.totals[due] == .quantity(10))
    }

    @Test func `a rate that rests on fewer units than the totals beside it says on which`() throws {
        func note(_ fill: (inout FigureColumns) -> Void) throws -> String? {
            try City.composition(fill).annexes.first { $0.number == "4" }?.table.note
        }
        let all = try note { columns in
            columns.add("consultations", of: City.ward(1), 14)
            columns.add("consultation_explained", of: City.ward(1), 9)
        }
        #expect(all?.contains("cả hai số liệu") == false)
        let some = try note { columns in
            columns.add("consultations", of: City.ward(1), 14)
            columns.add("consultation_explained", of: City.ward(1), 9)
            columns.add("consultation_explained", of: City.ward(2), 20)
        }
        #expect(
            some?.contains("“Tỷ lệ” ở dòng tổng cộng tính trên các đơn vị có đủ cả hai số liệu: 9/14.")
                == true)
    }

    @Test func `units that were inspected are counted once, and by kind they add up`() throws {
        let report = try City.composition { columns in
            columns.add("inspections", of: City.city, 9)
            for unit in [City.ward(1), City.ward(2), City.school] {
                columns.add("inspected_units", of: unit, 1)
                columns.add("inspection_findings", of: unit, 2)
            }
            columns.add("inspected_units", of: City.mill, 0)
        }
        let section = try #require(report.sections.first { $0.outline.key == "II.4" })
        guard case .paragraph(let words)? = section.blocks.first else {
            Issue.record("the section has no words")
            return
        }
        #expect(words.plainText.contains("9 cuộc kiểm tra tại 3 đơn vị"))
        #expect(words.plainText.contains("chỉ ra 6 tồn tại"))
        let notes = words.compactMap { if case .footnote(let note) = $0 { note.plainText } else { nil } }
        #expect(
            notes.first?.hasPrefix("Cấp xã (xã, phường, thị trấn): 2; cơ quan, đơn vị: 1; doanh nghiệp: 0")
                == true)
    }
}
