/// Text of a report as it is written and kept: words, references to figures that stay live, and footnotes.
///
///     Đã công khai {{disclosure_items_done}} nội dung ({{disclosure_rate}})[[Riêng xã: {{disclosure_rate@commune}}.]].
package struct ReportTemplate: Equatable, Sendable {
    package let pieces: [Piece]

    package indirect enum Piece: Equatable, Sendable {
        case words(String)
        case reference(Reference)
        case footnote(ReportTemplate)
    }

    /// A figure or a fact named in the text.
    package struct Reference: Equatable, Sendable {
        /// The indicator, or a fact as "period.from".
        package let name: String
        package let form: UnitKind.ReportForm?
        package let aspect: Aspect

        package enum Aspect: String, CaseIterable, Sendable {
            case value, parts, before, change
        }

        /// The same of units of one form alone, where it is a figure and names no form itself.
        func scoped(to scope: UnitKind.ReportForm) -> Reference {
            guard form == nil, !ReportTemplate.facts.contains(name) else { return self }
            return Reference(name: name, form: scope, aspect: aspect)
        }

        var text: String {
            "{{" + name + (form.map { "@\($0.rawValue)" } ?? "")
                + (aspect == .value ? "" : ".\(aspect.rawValue)") + "}}"
        }
    }

    /// Facts that are no indicators.
    package static let facts: Set<String> = [
        "period.name", "period.from", "period.to", "period.due", "period.communes", "unit.name", "unit.scope",
        "reports.due",
        "reports.submitted", "reports.ontime", "reports.late", "reports.late_names", "reports.missing",
        "reports.missing_names", "reports.complete", "disclosure.missing",
    ]

    package init(_ text: String) throws(Refusal) {
        var rest = Substring(text)
        pieces = try Self.read(&rest, inFootnote: false)
    }

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    package var references: [Reference] {
        pieces.flatMap { piece -> [Reference] in
            switch piece {
            case .words: []
            case .reference(let reference): [reference]
            case .footnote(let note): note.references
            }
        }
    }

    /// As it is written.
    package var text: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .reference(let reference): reference.text
            case .footnote(let note): "[[\(note.text)]]"
            }
        }.joined()
    }

    func scoped(to form: UnitKind.ReportForm) -> ReportTemplate {
        ReportTemplate(
            pieces: pieces.map { piece in
                switch piece {
                case .words: piece
                case .reference(let reference): .reference(reference.scoped(to: form))
                case .footnote(let note): .footnote(note.scoped(to: form))
                }
            })
    }

    /// The same with footnotes that say only what is known: of a note, the parts between semicolons that tell something
    /// are left; a note that tells nothing goes.
    func withNotes(where tells: ([Reference]) -> Bool) -> ReportTemplate {
        ReportTemplate(
            pieces: pieces.compactMap { piece in
                guard case .footnote(let note) = piece, !note.references.isEmpty else { return piece }
                let parts = note.partsOfNote.filter { $0.references.isEmpty || tells($0.references) }
                guard parts.contains(where: { !$0.references.isEmpty }) else { return nil }
                var left = Array(parts.map(\.pieces).joined(separator: [.words("; ")]))
                // The full stop went with the last part where that tells nothing.
                if note.text.hasSuffix("."), parts.last?.text.hasSuffix(".") == false {
                    left.append(.words("."))
                }
                return .footnote(ReportTemplate(pieces: left))
            })
    }

    private var partsOfNote: [ReportTemplate] {
        var parts: [[Piece]] = [[]]
        for piece in pieces {
            guard case .words(let words) = piece else {
                parts[parts.count - 1].append(piece)
                continue
            }
            for (number, some) in words.split(separator: "; ", omittingEmptySubsequences: false).enumerated()
            {
                if number > 0 { parts.append([]) }
                if !some.isEmpty { parts[parts.count - 1].append(.words(String(some))) }
            }
        }
        return parts.map(ReportTemplate.init(pieces:))
    }

    package func unknownReferences(in catalogue: IndicatorCatalogue) -> [String] {
        references.map(\.name).filter { !Self.facts.contains($0) && catalogue[Indicator.Key($0)] == nil }
    }

    private static func read(_ rest: inout Substring, inFootnote: Bool) throws(Refusal) -> [Piece] {
        var pieces: [Piece] = []
        var words = ""
        func flush() {
            if !words.isEmpty { pieces.append(.words(words)) }
            words = ""
        }
        while let first = rest.first {
            if rest.hasPrefix("{{") {
                flush()
                rest = rest.dropFirst(2)
                guard let end = rest.range(ofFirst: "}}") else { throw unclosed("{{", "}}") }
                pieces.append(.reference(try reference(rest[..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("[[") {
                guard !inFootnote else {
                    throw Refusal(
                        .invalid,
                        Phrase(
                            "Không đặt chú thích trong chú thích.", "A footnote cannot stand inside another.")
                    )
                }
                flush()
                rest = rest.dropFirst(2)
                pieces.append(.footnote(ReportTemplate(pieces: try read(&rest, inFootnote: true))))
            } else if inFootnote, rest.hasPrefix("]]") {
                rest = rest.dropFirst(2)
                flush()
                return pieces
            } else {
                words.append(first)
                rest = rest.dropFirst()
            }
        }
        guard !inFootnote else { throw unclosed("[[", "]]") }
        flush()
        return pieces
    }

    private static func reference(_ text: Substring) throws(Refusal) -> Reference {
        let trimmed = String(text).trimmed
        if facts.contains(trimmed) { return Reference(name: trimmed, form: nil, aspect: .value) }
        var name = Substring(trimmed)
        var aspect = Reference.Aspect.value
        if let dot = name.lastIndex(of: "."),
            let known = Reference.Aspect(rawValue: String(name[name.index(after: dot)...]))
        {
            aspect = known
            name = name[..<dot]
        }
        var form: UnitKind.ReportForm?
        if let at = name.firstIndex(of: "@") {
            guard let known = UnitKind.ReportForm(rawValue: String(name[name.index(after: at)...])) else {
                throw Refusal(
                    .invalid,
                    Phrase(
                        "Không có loại hình trong “{{\(trimmed)}}”.",
                        "“{{\(trimmed)}}” names no kind of unit."))
            }
            form = known
            name = name[..<at]
        }
        guard !name.isEmpty,
            name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_.".contains($0)) })
        else {
            throw Refusal(
                .invalid,
                Phrase("“{{\(trimmed)}}” không phải tên chỉ tiêu.", "“{{\(trimmed)}}” is no indicator."))
        }
        return Reference(name: String(name), form: form, aspect: aspect)
    }

    private static func unclosed(_ opening: String, _ closing: String) -> Refusal {
        Refusal(
            .invalid,
            Phrase("Có “\(opening)” mà thiếu “\(closing)”.", "There is “\(opening)” without “\(closing)”."))
    }
}

extension Substring {
    fileprivate func range(ofFirst text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
