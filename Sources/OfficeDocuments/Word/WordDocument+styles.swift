extension WordDocument {
    /// The part `styles.xml`: the font of everything, headings, footnotes, page lines.
    var styleDefinitions: XML {
        let size = Measures.halfPoints(points: styles.sizePt)
        let font = styles.font
        let headings: [XML] = styles.headings.enumerated().map { heading($1, level: $0 + 1) }
        let footnote = Measures.halfPoints(points: styles.footnoteSizePt)
        return """
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="\(font)" w:eastAsia="\(font)" w:hAnsi="\(font)" w:cs="\(font)"/>\
            <w:color w:val="000000"/><w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\
            <w:lang w:val="\(properties.language)" w:eastAsia="\(properties.language)" w:bidi="ar-SA"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
            <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            \(headings)\
            <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr>\
            <w:rPr><w:sz w:val="\(footnote)"/><w:szCs w:val="\(footnote)"/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
            <w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/></w:style>
            """
    }

    private func heading(_ style: HeadingStyle, level: Int) -> XML {
        """
        <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
        <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>\
        <w:pPr>\(style.paragraph.xml)<w:outlineLvl w:val="\(level - 1)"/></w:pPr>\
        <w:rPr>\(style.text.xml)</w:rPr></w:style>
        """
    }
}
