import Civics
import OfficeDocuments

/// What stands under the text: where it goes on the left, who signs on the right.
extension WordSetting {
    var closing: [WordDocument.Block] {
        let half = page.textWidthMM / 2
        let table = WordDocument.Table(
            columnWidthsMM: [half, half],
            rows: [WordDocument.Row([WordDocument.Cell(recipients), WordDocument.Cell(signature)])],
            borders: .none, cellPaddingMM: 0)
        return [gap(points: 6).keptWithNext, .table(table)]
    }

    private var recipients: [WordDocument.Block] {
        let label = format.part(.recipientsLabel).text ?? ""
        let places =
            document.recipients.map { "- \($0);" } + [format.archiveLine(keeper: document.issuer.keeper)]
        return [.paragraph(WordDocument.Paragraph(label, textStyle(.recipientsLabel)))]
            + places.map { .paragraph(WordDocument.Paragraph($0, textStyle(.recipientsList))) }
    }

    private var signature: [WordDocument.Block] {
        let signature = document.signature
        return signature.authority.map { line(.signatureAuthority, format.authorityLine($0)) }
            + [line(.signatureTitle, signature.position), gap(points: Self.penRoomPt)]
            + [line(.signatureName, signature.name)]
    }

    /// Room for the hand and the seal.
    private static let penRoomPt = 72.0
}
