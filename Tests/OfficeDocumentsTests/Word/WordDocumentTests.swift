import OfficeDocuments
import TestSupport
import Testing

@Suite struct WordDocumentTests {
    private func xml(_ path: String = "word/document.xml", of document: WordDocument) throws -> ReadXML {
        try ReadXML(ReadArchive(document.bytes).text(path))
    }

    private func paragraph(_ runs: [WordDocument.Run]) -> WordDocument.Block {
        .paragraph(WordDocument.Paragraph(runs))
    }

    @Test func `every part is well-formed and has a type`() throws {
        let archive = try ReadArchive(Samples.everything.bytes)
        let types = try archive.text("[Content_Types].xml")
        for entry in archive.entries where entry.path.hasSuffix(".xml") || entry.path.hasSuffix(".rels") {
            _ = try ReadXML(String(decoding: entry.content, as: UTF8.self))
            let isNamed = types.contains("/" + entry.path) || entry.path.hasSuffix(".rels")
            #expect(isNamed || entry.path == "[Content_Types].xml", "\(entry.path) has no type")
        }
        #expect(archive.entries.contains { $0.path == "word/media/image1.png" })
    }

    @Test func `every link between parts leads somewhere`() throws {
        let archive = try ReadArchive(Samples.everything.bytes)
        let links = try ReadXML(archive.text("word/_rels/document.xml.rels")).all("Relationship")
        let used = try archive.text("word/document.xml")
        for link in links where link.attributes["TargetMode"] == nil {
            let target = try #require(link.attributes["Target"])
            #expect(archive.entries.contains { $0.path == "word/" + target })
        }
        for match in used.matches(of: /r:(?:id|embed)="(rId\d+)"/) {
            #expect(links.contains { $0.attributes["Id"] == String(match.1) })
        }
    }

    @Test func `equal documents make equal bytes`() {
        #expect(Samples.everything.bytes == Samples.everything.bytes)
    }

    @Test(arguments: [
        ("<script>alert(\"x\")</script> & 'y'", "<script>alert(\"x\")</script> & 'y'"),
        ("]]> &amp; &#0;", "]]> &amp; &#0;"),
        ("a\u{0}b\u{1}c\u{8}d\u{B}e\u{1F}f\u{FFFE}g\u{FFFF}h", "abcdefgh"),
        ("Nguyễn Thị Ánh 🎉 𠀋", "Nguyễn Thị Ánh 🎉 𠀋"),
    ])
    func `hostile text is shown as it is, without what XML forbids`(typed: String, shown: String) throws {
        let document = Samples.document([paragraph([.text(typed, WordDocument.TextStyle())])])
        #expect(try xml(of: document).text == shown)
    }

    @Test(arguments: 0..<50)
    func `no text at all breaks the file`(seed: Int) throws {
        var random = Scramble(seed: UInt64(seed))
        let typed = random.text(of: 400)
        var document = Samples.document([
            paragraph([
                .text(typed, WordDocument.TextStyle()),
                .footnote([.link(["x"], address: "https://" + typed)]),
            ])
        ])
        document.properties.title = typed
        for entry in try ReadArchive(document.bytes).entries {
            _ = try ReadXML(String(decoding: entry.content, as: UTF8.self))
        }
        let read = try xml(of: document).text
        // Breaks and stops are elements; the rest is there as typed.
        let expected = typed.unicodeScalars.filter {
            $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF
        }
        #expect(Array(read.unicodeScalars) == Array(expected))
    }

    @Test func `hostile words in titles and descriptions break nothing`() throws {
        var document = Samples.document([
            paragraph([
                .image(WordDocument.Image(png: Samples.pixel, widthMM: 10, description: "\"/><w:p>\u{2}"))
            ])
        ])
        document.properties.title = "A & B \"<C>\""
        #expect(try xml("docProps/core.xml", of: document).text.contains("A & B \"<C>\""))
        #expect(try xml(of: document).all("wp:docPr").first?.attributes["descr"] == "\"/><w:p>")
    }

    @Test func `line feeds and tabs become breaks and stops`() throws {
        let read = try xml(of: Samples.document([paragraph(["một\r\nhai\tba"])]))
        #expect(read.all("w:br").count == 1)
        #expect(read.all("w:tab").count == 1)
        #expect(read.text == "mộthaiba")
    }

    @Test func `footnotes are numbered in the order of reading`() throws {
        let document = Samples.document([
            paragraph(["a", .footnote(["thứ nhất"])]),
            .table(
                WordDocument.Table(
                    columnWidthsMM: [50],
                    rows: [
                        WordDocument.Row([WordDocument.Cell(WordDocument.Paragraph([.footnote(["thứ hai"])]))]
                        )
                    ])),
            paragraph([.footnote(["thứ ba", .footnote(["trong"])])]),
        ])
        let marks = try xml(of: document).all("w:footnoteReference").map { $0.attributes["w:id"] }
        let notes = try xml("word/footnotes.xml", of: document)
        #expect(marks == ["1", "2", "3"])
        #expect(notes.all("w:footnote").map { $0.attributes["w:id"] } == ["-1", "0", "1", "2", "3"])
        #expect(notes.text == " thứ nhất thứ hai thứ ba (trong)")
    }

    @Test func `millimetres and points become the units of Word`() throws {
        let style = WordDocument.ParagraphStyle(
            firstLineMM: 12.7, spaceAfterPt: 6, lineSpacing: .multiple(1.5))
        let read = try xml(
            of: Samples.document([
                .paragraph(WordDocument.Paragraph("a", WordDocument.TextStyle(sizePt: 13.5), style: style))
            ]))
        #expect(read.all("w:pgSz").first?.attributes == ["w:w": "11906", "w:h": "16838"])
        #expect(read.all("w:ind").first?.attributes["w:firstLine"] == "720")
        #expect(read.all("w:spacing").first?.attributes["w:after"] == "120")
        #expect(read.all("w:spacing").first?.attributes["w:line"] == "360")
        #expect(read.all("w:sz").first?.attributes["w:val"] == "27")
    }

    @Test func `page numbers begin on the second page of the report and on the first of an annex`() throws {
        let read = try xml(of: Samples.everything)
        #expect(read.all("w:sectPr").count == 2)
        #expect(read.all("w:titlePg").count == 1)
        let orientations = read.all("w:pgSz").map { $0.attributes["w:orient"] }
        #expect(orientations == [nil, "landscape"])
        let types = read.all("w:headerReference").map { $0.attributes["w:type"] }
        #expect(types == ["default", "first", "default"])
    }

    @Test func `a cell that spans rows is continued in each of them`() throws {
        let read = try xml(of: Samples.document([.table(Samples.table(rows: 1))]))
        #expect(read.all("w:vMerge").map { $0.attributes["w:val"] } == ["restart", nil])
        #expect(read.all("w:gridSpan").map { $0.attributes["w:val"] } == ["2"])
        #expect(read.all("w:tblHeader").count == 2)
        #expect(read.all("w:tc").count == 2 + 3 + 3)
    }

    @Test func `a row shorter than the table is filled up`() throws {
        let table = WordDocument.Table(columnWidthsMM: [30, 30, 30], rows: [WordDocument.Row([])])
        #expect(try xml(of: Samples.document([.table(table)])).all("w:tc").count == 3)
    }

    @Test(arguments: [
        ("https://vi.example/a b?q=<ế>", "https://vi.example/a%20b?q=%3C%E1%BA%BF%3E"),
        ("mailto:ubnd@example.vn", "mailto:ubnd@example.vn"),
    ])
    func `links are made fit for Office programs`(address: String, target: String) throws {
        let document = Samples.document([paragraph([.link(["ở đây"], address: address)])])
        let links = try xml("word/_rels/document.xml.rels", of: document).all("Relationship")
        #expect(links.last?.attributes["Target"] == target)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "https://", "", "\\\\server\\share"])
    func `what is not an address of the web stays mere text`(address: String) throws {
        let document = Samples.document([paragraph([.link(["ở đây"], address: address)])])
        #expect(try xml(of: document).all("w:hyperlink").isEmpty)
        #expect(try xml(of: document).text == "ở đây")
    }

    @Test func `a broken picture is replaced by its description`() throws {
        let image = WordDocument.Image(png: [1, 2, 3], widthMM: 10, description: "Sơ đồ")
        let document = Samples.document([paragraph([.image(image)])])
        #expect(try xml(of: document).text == "Sơ đồ")
        #expect(try xml(of: document).all("w:drawing").isEmpty)
    }

    @Test func `a short line is centred in the column it stands in`() throws {
        let read = try xml(of: Samples.document([.rule(WordDocument.Rule(lengthMM: 65))]))
        let indent = try #require(read.all("w:ind").first)
        #expect(indent.attributes["w:left"] == "2834")
        #expect(indent.attributes["w:right"] == "2835")
    }
}
