import Foundation

extension WordWriter {
    mutating func runs(_ runs: [WordDocument.Run]) -> XML {
        var result = XML.empty
        for run in runs { result += self.run(run) }
        return result
    }

    private mutating func run(_ run: WordDocument.Run) -> XML {
        switch run {
        case .text(let text, let style):
            return "<w:r>\(style.runProperties)\(words(of: text))</w:r>"
        case .link(let content, let address):
            return link(content, address: address)
        case .reference(let content, let bookmark):
            let name = self.bookmark(bookmark).name
            return #"<w:hyperlink w:anchor="\#(name)" w:history="1">\#(runs(content))</w:hyperlink>"#
        case .bookmark(let bookmark):
            let (number, name) = self.bookmark(bookmark)
            return
                #"<w:bookmarkStart w:id="\#(number)" w:name="\#(name)"/><w:bookmarkEnd w:id="\#(number)"/>"#
        case .footnote(let content):
            return footnote(content)
        case .pageNumber(let style):
            return pageNumber(style)
        case .image(let image):
            return picture(image)
        }
    }

    private func words(of text: String) -> XML {
        var result = XML.empty
        let text = text.replacing("\r\n", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index > 0 { result += "<w:br/>" }
            for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { result += "<w:tab/>" }
                if !piece.isEmpty { result += #"<w:t xml:space="preserve">\#(String(piece))</w:t>"# }
            }
        }
        return result
    }

    private mutating func link(_ content: [WordDocument.Run], address: String) -> XML {
        guard let target = WebAddress.safe(address) else { return runs(content) }
        let id = relationships[part, default: WordRelationships()].id(.hyperlink, target: target)
        return #"<w:hyperlink r:id="\#(id)" w:history="1">\#(runs(content))</w:hyperlink>"#
    }

    /// The mark in the text; its note is written into the part of the footnotes. A note inside a note is set in brackets.
    private mutating func footnote(_ content: [WordDocument.Run]) -> XML {
        guard part == .document else { return runs([" ("] + content + [")"]) }
        part = .footnotes
        let words = runs(content)
        part = .document
        let number = footnote(words)
        return """
            <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="\(number)"/></w:r>
            """
    }

    private func pageNumber(_ style: WordDocument.TextStyle) -> XML {
        let properties = style.runProperties
        return """
            <w:r>\(properties)<w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r>\(properties)<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
            <w:r>\(properties)<w:fldChar w:fldCharType="separate"/></w:r>\
            <w:r>\(properties)<w:t>2</w:t></w:r>\
            <w:r>\(properties)<w:fldChar w:fldCharType="end"/></w:r>
            """
    }

    private mutating func picture(_ image: WordDocument.Image) -> XML {
        guard let size = PNG.size(of: image.png) else {
            return "<w:r><w:t>\(image.description)</w:t></w:r>"
        }
        let (relationship, number) = drawing(of: image)
        let width = Measures.emu(millimetres: image.widthMM)
        let height = Measures.emu(millimetres: image.widthMM * Double(size.height) / Double(size.width))
        return """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="\(width)" cy="\(height)"/>\
            <wp:docPr id="\(number)" name="Picture \(number)" descr="\(image.description)"/>\
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:nvPicPr><pic:cNvPr id="\(number)" name="Picture \(number)" descr="\(image.description)"/><pic:cNvPicPr/>\
            </pic:nvPicPr><pic:blipFill><a:blip r:embed="\(relationship)"/><a:stretch><a:fillRect/></a:stretch>\
            </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
            </wp:inline></w:drawing></w:r>
            """
    }
}

extension WordDocument.TextStyle {
    /// What stands before the words of a run.
    var runProperties: XML {
        let content = xml
        return content == .empty ? .empty : "<w:rPr>\(content)</w:rPr>"
    }

    /// What stands inside `w:rPr`; the schema fixes the order.
    var xml: XML {
        var result = XML.empty
        if isBold { result += "<w:b/><w:bCs/>" }
        if isItalic { result += "<w:i/><w:iCs/>" }
        if isUppercase { result += "<w:caps/>" }
        if let sizePt {
            let halves = Measures.halfPoints(points: sizePt)
            result += #"<w:sz w:val="\#(halves)"/><w:szCs w:val="\#(halves)"/>"#
        }
        if isUnderlined { result += #"<w:u w:val="single"/>"# }
        return result
    }
}
