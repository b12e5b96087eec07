/// Writes the parts of one Word file, counting what is numbered across them: footnotes, pictures, bookmarks, links.
struct WordWriter {
    let document: WordDocument
    private(set) var footnotes: [XML] = []
    private(set) var images: [WordDocument.Image] = []
    private(set) var headers: [WordHeader] = []
    private var bookmarks: [String: Int] = [:]
    private var drawingCount = 0
    var relationships: [WordPart: WordRelationships] = [
        .document: .ofDocument, .footnotes: WordRelationships(),
    ]
    /// The part being written now: links and pictures are registered with it.
    var part = WordPart.document

    init(_ document: WordDocument) {
        self.document = document
    }

    /// The body, and with it all that the other parts need to know.
    mutating func body() -> XML {
        var body = XML.empty
        for (index, section) in document.sections.enumerated() {
            let isLast = index == document.sections.count - 1
            var blocks = section.blocks
            let properties = self.properties(of: section)
            var ending: WordDocument.Paragraph?
            if !isLast, case .paragraph(let paragraph) = blocks.last {
                ending = paragraph
                blocks.removeLast()
            }
            body += self.blocks(blocks, widthMM: section.page.textWidthMM)
            // The break between sections stands in the last paragraph of the one that ends.
            if !isLast {
                body += ending.map { self.paragraph($0, sectionEnd: properties) } ?? smallest(properties)
            } else {
                body += properties
            }
        }
        return body
    }

    mutating func blocks(_ blocks: [WordDocument.Block], widthMM: Double) -> XML {
        var result = XML.empty
        var endsInTable = false
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                result += self.paragraph(paragraph)
                endsInTable = false
            case .rule(let rule):
                result += self.rule(rule, widthMM: widthMM)
                endsInTable = false
            case .table(let table):
                // Two tables side by side would become one.
                if endsInTable { result += smallest() }
                result += self.table(table)
                endsInTable = true
            }
        }
        return result
    }

    /// A paragraph that takes no room to speak of.
    func smallest(_ sectionEnd: XML = .empty) -> XML {
        """
        <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>\
        <w:rPr><w:sz w:val="2"/></w:rPr>\(sectionEnd)</w:pPr></w:p>
        """
    }

    mutating func footnote(_ content: XML) -> Int {
        footnotes.append(content)
        return footnotes.count
    }

    mutating func drawing(of image: WordDocument.Image) -> (relationship: String, drawing: Int) {
        drawingCount += 1
        let index = images.firstIndex(of: image) ?? images.endIndex
        if index == images.endIndex { images.append(image) }
        let relationship = relationships[part, default: WordRelationships()]
            .id(.image, target: "media/image\(index + 1).png")
        return (relationship, drawingCount)
    }

    mutating func header(_ header: WordHeader) -> String {
        let index = headers.firstIndex(of: header) ?? headers.endIndex
        if index == headers.endIndex { headers.append(header) }
        return relationships[.document, default: WordRelationships()]
            .id(header.kind, target: header.fileName(index + 1))
    }

    /// The number and name of a bookmark. Names are kept to what Word allows, and are told apart if that makes them equal.
    mutating func bookmark(_ name: String) -> (number: Int, name: String) {
        let number = bookmarks[name] ?? bookmarks.count + 1
        bookmarks[name] = number
        let letters = name.unicodeScalars.filter {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_")
        }
        return (number, "b\(number)_" + String(String.UnicodeScalarView(letters.prefix(32))))
    }
}

/// A part of the file that can hold links and pictures.
enum WordPart: String {
    case document, footnotes
}

/// The line of the page number above or below, or an empty one.
struct WordHeader: Equatable {
    let place: WordDocument.PageNumber.Place
    /// None leaves the line empty.
    let number: WordDocument.TextStyle?

    var kind: WordRelationships.Kind {
        switch place {
        case .top: .header
        case .bottom: .footer
        }
    }

    func fileName(_ index: Int) -> String {
        "\(kind.rawValue)\(index).xml"
    }
}
