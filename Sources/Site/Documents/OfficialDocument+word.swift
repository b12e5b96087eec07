import Civics
import Foundation
import OfficeDocuments

extension OfficialDocument {
    /// The document set as its format asks, ready for Word and LibreOffice.
    package func word(in format: DocumentFormat) -> WordDocument {
        WordSetting(document: self, format: format).word
    }
}

/// Sets one official document: the letterhead, the title, the text, the signature, and each annex on its own pages.
struct WordSetting {
    let document: OfficialDocument
    let format: DocumentFormat

    var word: WordDocument {
        WordDocument(
            properties: properties, styles: styles,
            sections: [mainSection] + annexes.map(section(of:)))
    }

    private var properties: FileProperties {
        let title = [format.kindLine(document.title), document.title.subject].joined(separator: " ")
        return FileProperties(
            title: title, author: document.issuer.body,
            created: document.day.map { Date(timeIntervalSince1970: (Double($0.number) * 24 - 7) * 3_600) })
    }

    private var styles: WordDocument.Styles {
        WordDocument.Styles(
            font: format.font, sizePt: bodySizePt, footnoteSizePt: 10, headings: (1...4).map(headingStyle))
    }

    private func headingStyle(_ level: Int) -> WordDocument.HeadingStyle {
        var paragraph = paragraphStyle
        paragraph.spaceBeforePt = level == 1 ? 6 : 0
        paragraph.isKeptWithNext = true
        return WordDocument.HeadingStyle(
            text: WordDocument.TextStyle(
                sizePt: bodySizePt, isBold: level < 4, isItalic: level > 2, isUppercase: level == 1),
            paragraph: paragraph)
    }

    // MARK: Sections

    private var mainSection: WordDocument.Section {
        let end = document.blocks.firstIndex(where: \.isAnnex) ?? document.blocks.endIndex
        let text = blocks(document.blocks[..<end], widthMM: page.textWidthMM)
        return WordDocument.Section(
            page: page, pageNumber: pageNumber(isOnFirstPage: format.part(.pageNumber).isOnFirstPage),
            blocks: letterhead + title + text.dropLast() + text.suffix(1).map(\.keptWithNext) + closing)
    }

    /// The annexes with what stands in each.
    private var annexes: [(OfficialDocument.Annex, ArraySlice<OfficialDocument.Block>)] {
        let starts = document.blocks.indices.filter { document.blocks[$0].isAnnex }
        return zip(starts, starts.dropFirst() + [document.blocks.endIndex]).compactMap { start, end in
            guard case .annex(let annex) = document.blocks[start] else { return nil }
            return (annex, document.blocks[(start + 1)..<end])
        }
    }

    private func section(
        of annex: (head: OfficialDocument.Annex, blocks: ArraySlice<OfficialDocument.Block>)
    ) -> WordDocument.Section {
        let page = annex.head.isLandscape ? page.turned : page
        return WordDocument.Section(
            page: page, pageNumber: pageNumber(isOnFirstPage: true),
            blocks: annexTitle(annex.head) + blocks(annex.blocks, widthMM: page.textWidthMM))
    }

    var page: WordDocument.Page {
        let paper = format.paper
        return WordDocument.Page(
            widthMM: paper.widthMM, heightMM: paper.heightMM,
            margins: WordDocument.Margins(
                topMM: paper.topMM, bottomMM: paper.bottomMM, leftMM: paper.leftMM, rightMM: paper.rightMM))
    }

    private func pageNumber(isOnFirstPage: Bool) -> WordDocument.PageNumber {
        WordDocument.PageNumber(text: textStyle(.pageNumber), isOnFirstPage: isOnFirstPage)
    }
}

extension WordDocument.Block {
    /// A signature does not stand alone on a page: the last paragraph goes with it.
    var keptWithNext: WordDocument.Block {
        guard case .paragraph(var paragraph) = self else { return self }
        paragraph.style.isKeptWithNext = true
        return .paragraph(paragraph)
    }
}

extension OfficialDocument.Block {
    fileprivate var isAnnex: Bool {
        if case .annex = self { true } else { false }
    }
}
