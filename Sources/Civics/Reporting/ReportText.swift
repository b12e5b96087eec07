/// Turns the text of a section into the blocks of a document, and drafts it where nobody has written it yet.
package struct ReportText: Sendable {
    package let values: ReportValues

    package init(values: ReportValues) {
        self.values = values
    }

    /// The section as drafted from the figures: sentences of which nothing is known, and those that would tell a rate of
    /// nothing, are left out. The section is one meant for the report's form.
    package func draft(of section: ReportOutline.Section) -> String {
        section.paragraphs.compactMap { sentences -> String? in
            let kept = sentences.compactMap(drafted)
            return kept.isEmpty ? nil : kept.joined(separator: " ")
        }.joined(separator: "\n\n")
    }

    private func drafted(_ sentence: ReportOutline.Sentence) -> String? {
        guard sentence.needs.allSatisfy(values.isAboveZero) else { return nil }
        let template = sentence.template
        let drafted = template.withNotes { references in
            references.contains { values.has($0) && Self.isTelling($0) }
                && !references.contains(where: values.isRateOfNothing)
        }
        let telling = template.references.filter(Self.isTelling)
        let inWords = drafted.pieces.compactMap { piece in
            if case .reference(let reference) = piece { reference } else { nil }
        }
        guard telling.isEmpty || telling.contains(where: values.has),
            !inWords.contains(where: values.isRateOfNothing)
        else { return nil }
        return drafted.text
    }

    /// That the period has days is always known and says nothing of the sentence.
    private static func isTelling(_ reference: ReportTemplate.Reference) -> Bool {
        !reference.name.hasPrefix("period.") && !reference.name.hasPrefix("unit.")
    }

    /// Paragraphs are parted by empty lines; lines that begin with "- " are items of a list.
    package func blocks(of body: String) throws(Refusal) -> [OfficialDocument.Block] {
        var blocks: [OfficialDocument.Block] = []
        for paragraph in body.split(separator: "\n", omittingEmptySubsequences: true) {
            let line = String(paragraph).trimmed
            guard !line.isEmpty else { continue }
            if line.hasPrefix("- ") {
                let item = inlines(try ReportTemplate(String(line.dropFirst(2))))
                if case .list(let items)? = blocks.last {
                    blocks[blocks.count - 1] = .list(items + [item])
                } else {
                    blocks.append(.list([item]))
                }
            } else {
                blocks.append(.paragraph(inlines(try ReportTemplate(line))))
            }
        }
        return blocks
    }

    /// Refuses text that cannot be set: references to nothing, brackets left open, more than a section can hold.
    package func check(_ body: String) throws {
        guard body.count <= 40_000 else {
            throw Refusal(
                .tooLarge,
                Phrase("Phần này dài quá 40.000 ký tự.", "This section is longer than 40,000 characters."),
                field: "body")
        }
        if let fault = LongText.fault(in: body) {
            throw Refusal(
                .invalid, Phrase("Có lỗi: \(fault.vietnamese).", "Not right: \(fault.english)."),
                field: "body")
        }
        do {
            for line in body.split(separator: "\n") {
                let unknown = try ReportTemplate(String(line)).unknownReferences(in: values.catalogue)
                guard unknown.isEmpty else {
                    let names = unknown.map { "{{\($0)}}" }.joined(separator: ", ")
                    throw Refusal(
                        .invalid,
                        Phrase("Không có chỉ tiêu nào tên \(names).", "There is no indicator \(names)."))
                }
            }
        } catch let refusal as Refusal {
            throw Refusal(refusal.kind, refusal.reason, field: "body")
        }
    }

    private func inlines(_ template: ReportTemplate) -> [OfficialDocument.Inline] {
        template.pieces.compactMap { piece in
            switch piece {
            case .words(let words): return .text(words)
            case .reference(let reference):
                let inline = values.inline(reference)
                return inline == .text("") ? nil : inline
            case .footnote(let note):
                guard note.references.isEmpty || note.references.contains(where: { values.has($0) }) else {
                    return nil
                }
                return .footnote(inlines(note))
            }
        }
    }
}
