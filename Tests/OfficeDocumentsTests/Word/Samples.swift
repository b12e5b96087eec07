import OfficeDocuments

/// Documents that the tests look at, and that the office programs are made to open.
enum Samples {
    static let page = WordDocument.Page.a4(
        margins: WordDocument.Margins(topMM: 20, bottomMM: 20, leftMM: 30, rightMM: 15))

    static func document(_ blocks: [WordDocument.Block]) -> WordDocument {
        WordDocument(
            properties: FileProperties(title: "Báo cáo", author: "UBND phường Hòa Bình"),
            styles: styles,
            sections: [
                WordDocument.Section(
                    page: page, pageNumber: WordDocument.PageNumber(isOnFirstPage: false), blocks: blocks)
            ])
    }

    static let styles = WordDocument.Styles(
        headings: (1...3).map { level in
            WordDocument.HeadingStyle(
                text: WordDocument.TextStyle(
                    sizePt: 14, isBold: true, isItalic: level == 3, isUppercase: level == 1),
                paragraph: WordDocument.ParagraphStyle(
                    firstLineMM: 10, spaceBeforePt: 6, isKeptWithNext: true))
        })

    /// Everything the library can do, on a few pages.
    static let everything: WordDocument = {
        var document = Samples.document(heading + text + [.table(table(rows: 60))])
        document.sections.append(
            WordDocument.Section(
                page: page.turned, pageNumber: WordDocument.PageNumber(isOnFirstPage: true),
                blocks: [
                    .paragraph(
                        WordDocument.Paragraph(
                            [
                                .bookmark("phu-luc-1"),
                                .text("Phụ lục 1", WordDocument.TextStyle(isBold: true)),
                            ],
                            style: WordDocument.ParagraphStyle(alignment: .centre))),
                    .table(table(rows: 5)), .table(table(rows: 2)),
                ]))
        return document
    }()

    private static let heading: [WordDocument.Block] = [
        .table(
            WordDocument.Table(
                columnWidthsMM: [70, 95],
                rows: [
                    WordDocument.Row([
                        WordDocument.Cell([
                            centred("UBND THÀNH PHỐ TÂN PHONG"),
                            centred("UBND PHƯỜNG HÒA BÌNH", isBold: true),
                            .rule(WordDocument.Rule(lengthMM: 25)),
                        ]),
                        WordDocument.Cell([
                            centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", isBold: true),
                            centred("Độc lập - Tự do - Hạnh phúc", isBold: true),
                            .rule(WordDocument.Rule(lengthMM: 59)),
                        ]),
                    ])
                ], borders: .none, cellPaddingMM: 0))
    ]

    private static let text: [WordDocument.Block] = [
        .paragraph(.heading(1, ["I. Tình hình chung"])),
        .paragraph(
            WordDocument.Paragraph(
                [
                    "Trong kỳ, ", .text("Ủy ban nhân dân", WordDocument.TextStyle(isBold: true)),
                    " đã niêm yết 12 nội dung",
                    .footnote(["Gồm ", .link(["danh mục"], address: "https://vi.dụ/a b")]),
                    ", xem ", .reference(["Phụ lục 1"], bookmark: "phu-luc-1"), " và trang web",
                    .footnote(["Số liệu đến 30/6/2022."]), ".",
                ],
                style: WordDocument.ParagraphStyle(
                    alignment: .justified, firstLineMM: 10, spaceAfterPt: 6, lineSpacing: .multiple(1.2)))),
        .paragraph(
            WordDocument.Paragraph([
                .image(WordDocument.Image(png: pixel, widthMM: 20, description: "Một ô đen & trắng"))
            ])),
    ]

    static func table(rows: Int) -> WordDocument.Table {
        let heads = [
            WordDocument.Row(
                [
                    WordDocument.Cell(bold("Đơn vị"), rowSpan: 2, place: .centre),
                    WordDocument.Cell(bold("Niêm yết"), columnSpan: 2),
                ], isHead: true),
            WordDocument.Row(
                [WordDocument.Cell(bold("Phải làm")), WordDocument.Cell(bold("Đã làm"))], isHead: true),
        ]
        let body = (1...rows).map { number in
            WordDocument.Row([
                WordDocument.Cell(WordDocument.Paragraph("Phường số \(number)")),
                WordDocument.Cell(WordDocument.Paragraph("12")),
                WordDocument.Cell(WordDocument.Paragraph("11")),
            ])
        }
        return WordDocument.Table(columnWidthsMM: [85, 40, 40], rows: heads + body)
    }

    private static func bold(_ text: String) -> WordDocument.Paragraph {
        WordDocument.Paragraph(
            text, WordDocument.TextStyle(isBold: true), style: WordDocument.ParagraphStyle(alignment: .centre)
        )
    }

    private static func centred(_ text: String, isBold: Bool = false) -> WordDocument.Block {
        .paragraph(
            WordDocument.Paragraph(
                text, WordDocument.TextStyle(sizePt: 13, isBold: isBold),
                style: WordDocument.ParagraphStyle(alignment: .centre)))
    }

    /// A picture of one black pixel.
    static let pixel: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
        0x00,
        0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00,
        0x00,
        0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01, 0x48, 0xAF,
        0xA4,
        0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
