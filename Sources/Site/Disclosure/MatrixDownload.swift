import Civics
import OfficeDocuments

/// The matrix as files: CSV line by line for machines, a workbook for people.
struct MatrixDownload {
    let seen: SeenMatrix
    let language: Language

    private var matrix: DutyMatrix { seen.matrix }

    /// A line for each unit, item and month in which something stood; state names are words of the data, not of a language.
    var csv: [UInt8] {
        var writer = CSVWriter(guardsAgainstFormulas: true, mark: true)
        writer.row(
            ["unit_code", "unit", "scope", "item", "item_name", "article", "month"]
                + DutyState.allCases.map(\.word))
        for unit in matrix.units.indices {
            for item in matrix.items.indices {
                for month in matrix.months.indices {
                    let counts = matrix.counts(unit: unit, item: item, month: month)
                    guard !counts.isEmpty else { continue }
                    writer.row(line(unit, item, month) + DutyState.allCases.map { String(counts[$0]) })
                }
            }
        }
        return writer.bytes
    }

    private func line(_ unit: Int, _ item: Int, _ month: Int) -> [String] {
        let (unit, item) = (matrix.units[unit], matrix.items[item])
        return [
            unit.code, unit.name, unit.scope.rawValue, item.id, item.name[language], item.citation[language],
            matrix.months[month].description,
        ]
    }

    func workbook(author: String) -> Workbook {
        let title = Phrase("Bảng theo dõi công khai", "Disclosure board")[language]
        return Workbook(
            properties: FileProperties(
                title: title, author: author, language: language == .vietnamese ? "vi-VN" : "en-GB"),
            sheets: [sums(title), board(title)])
    }

    private var subtitles: [String] { [seen.scope.name[language], seen.choice.words[language]] }

    private func sums(_ title: String) -> Workbook.Sheet {
        let states = DutyState.allCases
        let rows = matrix.units.indices.map { position -> [Workbook.Cell] in
            let counts = matrix.counts(ofUnit: position)
            let unit = matrix.units[position]
            let head = [unit.code, unit.name, unit.group].map { Workbook.Cell(.text($0)) }
            return head + numbers(counts) + [rate(counts)]
        }
        let total = Workbook.Cell(.text(Phrase("Cộng", "Total")[language]))
        var columns = [
            Workbook.Column(Phrase("Mã", "Code")[language], width: 9),
            Workbook.Column(Phrase("Đơn vị", "Unit")[language], width: 32),
            Workbook.Column(Phrase("Thuộc", "Under")[language], width: 24),
        ]
        columns += states.map { Workbook.Column($0.name[language], width: 12) }
        columns.append(Workbook.Column(Phrase("Tỷ lệ đúng hạn", "In time")[language], width: 10))
        return Workbook.Sheet(
            name: Phrase("Tổng hợp", "Sums")[language], title: title, subtitles: subtitles, columns: columns,
            rows: rows, totals: [.empty, total, .empty] + numbers(matrix.counts) + [rate(matrix.counts)],
            frozenColumns: 2)
    }

    private func numbers(_ counts: StateCounts) -> [Workbook.Cell] {
        DutyState.allCases.map { Workbook.Cell(.integer(counts[$0])) }
    }

    private func rate(_ counts: StateCounts) -> Workbook.Cell {
        guard counts.judged > 0 else { return .empty }
        return Workbook.Cell(.percent(Double(counts[.postedInTime]) / Double(counts.judged), places: 1))
    }

    private func board(_ title: String) -> Workbook.Sheet {
        let rows = matrix.units.indices.map { unit -> [Workbook.Cell] in
            [Workbook.Cell(.text(matrix.units[unit].name))]
                + matrix.items.indices.map { cell(unit: unit, item: $0) }
        }
        return Workbook.Sheet(
            name: Phrase("Bảng", "Board")[language], title: title, subtitles: subtitles,
            columns: [Workbook.Column(Phrase("Đơn vị", "Unit")[language], width: 32)]
                + matrix.items.map { Workbook.Column($0.code, width: 14) },
            rows: rows,
            remarks: matrix.items.map { "\($0.code): \($0.name[language]) (\($0.citation[language]))" },
            frozenColumns: 1)
    }

    private func cell(unit: Int, item: Int) -> Workbook.Cell {
        guard matrix.applies(unit: unit, item: item) else { return .empty }
        let counts = matrix.counts(unit: unit, item: item)
        let word = counts.gravest?.name ?? Phrase("Chưa báo gì", "Nothing reported")
        return Workbook.Cell(.text(word[language]), note: counts.total > 1 ? counts.words(language) : nil)
    }
}
