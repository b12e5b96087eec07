import Foundation

extension WordDocument {
    /// The file, ready to be sent or saved. Equal documents make equal bytes.
    package var bytes: [UInt8] {
        var writer = WordWriter(self)
        let body = writer.body()

        var zip = ZipArchive()
        func add(_ path: String, _ xml: XML) { zip.add(path, xml.source) }
        add("[Content_Types].xml", contentTypes(of: writer))
        add("_rels/.rels", Self.packageRelationships)
        add("docProps/core.xml", coreProperties)
        add("docProps/app.xml", Self.applicationProperties)
        add("word/document.xml", part("document", "<w:body>\(body)</w:body>"))
        add("word/styles.xml", part("styles", styleDefinitions))
        add("word/settings.xml", part("settings", settings))
        add("word/footnotes.xml", part("footnotes", footnotes(writer.footnotes)))
        for (index, header) in writer.headers.enumerated() {
            add("word/" + header.fileName(index + 1), headerPart(header, writer: writer))
        }
        for (part, relationships) in writer.relationships.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !relationships.isEmpty {
            add("word/_rels/\(part.rawValue).xml.rels", relationships.xml)
        }
        for (index, image) in writer.images.enumerated() {
            zip.add("word/media/image\(index + 1).png", image.png)
        }
        return zip.bytes
    }

    private func part(_ element: String, _ content: XML) -> XML {
        """
        \(XML.declaration)
        <w:\(element) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\(content)</w:\(element)>
        """
    }

    private func headerPart(_ header: WordHeader, writer: WordWriter) -> XML {
        let (element, style) = header.kind == .header ? ("hdr", "Header") : ("ftr", "Footer")
        var writer = writer
        let content = header.number.map { writer.runs([.pageNumber($0)]) } ?? .empty
        return part(
            element,
            #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/><w:jc w:val="center"/></w:pPr>\#(content)</w:p>"#)
    }

    /// The separators that every file has to bring, then the notes in the order of their marks.
    private func footnotes(_ notes: [XML]) -> XML {
        let written: [XML] = notes.enumerated().map { index, note in
            """
            <w:footnote w:id="\(index + 1)"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>\
            <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>\
            <w:r><w:t xml:space="preserve"> </w:t></w:r>\(note)</w:p></w:footnote>
            """
        }
        return """
            <w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" \
            w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>\
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" \
            w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\(written)
            """
    }

    private var settings: XML {
        let mirrored: XML = hasMirroredMargins ? "<w:mirrorMargins/>" : ""
        return """
            \(mirrored)<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
            w:val="15"/></w:compat><w:themeFontLang w:val="\(properties.language)"/>
            """
    }
}
