import Civics
import OfficeDocuments
import Records

/// The register of letters of a unit (sổ theo dõi tiếp nhận, xử lý đơn), in its usual columns. Denunciations have a
/// register of their own and stand in no export.
package struct LetterRegister: Sendable {
    package let unit: Unit
    package let days: DayRange
    package let span: String
    /// One line: the letter in this register, and how it was handled here.
    struct Line: Sendable {
        let entry: LetterEntry
        let summary: LetterSummary
        let handling: LetterHandling
    }

    let lines: [Line]
    private let table: LetterTable
    /// The names of units whose registers this one goes on with.
    private let formerNames: [Unit.ID: String]

    static let most = 20_000

    package init(_ unit: Unit, _ days: DayRange, span: String, _ tree: UnitTree, _ reading: Reading) throws {
        self.unit = unit
        self.days = days
        self.span = span
        table = .shipped
        formerNames = Dictionary(
            uniqueKeysWithValues: tree.everyPredecessor(of: unit.id).map { ($0, tree.named($0)) })
        let found = try LetterStore.register(
            of: [unit.id] + tree.everyPredecessor(of: unit.id), received: days, limit: Self.most, in: reading)
        let handling = try LetterStore.handling(of: found.map(\.entry), in: reading)
        lines = zip(found, handling).map { Line(entry: $0.entry, summary: $0.summary, handling: $1) }
    }

    static let columns: [(name: String, width: Double)] = [
        ("Số đến", 8), ("Ngày nhận", 10), ("Nguồn đơn", 9), ("Người gửi đơn", 13), ("Địa chỉ", 13),
        ("Số người ký", 6), ("Nội dung tóm tắt", 20), ("Lĩnh vực", 10), ("Loại đơn", 10),
        ("Điều kiện xử lý", 10), ("Trùng với đơn", 8), ("Thẩm quyền", 10), ("Hướng xử lý", 10),
        ("Ngày thụ lý", 10), ("Hạn giải quyết", 10), ("Người giải quyết", 11), ("Ngày giải quyết", 10),
        ("Kết quả", 8), ("Tình trạng", 10), ("Đúng hạn", 7),
    ]

    func cells(of line: Line) -> [String] {
        let (record, entry, handling) = (line.summary.record, line.entry, line.handling)
        return [
            number(of: line), Format.day(receivedOn(line), .vietnamese), channel(line),
            record.senderName, record.senderAddress, String(record.people), record.subject,
            handling.field?.name.vietnamese ?? "", entry.kind.name.vietnamese, Self.eligibility(handling),
            handling.sameAs.joined(separator: ", "), Self.competence(handling),
            handling.act.flatMap { table.act($0)?.name.vietnamese } ?? "",
            handling.acceptedOn.map { Format.day($0, .vietnamese) } ?? "",
            dueDay(of: line).map { Format.day($0, .vietnamese) } ?? "", officer(line),
            entry.endedOn.map { Format.day($0, .vietnamese) } ?? "", Self.result(handling), state(line),
            entry.isInTime.map { $0 ? "đúng hạn" : "quá hạn" } ?? "",
        ]
    }

    /// Each unit numbered its letters itself: of one that was merged the number says whose it is.
    func number(of line: Line) -> String {
        let number = line.entry.number.description
        return formerNames[line.entry.unit].map { "\(number) (\($0))" } ?? number
    }

    private func receivedOn(_ line: Line) -> Day { line.entry.receivedOn(line.summary.record.letter) }

    private func channel(_ line: Line) -> String {
        switch line.entry.beganAs {
        case .transferred: LetterChannel.transfer.name.vietnamese
        case .second: "Khiếu nại lần hai"
        case .received, .split, .reopened: line.summary.record.channel.name.vietnamese
        }
    }

    private func officer(_ line: Line) -> String {
        line.handling.officer ?? (line.entry.isLast ? line.summary.record.officerName : nil) ?? ""
    }

    /// Where the unit has it no longer, the act by which it left.
    private func state(_ line: Line) -> String {
        let state = line.summary.record.letter.state
        guard !line.entry.isLast else { return table.state(state)?.name.vietnamese ?? state }
        return line.entry.endedBy.flatMap { table.act($0)?.name.vietnamese } ?? "Đã chuyển đi"
    }

    /// The last day to settle it, or, while it is not accepted, to say what becomes of it. What runs after the decision is
    /// not the day of this column.
    private func dueDay(of line: Line) -> Day? {
        line.handling.settleBy
            ?? (line.entry.isLast && line.entry.endedOn == nil ? line.summary.due : nil)
    }

    private static func eligibility(_ handling: LetterHandling) -> String {
        guard let isEligible = handling.isEligible else { return "" }
        if isEligible { return "đủ điều kiện" }
        return handling.whyNot.isEmpty ? "không đủ điều kiện" : "không đủ điều kiện: \(handling.whyNot)"
    }

    private static func competence(_ handling: LetterHandling) -> String {
        guard let isOwn = handling.isOwn else { return "" }
        if isOwn { return "của đơn vị" }
        return handling.competentBody.isEmpty ? "nơi khác" : handling.competentBody
    }

    private static func result(_ handling: LetterHandling) -> String {
        if handling.isWithdrawn { return "rút đơn" }
        return switch handling.outcome {
        case "right": "đúng"
        case "partly": "đúng một phần"
        case "wrong": "sai"
        default: ""
        }
    }

    package var workbook: Workbook {
        Workbook(
            properties: FileProperties(title: title, author: unit.name, created: nil),
            sheets: [
                Workbook.Sheet(
                    name: "Sổ đơn", title: title, subtitles: [span],
                    columns: Self.columns.map { Workbook.Column($0.name, width: $0.width) },
                    rows: lines.map(row),
                    remarks: ["Sổ này không gồm đơn tố cáo."], frozenColumns: 1)
            ])
    }

    /// Days as days, so that the workbook can be sorted by them.
    private func row(_ line: Line) -> [Workbook.Cell] {
        var cells = cells(of: line).map { Workbook.Cell(.text($0)) }
        let days = [
            (1, receivedOn(line)), (13, line.handling.acceptedOn), (14, dueDay(of: line)),
            (16, line.entry.endedOn),
        ]
        for case (let column, let day?) in days {
            let parts = day.parts
            cells[column] = Workbook.Cell(.day(year: parts.year, month: parts.month, day: parts.dayOfMonth))
        }
        return cells
    }

    package var title: String { "Sổ theo dõi tiếp nhận, xử lý đơn – \(unit.name)" }
}

/// The register as a page to be printed.
struct LetterRegisterPage: Page {
    let register: LetterRegister
    let units: [Unit]
    let form: Form

    var title: Phrase { Phrase("Sổ theo dõi đơn", "Register of letters") }
    var shape: PageShape { .dense }
    var trail: [Crumb] { [Crumb(Phrase("Đơn thư", "Letters"), .letterDesk)] }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1 lang="vi">\(register.title)</h1>
            <p lang="vi">\(register.span)</p>
            \(ErrorSummary(form).view(language))
            <form class="narrowing no-print" method="get" action="\(Address.letterRegister)"><div class="narrowing-line">
            \(FormField("don-vi", Phrase("Đơn vị", "Unit"), .select(units.map { .init($0.code, $0.name) })).view(form, language))
            \(FormField("tu", Phrase("Từ ngày", "From"), .day).view(form, language))
            \(FormField("den", Phrase("Đến ngày", "To"), .day).view(form, language))
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button> \
            <a class="button button-quiet" href="\(file)">\(Phrase("Tải về (XLSX)", "Download (XLSX)"), language)</a> \
            <button class="button button-quiet" type="button" data-print hidden>\(Phrase("In sổ", "Print"), language)</button></p></div></form>
            \(when: register.lines.isEmpty, EmptyState(Phrase("Không có đơn nào trong những ngày này.", "No letters in these days.")).view(language),
              else: """
                <div class="letter-book" role="region" tabindex="0" aria-label="\(title, language)" lang="vi">\(Table(register.title, columns: LetterRegister.columns.map { .init($0.name) },
                rows: register.lines.map(cells), hidesCaption: true).view)</div>
                """)
            <p class="muted">\(Phrase("Sổ này không gồm đơn tố cáo.", "Denunciations are not in this register."), language)</p>
            """
    }

    /// The number leads to the papers that were made of the letter in this register.
    private func cells(_ line: LetterRegister.Line) -> [Markup] {
        var cells: [Markup] = register.cells(of: line).map { "\($0)" }
        cells[0] = """
            <a href="\(Address.letterEntry(line.entry.letter, line.entry.place))">\(register.number(of: line))</a>
            """
        return cells
    }

    private var file: Address {
        Address.letterWorkbook.adding("don-vi", register.unit.code).adding("tu", form.typed("tu"))
            .adding("den", form.typed("den"))
    }
}
