import Civics
import OfficeDocuments

/// How the parts of the format become lines of a document.
extension WordSetting {
    var bodySizePt: Double { format.body.sizePt ?? 14 }

    func textStyle(_ name: DocumentFormat.PartName) -> WordDocument.TextStyle {
        textStyle(format.part(name))
    }

    private func textStyle(_ part: DocumentFormat.Part) -> WordDocument.TextStyle {
        WordDocument.TextStyle(
            sizePt: part.sizePt ?? bodySizePt, isBold: part.isBold, isItalic: part.isItalic,
            isUnderlined: part.isUnderlined)
    }

    /// The look of running text.
    var paragraphStyle: WordDocument.ParagraphStyle {
        let body = format.body
        return WordDocument.ParagraphStyle(
            alignment: body.alignment.word, firstLineMM: body.firstLineMM,
            spaceAfterPt: body.paragraphSpacingPt,
            lineSpacing: .multiple(body.lineSpacing))
    }

    /// The look of a line in the middle of the text.
    var centredStyle: WordDocument.ParagraphStyle {
        WordDocument.ParagraphStyle(
            alignment: .centre, spaceBeforePt: format.body.paragraphSpacingPt,
            spaceAfterPt: format.body.paragraphSpacingPt)
    }

    /// One line of the letterhead or the closing, in the middle of its column unless the format says otherwise.
    func line(
        _ name: DocumentFormat.PartName, _ text: String, spaceBeforePt: Double = 0
    ) -> WordDocument.Block {
        .paragraph(
            WordDocument.Paragraph(
                words(name, text), textStyle(name),
                style: WordDocument.ParagraphStyle(alignment: .centre, spaceBeforePt: spaceBeforePt)))
    }

    /// The words in capitals where the format wants them.
    func words(_ name: DocumentFormat.PartName, _ text: String) -> String {
        format.part(name).isUppercase ? text.uppercased() : text
    }

    /// The line drawn below a part, as long as the format asks, and never longer than its column.
    func rule(below name: DocumentFormat.PartName, _ text: String, widthMM: Double) -> [WordDocument.Block] {
        guard let share = format.part(name).ruleShare else { return [] }
        let length = min(lengthMM(of: name, text), widthMM) * share
        return [.rule(WordDocument.Rule(lengthMM: length))]
    }

    /// How long the text stands on one line.
    func lengthMM(of name: DocumentFormat.PartName, _ text: String) -> Double {
        let part = format.part(name)
        return TextWidth.millimetres(
            words(name, text), sizePt: part.sizePt ?? bodySizePt, isBold: part.isBold)
    }
}

extension DocumentFormat.Part.Alignment {
    fileprivate var word: WordDocument.Alignment {
        switch self {
        case .start: .start
        case .centre: .centre
        case .justify: .justified
        }
    }
}
