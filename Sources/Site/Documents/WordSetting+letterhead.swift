import Civics
import OfficeDocuments

/// What stands above the text: who speaks, under which flag, on what.
extension WordSetting {
    /// Two columns without borders: the office and its number on the left, the state or the Party and the day on the
    /// right.
    var letterhead: [WordDocument.Block] {
        let right = rightColumnMM
        let left = page.textWidthMM - right
        let table = WordDocument.Table(
            columnWidthsMM: [left, right],
            rows: [
                WordDocument.Row([
                    WordDocument.Cell(issuer(widthMM: left)), WordDocument.Cell(banner(widthMM: right)),
                ]),
                WordDocument.Row([
                    WordDocument.Cell([
                        line(.numberSymbol, format.numberLine(document.number), spaceBeforePt: 6)
                    ]),
                    WordDocument.Cell([line(.placeDate, dateLine, spaceBeforePt: 6)]),
                ]),
            ], borders: .none, cellPaddingMM: 1)
        return [.table(table)]
    }

    private var dateLine: String {
        format.dateLine(place: document.place, day: document.day)
    }

    /// The right column holds its lines without breaking them, and leaves the office a third of the page.
    private var rightColumnMM: Double {
        let lines = bannerParts.map { lengthMM(of: $0, format.part($0).text ?? "") }
        let longest = (lines + [lengthMM(of: .placeDate, dateLine)]).max() ?? 0
        return min(longest + 4, page.textWidthMM * 2 / 3)
    }

    private var bannerParts: [DocumentFormat.PartName] {
        switch format.kind {
        case .state: [.nationalName, .motto]
        case .party: [.partyTitle]
        }
    }

    private func banner(widthMM: Double) -> [WordDocument.Block] {
        bannerParts.flatMap { part in
            let text = format.part(part).text ?? ""
            return [line(part, text)] + rule(below: part, text, widthMM: widthMM)
        }
    }

    private func issuer(widthMM: Double) -> [WordDocument.Block] {
        let issuer = document.issuer
        let superior = issuer.superior.map { [line(.superiorBody, whole($0, .superiorBody, widthMM))] } ?? []
        let star = format.parts[.separatorStar]?.text.map { [line(.separatorStar, $0)] } ?? []
        return superior + [line(.issuingBody, whole(issuer.body, .issuingBody, widthMM))]
            + rule(below: .issuingBody, issuer.body, widthMM: widthMM) + star
    }

    /// Where a committee's name takes two lines, the second is the whole name of the place: "ỦY BAN NHÂN DÂN / XÃ ĐỒNG
    /// XUÂN", not "ỦY BAN NHÂN DÂN XÃ / ĐỒNG XUÂN".
    private func whole(_ name: String, _ part: DocumentFormat.PartName, _ widthMM: Double) -> String {
        let committee = "ủy ban nhân dân "
        guard name.lowercased().hasPrefix(committee) else { return name }
        let place = name.dropFirst(committee.count)
        guard lengthMM(of: part, String(place)) < widthMM - 4 else { return name }
        return String(name.prefix(committee.count)) + place.replacing(" ", with: "\u{A0}")
    }

    /// Kind and subject in the middle of the page, then whom it is addressed to.
    var title: [WordDocument.Block] {
        let subject = document.title.subject
        let separator = format.parts[.abstractSeparator]?.text.map { [line(.abstractSeparator, $0)] } ?? []
        return [
            line(.typeName, format.kindLine(document.title), spaceBeforePt: 18), line(.abstract, subject),
        ]
            + rule(below: .abstract, subject, widthMM: page.textWidthMM / 2) + separator + [gap(points: 12)]
            + addressees
    }

    /// One body stands behind the words; several stand below them, each behind a hyphen.
    private var addressees: [WordDocument.Block] {
        guard let first = document.addressees.first else { return [] }
        let label = format.part(.attentionLine).text ?? "Kính gửi:"
        guard document.addressees.count > 1 else {
            return [line(.attentionLine, "\(label) \(first)"), gap(points: 6)]
        }
        let list = document.addressees.map { line(.attentionLine, "- \($0)") }
        return [line(.attentionLine, label)] + list + [gap(points: 6)]
    }

    func annexTitle(_ annex: OfficialDocument.Annex) -> [WordDocument.Block] {
        let number = format.parts[.appendix] == nil ? textStyle(.abstract) : textStyle(.appendix)
        let centred = WordDocument.ParagraphStyle(alignment: .centre, isKeptWithNext: true)
        func centredLine(_ text: String, _ style: WordDocument.TextStyle) -> WordDocument.Block {
            .paragraph(WordDocument.Paragraph(text, style, style: centred))
        }
        let title = centredLine(
            annex.title.uppercased(), WordDocument.TextStyle(sizePt: bodySizePt, isBold: true))
        let note = annex.note.map {
            [centredLine("(\($0))", WordDocument.TextStyle(sizePt: bodySizePt, isItalic: true))]
        }
        return [centredLine(annex.number, number), title] + (note ?? []) + [gap(points: 6)]
    }

    /// Empty room of a given height.
    func gap(points: Double) -> WordDocument.Block {
        .paragraph(
            WordDocument.Paragraph(
                [], style: WordDocument.ParagraphStyle(lineSpacing: .exactly(points: points))))
    }
}
