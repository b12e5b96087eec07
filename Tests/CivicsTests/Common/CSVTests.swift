import Testing

@testable import Civics

@Suite struct CSVTests {
    private func parse(_ text: String) -> (rows: [[String]], faults: [CSVFault]) {
        parse(Array(text.utf8))
    }

    private func parse(_ bytes: [UInt8], piece: Int = 1_000) -> (rows: [[String]], faults: [CSVFault]) {
        var parser = CSVParser()
        var rows: [[String]] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            parser.feed(bytes[start..<min(start + piece, bytes.count)]) { rows.append($0.fields) }
        }
        parser.finish { rows.append($0.fields) }
        return (rows, parser.faults)
    }

    @Test(arguments: [
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,\n,b\n", [["a", ""], ["", "b"]]),
        ("\"a,b\",\"c\"\"d\",\"e\nf\"", [["a,b", "c\"d", "e\nf"]]),
        ("\"\"\n", [[""]]),
        ("\n\na\n\n", [["a"]]),
        ("\u{FEFF}tên,mã\nỦy ban,1", [["tên", "mã"], ["Ủy ban", "1"]]),
        ("", []),
    ])
    func `rows are read as RFC 4180 writes them`(text: String, rows: [[String]]) {
        let read = parse(text)
        #expect(read.rows == rows)
        #expect(read.faults.isEmpty)
    }

    @Test(arguments: 1...7)
    func `pieces of any size read alike`(piece: Int) {
        let bytes = Array("\u{FEFF}mã,tên\r\n1,\"Xã \"\"Đông\"\", \r\n cũ\"\r\n2,Phường Ỷ\r\n".utf8)
        #expect(parse(bytes, piece: piece).rows == parse(bytes).rows)
        #expect(parse(bytes).rows.count == 3)
    }

    @Test(arguments: [
        ("a,b\"c,d", 1, "2"), ("x\n\"a\"b,c", 2, "1"), ("x\ny\n\"a", 3, "1"), ("a\u{0},b", 1, "1"),
        ("a\rb", 1, "1"),
    ])
    func `what is not CSV is a fault with its row and column`(text: String, row: Int, column: String) {
        let read = parse(text)
        #expect(read.faults.map(\.row) == [row])
        #expect(read.faults.map(\.column) == [column])
    }

    @Test(
        arguments: [
            [0x61, 0x0A, 0xE1, 0x2C, 0x62], [0x61, 0x0A, 0xC0, 0x80, 0x2C, 0x62],
            [0x61, 0x0A, 0xED, 0xA0, 0x80, 0x2C],
        ] as [[UInt8]])
    func `another encoding is told with its row`(bytes: [UInt8]) {
        let read = parse(bytes)
        #expect(read.rows == [["a"]])
        #expect(read.faults.first?.row == 2)
        #expect(read.faults.first?.reason.english.contains("UTF-8") == true)
    }

    @Test func `UTF-16 is told once`() {
        let read = parse([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x62, 0x00])
        #expect(read.faults.count == 1)
        #expect(read.rows.isEmpty)
    }

    @Test func `every fault of a table is told`() {
        let text = "code,name\n1\n2,b,c\n3,\"d\"e\n4,f\n"
        let (table, faults) = CSVTable.read(Array(text.utf8), headings: .init(required: ["code", "name"]))
        #expect(faults.map(\.row) == [2, 3, 4])
        #expect(faults.last?.column == "name")
        #expect(table.rows.map(\.row) == [5])
        #expect(table.value("name", of: table.rows[0]) == "f")
    }

    @Test func `headings that are missing, doubled or unknown are faults`() {
        let (_, faults) = CSVTable.read(
            Array("code,code,colour\n".utf8), headings: .init(required: ["code", "name"], optional: ["kind"]))
        #expect(faults.map(\.column) == ["name", "code", "colour"])
        let (_, semicolons) = CSVTable.read(
            Array("code;name\n".utf8), headings: .init(required: ["code", "name"]))
        #expect(semicolons.first?.reason.english.contains("semicolons") == true)
    }

    @Test func `what is written is read back`() {
        let rows = [["a,b", "c\"d", "e\nf", " g ", "", "Đ"], ["=1+1", "-2", "@x", "\t", "+", "h"]]
        var writer = CSVWriter(mark: true)
        rows.forEach { writer.row($0) }
        let read = parse(writer.bytes)
        #expect(read.rows == rows)
        #expect(read.faults.isEmpty)
    }

    @Test func `formulas are made harmless when asked`() {
        var writer = CSVWriter(guardsAgainstFormulas: true)
        writer.row(["=HYPERLINK(\"x\")", "-1", "a=b", "＝1"])
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"'=HYPERLINK(\"\"x\"\")\",'-1,a=b,'＝1\r\n")
    }

    @Test(arguments: [
        "Xã\u{202E}Đông", "a\u{0}", "a\nb", "a\u{200B}", "\u{FFFD}", String(repeating: "x", count: 201),
    ])
    func `a name does not hide anything`(text: String) {
        #expect(PlainText.fault(in: text) != nil)
        #expect(PlainText.fault(in: "Xã Chân Mây – Lăng Cô") == nil)
    }

    @Test func `Vietnamese order goes by letter, then by tone, numbers by size`() {
        let sorted = [
            "An", "Ân", "Ấn", "Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Băng", "Dũng", "Đỗ", "Em", "Ếch", "Hòa A",
            "Hòa An",
            "Ong", "Ông", "Ơn", "Phường 2", "Phường 10", "Phường Bến", "Ước", "Xã",
        ]
        #expect(sorted.shuffled().sorted { $0.vietnameseSortKey < $1.vietnameseSortKey } == sorted)
        #expect("Hoà".vietnameseSortKey.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLowercase) })
    }
}
