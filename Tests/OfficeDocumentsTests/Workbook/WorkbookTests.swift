import OfficeDocuments
import TestSupport
import Testing

@Suite struct WorkbookTests {
    private func sheet(_ name: String, _ rows: [[Workbook.Cell]] = []) -> Workbook.Sheet {
        Workbook.Sheet(
            name: name, title: "Bảng \(name)", columns: [Workbook.Column("Đơn vị"), Workbook.Column("Số")],
            rows: rows)
    }

    private func archive(_ sheets: [Workbook.Sheet]) throws -> ReadArchive {
        try ReadArchive(
            Workbook(properties: FileProperties(title: "Sổ", author: "BCĐ"), sheets: sheets).bytes())
    }

    private func tabs(_ names: [String]) throws -> [String?] {
        let book = try ReadXML(archive(names.map { sheet($0) }).text("xl/workbook.xml"))
        return book.all("sheet").map { $0.attributes["name"] }
    }

    @Test func `text that looks like a formula stays text`() throws {
        let formulas = ["=1+1", "+84", "-cmd|' /C calc'!A0", "@SUM(A1)", "=HYPERLINK(\"http://x\")"]
        let archive = try archive([sheet("A", formulas.map { [.init(.text($0))] })])
        let strings = try ReadXML(archive.text("xl/sharedStrings.xml"))
        let cells = try ReadXML(archive.text("xl/worksheets/sheet1.xml"))
        for formula in formulas { #expect(strings.text.contains(formula)) }
        #expect(cells.all("f").isEmpty)
    }

    @Test func `tabs bear names that Excel takes`() throws {
        let long = String(repeating: "Phụ lục ", count: 6)
        #expect(try tabs(["a/b:c*[d]?\\", "'x'", ""]) == ["a-b-c--d---", "x", "Sheet"])
        #expect(try tabs(["Niêm yết", "niêm yết"]) == ["Niêm yết", "niêm yết (2)"])
        let shortened = try tabs([long, long])
        #expect(shortened.allSatisfy { ($0?.utf16.count ?? 99) <= 31 })
        #expect(Set(shortened).count == 2)
    }

    @Test func `hostile characters and endless text are cut to what fits`() throws {
        let endless = String(repeating: "ă", count: 40_000)
        let archive = try archive([sheet("A", [[.init(.text("a\u{0}\u{1}b")), .init(.text(endless))]])])
        let strings = try ReadXML(archive.text("xl/sharedStrings.xml")).text
        #expect(strings.contains("ab"))
        #expect(strings.count < 32_900)
    }

    @Test func `numbers, shares and days are numbers with a format`() throws {
        let archive = try archive([
            sheet(
                "A",
                [
                    [.init(.integer(1_250_000)), .init(.percent(0.256, places: 1))],
                    [.init(.day(year: 2022, month: 8, day: 12)), .init(.decimal(.nan, places: 1))],
                ])
        ])
        let styles = try ReadXML(archive.text("xl/styles.xml")).all("numFmt").map {
            $0.attributes["formatCode"]
        }
        #expect(styles.contains("0.0%"))
        #expect(styles.contains("d/m/yyyy"))
        let cells = try archive.text("xl/worksheets/sheet1.xml")
        #expect(cells.contains("<v>1250000</v>"))
        #expect(cells.contains("<v>44785</v>"))
        #expect(!cells.lowercased().contains("nan"))
    }

    @Test func `links lead to other tabs by the name they were given`() throws {
        let archive = try archive([
            sheet("Tổng hợp", [[.init(.text("xem"), link: .sheet("Phường: O'Hà"))]]), sheet("Phường: O'Hà"),
        ])
        let link = try ReadXML(archive.text("xl/worksheets/sheet1.xml")).all("hyperlink").first
        #expect(link?.attributes["location"] == "'Phường- O''Hà'!A1")
    }

    @Test func `a sheet prints across, heads on every page, and scrolls under its heads`() throws {
        let archive = try archive([sheet("A", [["Phường 1", 2]])])
        let page = try ReadXML(archive.text("xl/worksheets/sheet1.xml"))
        let book = try archive.text("xl/workbook.xml")
        #expect(page.all("pageSetup").first?.attributes["orientation"] == "landscape")
        #expect(page.all("pageSetup").first?.attributes["paperSize"] == "9")
        #expect(page.all("pane").first?.attributes["state"] == "frozen")
        #expect(page.all("autoFilter").first?.attributes["ref"] == "A3:B4")
        #expect(book.contains("_xlnm.Print_Titles"))
    }
}
