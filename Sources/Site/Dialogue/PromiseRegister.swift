import Civics
import OfficeDocuments
import Records

/// The follow-up register (sổ theo dõi thực hiện kết luận) in its usual columns. Who asked is not kept with a promise: it
/// stands in the letter, the reception book, the minutes.
struct PromiseRegister {
    struct Row: Sendable {
        let promise: Promise
        let unit: String
        /// What it was made on; nothing where that is not kept here.
        let record: PromiseRecord?

        init(_ promise: Promise, on record: PromiseRecord?, unit: String) {
            self.promise = promise
            self.record = record
            self.unit = unit
        }
    }

    let rows: [Row]

    init(_ rows: [Row]) {
        self.rows = rows
    }

    static let columns: [(name: Phrase, width: Double)] = [
        (Phrase("Nguồn", "Origin"), 16), (Phrase("Hồ sơ gốc", "Record"), 22),
        (Phrase("Nội dung phải thực hiện", "What has to be done"), 48),
        (Phrase("Đơn vị, người chịu trách nhiệm", "Unit, who answers for it"), 30),
        (Phrase("Hạn hoàn thành", "Due"), 14), (Phrase("Trạng thái", "State"), 18),
        (Phrase("Lý do gia hạn, không thực hiện được", "Reason"), 32),
        (Phrase("Minh chứng hoàn thành", "Evidence"), 32), (Phrase("Ngày hoàn thành", "Done on"), 14),
        (Phrase("Ngày trả lời người kiến nghị", "Answered on"), 14),
        (Phrase("Người kiến nghị xác nhận", "Confirmed by whoever asked"), 18),
    ]

    func workbook(author: String, unit: String, on today: Day) -> Workbook {
        let language = Language.vietnamese
        return Workbook(
            properties: FileProperties(
                title: Self.title[language], author: author, language: "vi-VN"),
            sheets: [
                Workbook.Sheet(
                    name: Phrase("Sổ theo dõi", "Register")[language], title: Self.title[language],
                    subtitles: [unit, "Đến ngày \(Format.day(today, language))"],
                    columns: [Workbook.Column("TT", width: 5)]
                        + Self.columns.map { Workbook.Column($0.name[language], width: $0.width) },
                    rows: rows.enumerated().map { number, row in
                        [Workbook.Cell(.integer(number + 1))]
                            + row.cells(language).map { Workbook.Cell(.text($0)) }
                    }, frozenColumns: 1)
            ])
    }

    static let title = Phrase(
        "Sổ theo dõi thực hiện kết luận sau đối thoại, tiếp dân, giải quyết đơn",
        "Register of commitments after dialogues, receptions and letters")
}

extension PromiseRegister.Row {
    /// In the order of the columns.
    func cells(_ language: Language) -> [String] {
        let claim = promise.claim
        let reasons = promise.steps.filter { $0.kind == .extended || $0.kind == .notPossible }.map(\.text)
        let due =
            promise.isExtended
            ? "\(Format.day(promise.due, language)) (\(Phrase("hứa lần đầu", "first promised")[language]) \(Format.day(promise.firstDue, language)))"
            : Format.day(promise.firstDue, language)
        return [
            promise.origin.source.name[language],
            record?.name[language] ?? "", promise.what, "\(unit), \(promise.owner)", due,
            promise.state.name[language],
            reasons.joined(separator: "; "), claim?.text ?? "",
            promise.doneOn.map { Format.day($0, language) } ?? "",
            claim.map { Format.day($0.at.day, language) } ?? "", answer[language],
        ]
    }

    private var answer: Phrase {
        switch promise.steps.last?.kind {
        case .confirmed: Phrase("Đồng ý", "Confirmed")
        case .disputed: Phrase("Không đồng ý", "Disagreed")
        case .confirmedByHead: Phrase("Không trả lời", "No answer")
        default: Phrase(name: "")
        }
    }
}

extension PromiseRecord {
    /// "Lượt 103/2022", "Đơn 12/2022", "Đối thoại ngày 19/8/2022".
    var name: Phrase {
        switch self {
        case .visit(let number, let year): Phrase("Lượt \(number)/\(year)", "Visit \(number)/\(year)")
        case .letter(let number?): Phrase("Đơn \(number)", "Letter \(number)")
        case .letter(nil): Phrase("Đơn", "A letter")
        case .dialogue(let day):
            Phrase(
                "Đối thoại ngày \(Format.day(day, .vietnamese))", "Dialogue of \(Format.day(day, .english))")
        case .paper(let text): Phrase(name: text)
        }
    }
}
