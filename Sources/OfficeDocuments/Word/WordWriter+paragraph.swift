extension WordWriter {
    mutating func paragraph(_ paragraph: WordDocument.Paragraph, sectionEnd: XML = .empty) -> XML {
        let runs = self.runs(paragraph.runs)
        let style: XML
        if let level = paragraph.headingLevel {
            style = #"<w:pStyle w:val="Heading\#(level)"/>"#
        } else {
            style = paragraph.style.xml
        }
        return "<w:p><w:pPr>\(style)\(sectionEnd)</w:pPr>\(runs)</w:p>"
    }

    /// A line drawn as the lower border of an otherwise empty paragraph, cut to length by its indents.
    func rule(_ rule: WordDocument.Rule, widthMM: Double) -> XML {
        let free = max(0, Measures.twips(millimetres: widthMM - rule.lengthMM))
        let left =
            switch rule.alignment {
            case .start, .justified: 0
            case .centre: free / 2
            case .end: free
            }
        return """
            <w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>\
            <w:spacing w:before="0" w:after="0" w:line="40" w:lineRule="exact"/>\
            <w:ind w:left="\(left)" w:right="\(free - left)"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>
            """
    }
}

extension WordDocument.ParagraphStyle {
    /// What stands inside `w:pPr`; the schema fixes the order.
    var xml: XML {
        var result = XML.empty
        if isKeptWithNext { result += "<w:keepNext/>" }
        if isKeptTogether { result += "<w:keepLines/>" }
        if startsPage { result += "<w:pageBreakBefore/>" }
        result += spacing
        result += indents
        result += #"<w:jc w:val="\#(alignment.word)"/>"#
        return result
    }

    private var spacing: XML {
        let line: XML =
            switch lineSpacing {
            case .multiple(let times): #"w:line="\#(Int((times * 240).rounded()))" w:lineRule="auto""#
            case .exactly(let points): #"w:line="\#(Measures.twips(points: points))" w:lineRule="exact""#
            }
        return """
            <w:spacing w:before="\(Measures.twips(points: spaceBeforePt))" \
            w:after="\(Measures.twips(points: spaceAfterPt))" \(line)/>
            """
    }

    private var indents: XML {
        let first: XML =
            firstLineMM < 0
            ? #"w:hanging="\#(Measures.twips(millimetres: -firstLineMM))""#
            : #"w:firstLine="\#(Measures.twips(millimetres: firstLineMM))""#
        return """
            <w:ind w:left="\(Measures.twips(millimetres: leftMM))" \
            w:right="\(Measures.twips(millimetres: rightMM))" \(first)/>
            """
    }
}

extension WordDocument.Alignment {
    var word: String {
        switch self {
        case .start: "left"
        case .centre: "center"
        case .end: "right"
        case .justified: "both"
        }
    }
}
