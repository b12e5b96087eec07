import Civics
import OfficeDocuments

extension VisitRegisterPage {
    /// The book as a workbook, a line a visit.
    func workbook(author: String, _ language: Language) -> Workbook {
        let columns = Self.columns.map {
            Workbook.Column($0.name[language], group: $0.group?[language], width: $0.width)
        }
        let rows = visits.map { entry -> [Workbook.Cell] in
            var cells = cells(entry, language).map { Workbook.Cell(.text($0)) }
            let day = entry.visit.receivedOn.parts
            cells[1] = Workbook.Cell(.day(year: day.year, month: day.month, day: day.dayOfMonth))
            return cells
        }
        let sheet = Workbook.Sheet(
            name: title[language], title: title[language],
            subtitles: [unit.name, Format.days(DayRange(from: first, to: last), language)],
            columns: columns, rows: rows, remarks: sealed > 0 ? [sealedWords[language]] : [],
            frozenColumns: 1)
        return Workbook(
            properties: FileProperties(
                title: title[language], author: author, language: language == .vietnamese ? "vi-VN" : "en-GB"),
            sheets: [sheet])
    }
}
