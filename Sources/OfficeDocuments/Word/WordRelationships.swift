/// The links from one part of the file to others and to the world outside.
struct WordRelationships {
    enum Kind: String {
        case styles, settings, footnotes, header, footer, image, hyperlink
    }

    private struct Relationship: Equatable {
        let kind: Kind
        let target: String
    }

    private var all: [Relationship] = []

    static var ofDocument: WordRelationships {
        var relationships = WordRelationships()
        _ = relationships.id(.styles, target: "styles.xml")
        _ = relationships.id(.settings, target: "settings.xml")
        _ = relationships.id(.footnotes, target: "footnotes.xml")
        return relationships
    }

    var isEmpty: Bool { all.isEmpty }

    mutating func id(_ kind: Kind, target: String) -> String {
        let relationship = Relationship(kind: kind, target: target)
        let index = all.firstIndex(of: relationship) ?? all.endIndex
        if index == all.endIndex { all.append(relationship) }
        return "rId\(index + 1)"
    }

    var xml: XML {
        let lines: [XML] = all.enumerated().map { index, relationship in
            let mode: XML = relationship.kind == .hyperlink ? #" TargetMode="External""# : ""
            return """
                <Relationship Id="rId\(index + 1)" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(relationship.kind.rawValue)" \
                Target="\(relationship.target)"\(mode)/>
                """
        }
        return """
            \(XML.declaration)
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(lines)</Relationships>
            """
    }
}
