/// A document that is made in the course of a letter (văn bản phát sinh khi xử lý đơn): a receipt, a notice, a slip, a
/// decision. Its words stand in `letter-documents.yaml`, where an office can read and change them.
package struct LetterDocument: Hashable, Sendable {
    package let key: String
    package let name: Phrase
    /// The letters it is for.
    package let kinds: [LetterKind]
    package let instances: [LetterInstance]
    /// The kind of document as it stands above the text (tên loại), and its letters in the number.
    package let type: String
    package let symbol: String
    package let subject: String
    package let addressees: [String]
    package let paragraphs: [String]
    package let copies: [String]
    /// Keys of the rules it rests on besides those of the act.
    package let rules: [String]
    /// Whether it names these rules alone, and not those of the act.
    package let citesAlone: Bool

    /// What may be named in the text.
    package static let known: Set<String> = [
        "unit", "unit.head", "unit.head.capitals", "letter", "letter.matter", "letter.instance",
        "letter.number", "letter.received", "letter.channel", "letter.subject", "letter.papers", "sender",
        "sender.name", "act.day", "due.day", "due.law", "law", "body", "ground", "reason", "outcome",
        "answer", "paused", "part",
    ]

    /// The document with these values. What names something without a value is left out.
    package func filled(with values: [String: String], headed head: ReportHead, on day: Day?)
        -> OfficialDocument
    {
        let fill = Filling(values: values)
        return OfficialDocument(
            issuer: head.issuer,
            number: OfficialDocument.Number(abbreviation: head.abbreviation, symbol: symbol),
            place: head.place, day: day,
            title: OfficialDocument.Title(
                kind: type, subject: fill.text(subject) ?? fill.withoutPlaces(subject)),
            addressees: addressees.compactMap(fill.text), blocks: fill.blocks(paragraphs),
            recipients: copies.compactMap(fill.text),
            signature: isOfHead ? head.signature.own : head.signature)
    }

    /// Decisions and conclusions on letters are those of the head alone, not of the body the head speaks for
    /// (Điều 17–21 Luật Khiếu nại, Điều 12–17 Luật Tố cáo).
    private var isOfHead: Bool { ["QUYẾT ĐỊNH", "KẾT LUẬN"].contains(type) }

    /// The line of a decision that names what it rests on.
    static let bases = "Căn cứ {{law}};"

    /// The names between double braces, in their order.
    package static func names(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            names.append(String(rest[open.upperBound..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return names
    }
}

/// Puts values into the words of a document.
private struct Filling {
    let values: [String: String]

    /// The line with its values; nothing where one of them is missing.
    func text(_ line: String) -> String? {
        var result = line
        for name in LetterDocument.names(in: line) {
            guard let value = values[name], !value.isEmpty else { return nil }
            result = result.replacing("{{\(name)}}", with: value)
        }
        // A value may end with a full stop of its own.
        return result.replacing("..", with: ".").replacing("?.", with: "?").replacing("!.", with: "!")
    }

    func withoutPlaces(_ line: String) -> String {
        var result = line
        for name in LetterDocument.names(in: line) {
            result = result.replacing(" {{\(name)}}", with: values[name].map { " \($0)" } ?? "")
        }
        return result
    }

    func blocks(_ paragraphs: [String]) -> [OfficialDocument.Block] {
        paragraphs.flatMap { paragraph -> [OfficialDocument.Block] in
            guard let text = text(paragraph) else { return [] }
            if paragraph == LetterDocument.bases { return bases }
            return text.split(separator: "\n").map(Self.block)
        }
    }

    private static func block(_ line: Substring) -> OfficialDocument.Block {
        if line.hasPrefix("- ") { return .list([inlines(line.dropFirst(2))]) }
        return line.hasPrefix("^ ") ? .centred(inlines(line.dropFirst(2))) : .paragraph(inlines(line))
    }

    /// What a decision rests on, one a line and slanted (Phụ lục I Nghị định 30/2020).
    private var bases: [OfficialDocument.Block] {
        (values["law"] ?? "").split(separator: "; ").map { .paragraph([.italic("Căn cứ \($0);")]) }
    }

    /// What stands between double asterisks is bold.
    private static func inlines(_ line: Substring) -> [OfficialDocument.Inline] {
        var parts: [Substring] = []
        var rest = line
        while let mark = rest.firstRange(of: "**") {
            parts.append(rest[..<mark.lowerBound])
            rest = rest[mark.upperBound...]
        }
        parts.append(rest)
        return parts.enumerated().compactMap { place, part in
            part.isEmpty ? nil : place.isMultiple(of: 2) ? .text(String(part)) : .bold(String(part))
        }
    }
}

extension OfficialDocument.Signature {
    /// Signed by the head as such.
    fileprivate var own: Self { Self(position: position, name: name) }
}
