extension WordWriter {
    /// Paper, margins and page numbers of a section; the schema fixes the order.
    mutating func properties(of section: WordDocument.Section) -> XML {
        let page = section.page
        let hidesFirst = section.pageNumber.map { !$0.isOnFirstPage } ?? false
        let orientation: XML = page.isLandscape ? #" w:orient="landscape""# : ""
        let header = Measures.twips(millimetres: page.headerMM)
        let firstPage: XML = hidesFirst ? "<w:titlePg/>" : ""
        return """
            <w:sectPr>\(headers(of: section))<w:type w:val="nextPage"/>\
            <w:pgSz w:w="\(Measures.twips(millimetres: page.widthMM))" \
            w:h="\(Measures.twips(millimetres: page.heightMM))"\(orientation)/>\
            <w:pgMar w:top="\(Measures.twips(millimetres: page.margins.topMM))" \
            w:right="\(Measures.twips(millimetres: page.margins.rightMM))" \
            w:bottom="\(Measures.twips(millimetres: page.margins.bottomMM))" \
            w:left="\(Measures.twips(millimetres: page.margins.leftMM))" \
            w:header="\(header)" w:footer="\(header)" w:gutter="0"/><w:cols w:space="708"/>\(firstPage)</w:sectPr>
            """
    }

    /// Every section names its own lines above and below, so that it takes over none from the section before.
    private mutating func headers(of section: WordDocument.Section) -> XML {
        var result = XML.empty
        for place in [WordDocument.PageNumber.Place.top, .bottom] {
            let number = section.pageNumber.flatMap { $0.place == place ? $0 : nil }
            result += reference(WordHeader(place: place, number: number?.text), type: "default")
            if let number, !number.isOnFirstPage {
                result += reference(WordHeader(place: place, number: nil), type: "first")
            }
        }
        return result
    }

    private mutating func reference(_ header: WordHeader, type: String) -> XML {
        let id = self.header(header)
        return #"<w:\#(header.kind.rawValue)Reference w:type="\#(type)" r:id="\#(id)"/>"#
    }
}
