import Civics
import OfficeDocuments

/// Tables of the text and the annexes, as wide as the page, with their heads on every page.
extension WordSetting {
    func table(_ table: OfficialDocument.Table, widthMM: Double) -> [WordDocument.Block] {
        let setting = TableSetting(
            table: table, sizePt: sizePt(columns: table.columns.count), widthMM: widthMM)
        let caption = table.caption.map { [setting.caption($0, sizePt: bodySizePt)] } ?? []
        let rows =
            setting.heads + table.rows.map { row($0, of: setting) }
            + (table.totals.map { [row($0, of: setting, isTotal: true)] } ?? [])
        let note = table.note.map { [setting.note($0)] } ?? [gap(points: 6)]
        return caption + [.table(WordDocument.Table(columnWidthsMM: setting.widthsMM, rows: rows))] + note
    }

    /// The more columns, the smaller the letters.
    private func sizePt(columns: Int) -> Double {
        switch columns {
        case ...6: 12
        case ...10: 11
        default: 10
        }
    }

    private func row(
        _ row: OfficialDocument.Table.Row, of setting: TableSetting, isTotal: Bool = false
    ) -> WordDocument.Row {
        let style = WordDocument.TextStyle(sizePt: setting.sizePt, isBold: isTotal || row.isEmphasised)
        return WordDocument.Row(
            zip(setting.table.columns, row.cells).map { column, cell in
                WordDocument.Cell(
                    WordDocument.Paragraph(
                        runs(column.alignment == .end ? cell.map(\.unbroken) : cell, style),
                        style: WordDocument.ParagraphStyle(alignment: column.alignment.word, spaceBeforePt: 1)
                    ))
            })
    }
}

/// What can be said of a table before its cells are written.
struct TableSetting {
    let table: OfficialDocument.Table
    let sizePt: Double
    let widthMM: Double

    /// By their shares, and none narrower than its longest word or number: what that takes, the others give in
    /// proportion to what they have to spare.
    var widthsMM: [Double] {
        let shares = table.columns.map { max($0.width, 0.1) }
        let whole = shares.reduce(0, +)
        let wanted = shares.map { $0 / whole * widthMM }
        let needed = table.columns.indices.map(neededMM)
        let short = zip(wanted, needed).reduce(0) { $0 + max(0, $1.1 - $1.0) }
        let spare = zip(wanted, needed).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        guard short > 0, spare > 0 else { return wanted }
        let given = min(1, short / spare)
        let taken = min(1, spare / short)
        return zip(wanted, needed).map { width, need in
            width < need ? width + (need - width) * taken : width - (width - need) * given
        }
    }

    /// The longest piece of the column that cannot be broken, with the room beside it.
    private func neededMM(_ column: Int) -> Double {
        let isNumeric = table.columns[column].alignment == .end
        let rows = table.rows + (table.totals.map { [$0] } ?? [])
        let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column].plainText : nil }
        let words = table.columns[column].title.split(separator: " ").map(String.init)
        let longest = (isNumeric ? cells : []) + words
        return longest.reduce(0) { max($0, TextWidth.millimetres($1, sizePt: sizePt, isBold: true)) }
            + Self.besideMM
    }

    /// The padding on both sides, and a little for another font.
    private static let besideMM = 5.0

    /// One row of heads, or two where columns stand in groups.
    var heads: [WordDocument.Row] {
        let columns = table.columns
        guard columns.contains(where: { $0.group != nil }) else {
            return [WordDocument.Row(columns.map { head($0.title) }, isHead: true)]
        }
        var upper: [WordDocument.Cell] = []
        var lower: [WordDocument.Cell] = []
        var index = 0
        while index < columns.count {
            guard let group = columns[index].group else {
                upper.append(head(columns[index].title, rowSpan: 2))
                index += 1
                continue
            }
            let members = columns[index...].prefix { $0.group == group }
            upper.append(head(group, columnSpan: members.count))
            lower += members.map { head($0.title) }
            index += members.count
        }
        return [WordDocument.Row(upper, isHead: true), WordDocument.Row(lower, isHead: true)]
    }

    private func head(_ text: String, columnSpan: Int = 1, rowSpan: Int = 1) -> WordDocument.Cell {
        WordDocument.Cell(
            WordDocument.Paragraph(
                text, WordDocument.TextStyle(sizePt: sizePt, isBold: true),
                style: WordDocument.ParagraphStyle(alignment: .centre)),
            columnSpan: columnSpan, rowSpan: rowSpan, place: .centre)
    }

    func caption(_ text: String, sizePt: Double) -> WordDocument.Block {
        .paragraph(
            WordDocument.Paragraph(
                text, WordDocument.TextStyle(sizePt: sizePt, isBold: true),
                style: WordDocument.ParagraphStyle(
                    alignment: .centre, spaceBeforePt: 6, spaceAfterPt: 3, isKeptWithNext: true)))
    }

    func note(_ text: String) -> WordDocument.Block {
        .paragraph(
            WordDocument.Paragraph(
                text, WordDocument.TextStyle(sizePt: sizePt, isItalic: true),
                style: WordDocument.ParagraphStyle(spaceBeforePt: 3, spaceAfterPt: 6)))
    }
}

extension OfficialDocument.Inline {
    /// A number stays on one line, with its sign of percentage.
    fileprivate var unbroken: OfficialDocument.Inline {
        switch self {
        case .text(let text): .text(text.replacing(" ", with: "\u{A0}"))
        case .figure(let text, let link): .figure(text.replacing(" ", with: "\u{A0}"), link: link)
        case .bold, .italic, .footnote: self
        }
    }
}

extension OfficialDocument.Table.Alignment {
    fileprivate var word: WordDocument.Alignment {
        switch self {
        case .start: .start
        case .centre: .centre
        case .end: .end
        }
    }
}
