import Civics
import OfficeDocuments

/// The text itself.
extension WordSetting {
    func blocks(_ blocks: ArraySlice<OfficialDocument.Block>, widthMM: Double) -> [WordDocument.Block] {
        blocks.flatMap { block -> [WordDocument.Block] in
            switch block {
            case .heading(let level, let number, let text):
                let words = [number, text].filter { !$0.isEmpty }.joined(separator: " ")
                return [.paragraph(.heading(min(max(level, 1), 4), [.text(words, WordDocument.TextStyle())]))]
            case .paragraph(let inlines):
                return [.paragraph(WordDocument.Paragraph(runs(inlines), style: paragraphStyle))]
            case .centred(let inlines):
                return [.paragraph(WordDocument.Paragraph(runs(inlines), style: centredStyle))]
            case .list(let items):
                return items.map {
                    .paragraph(WordDocument.Paragraph(["- "] + runs($0), style: paragraphStyle))
                }
            case .table(let table):
                return self.table(table, widthMM: widthMM)
            case .annex:
                return []
            }
        }
    }

    func runs(
        _ inlines: [OfficialDocument.Inline], _ style: WordDocument.TextStyle = WordDocument.TextStyle()
    ) -> [WordDocument.Run] {
        inlines.map { inline in
            switch inline {
            case .text(let text): .text(text, style)
            case .bold(let text): .text(text, style.with(\.isBold))
            case .italic(let text): .text(text, style.with(\.isItalic))
            case .figure(let text, let link?): .link([.text(text, style)], address: link)
            case .figure(let text, nil): .text(text, style)
            case .footnote(let inlines): .footnote(runs(inlines))
            }
        }
    }
}

extension WordDocument.TextStyle {
    fileprivate func with(_ trait: WritableKeyPath<Self, Bool>) -> Self {
        var style = self
        style[keyPath: trait] = true
        return style
    }
}
