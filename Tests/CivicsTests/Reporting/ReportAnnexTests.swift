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
                guard let key = column.indicator else { continue }
                let forms = told.filter { $0.name == key.text }.map(\.form)
                guard !forms.isEmpty else { continue }
                compared += 1
                var figures = forms.map { report.values.now(key, $0).value }
                figures.append(
                    consolidation.figure(key, at: top, forms: Set(forms.compactMap { $0 })).value
                )
                #expect(total.value != nil && figures.contains(total.value), "annex \(annex.number): \(key)")
            }
        }
        #expect(compared > 40)
    }

    @Test func `a total is the sum of its rows`() throws {
        for annex in try City.composition(City.fillAll).annexes {
            for (position, column) in annex.columns.enumerated() {
                guard let total = annex.totals[position].value?.quantity else { continue }
                let rows = annex.rows.compactMap { $0.cells[position].value?.quantity }
                #expect(rows.reduce(.zero, +) == total, "annex \(annex.number): \(column.key)")
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
        #expect(annex.totals[due] == .figure(.quantity(10)))
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

    @Test func `petitions are told in the period and since the year began, with what is left`() throws {
        let annex = try #require(
            try City.composition(year: true) { columns in
                for (unit, own, done) in [(City.city, 9, 4), (City.ward(1), 6, 6)] {
                    columns.add("petitions_received", of: unit, Quantity(own))
                    columns.add("petitions_in_authority", of: unit, Quantity(own))
                    columns.add("petitions_resolved", of: unit, Quantity(done))
                }
            }.annexes.first { $0.number == "7" })
        func total(_ key: String) throws -> ReportComposition.Cell {
            annex.totals[try #require(annex.columns.firstIndex { $0.key == key })]
        }
        #expect(try total("petitions_received") == .figure(.quantity(15)))
        #expect(try total("petitions_received.year") == .figure(.quantity(30)))
        #expect(try total("petitions_resolved_rate.rest") == .figure(.quantity(5)))
    }

    @Test func `what registers say stands beside the figures, and words have no total`() throws {
        var records = AnnexRecords()
        records[.committeeDecision, City.city] = .words("125-QĐ/TU ngày 14/1/2021")
        records[.committeeMembers, City.city] = .figure(.quantity(12))
        records[.committeeMembers, City.ward(1)] = .figure(.quantity(7))
        let report = try City.composition(records: records)
        let annex = try #require(report.annexes.first { $0.number == "1" })
        let (decision, members) = (1, 3)
        #expect(annex.columns[decision].key == "committee_decision")
        let city = try #require(annex.rows.first { $0.unit.id == City.city })
        #expect(city.cells[decision] == .words("125-QĐ/TU ngày 14/1/2021"))
        #expect(annex.totals[decision] == .blank)
        #expect(annex.totals[members] == .figure(.quantity(19)))
        // The running number and the unit stand before.
        #expect(annex.table.totals?.cells[2 + decision].plainText == "")
        let mill = try #require(report.annexes.first { $0.number == "11" })
        #expect(mill.columns.prefix(2).map(\.key) == ["kind", "staff"])
    }

    @Test func `a year is known only where both halves are`() {
        var (first, second) = (City.columns(), City.columns())
        for unit in [City.ward(1), City.ward(2)] { second.add("petitions_received", of: unit, 3) }
        first.add("petitions_received", of: City.ward(1), 4)
        first.add("petitions_overdue", of: City.ward(1), 4)
        second.add("petitions_overdue", of: City.ward(1), 2)
        let year = second.joined(with: first)
        #expect(year.quantity("petitions_received", of: City.ward(1)) == 7)
        #expect(year.quantity("petitions_received", of: City.ward(2)) == nil)
        // What stands at the end of a period is not added up.
        #expect(year.quantity("petitions_overdue", of: City.ward(1)) == nil)
    }
}
