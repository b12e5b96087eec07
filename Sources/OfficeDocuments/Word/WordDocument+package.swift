import Foundation

extension WordDocument {
    func contentTypes(of writer: WordWriter) -> XML {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let headers: [XML] = writer.headers.enumerated().map { index, header in
            """
            <Override PartName="/word/\(header.fileName(index + 1))" ContentType="\(word).\(header.kind.rawValue)+xml"/>
            """
        }
        let parts: [XML] = ["styles", "settings", "footnotes"].map {
            #"<Override PartName="/word/\#($0).xml" ContentType="\#(word).\#($0)+xml"/>"#
        }
        return """
            \(XML.declaration)
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
            <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\(parts)\(headers)\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/docProps/app.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>
            """
    }

    static var packageRelationships: XML {
        """
        \(XML.declaration)
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/>\
        <Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/>\
        <Relationship Id="rId3" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" \
        Target="docProps/app.xml"/></Relationships>
        """
    }

    static var applicationProperties: XML {
        """
        \(XML.declaration)
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>Diên Hồng</Application></Properties>
        """
    }

    var coreProperties: XML {
        let created: XML =
            properties.created.map {
                let moment = $0.formatted(.iso8601)
                return """
                    <dcterms:created xsi:type="dcterms:W3CDTF">\(moment)</dcterms:created>\
                    <dcterms:modified xsi:type="dcterms:W3CDTF">\(moment)</dcterms:modified>
                    """
            } ?? .empty
        return """
            \(XML.declaration)
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(properties.title)</dc:title>\
            <dc:subject>\(properties.subject)</dc:subject><dc:creator>\(properties.author)</dc:creator>\(created)\
            <dc:language>\(properties.language)</dc:language></cp:coreProperties>
            """
    }
}
