import Civics
import OfficeDocuments
import Records

/// The register of letters of a unit (sổ theo dõi tiếp nhận, xử lý đơn), in its usual columns. Denunciations have a
/// register of their own and stand in no export.
package struct LetterRegister: Sendable {
    package let unit: Unit
    package let days: DayRange
    package let span: String
    let letters: [LetterSummary]
    private let table: LetterTable

    static let most = 20_000

    package init(_ unit: Unit, _ days: DayRange, span: String, _ tree: UnitTree, _ reading: Reading) throws {
        self.unit = unit
        self.days = days
        self.span = span
        table = .shipped
        letters = try LetterStore.register(
            of: [unit.id] + tree.everyPredecessor(of: unit.id), received: days, limit: Self.most, in: reading)
    }

    static let columns: [(name: String, width: Double)] = [
        ("Số đến", 9), ("Ngày nhận", 11), ("Nguồn đơn", 16), ("Người gửi đơn", 24), ("Địa chỉ", 28),
        ("Số người ký", 8), ("Nội dung tóm tắt", 48), ("Loại đơn", 18), ("Tình trạng", 20),
        ("Hạn giải quyết", 12),
        ("Người giải quyết", 22), ("Ngày giải quyết", 12), ("Đúng hạn", 10),
    ]

    func cells(of letter: LetterSummary) -> [String] {
        let record = letter.record
        return [
            record.number.description, Format.day(record.letter.receivedOn, .vietnamese),
            record.channel.name.vietnamese, record.senderName, record.senderAddress, String(record.people),
            record.subject, record.letter.kind.name.vietnamese,
            table.state(record.letter.state)?.name.vietnamese ?? record.letter.state,
            letter.due.map { Format.day($0, .vietnamese) } ?? "", record.officerName ?? "",
            letter.doneOn.map { Format.day($0, .vietnamese) } ?? "",
            letter.isInTime.map { $0 ? "đúng hạn" : "quá hạn" } ?? "",
        ]
    }

    package var workbook: Workbook {
        Workbook(
            properties: FileProperties(title: title, author: unit.name, created: nil),
            sheets: [
                Workbook.Sheet(
                    name: "Sổ đơn", title: title, subtitles: [span],
                    columns: Self.columns.map { Workbook.Column($0.name, width: $0.width) },
                    rows: letters.map { cells(of: $0).map { Workbook.Cell(.text($0)) } },
                    remarks: ["Sổ này không gồm đơn tố cáo."], frozenColumns: 1)
            ])
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
            <h1>\(register.title)</h1>
            <p>\(register.span)</p>
            <form class="narrowing no-print" method="get" action="\(Address.letterRegister)"><div class="narrowing-line">
            \(FormField("don-vi", Phrase("Đơn vị", "Unit"), .select(units.map { .init($0.code, $0.name) })).view(form, language))
            \(FormField("tu", Phrase("Từ ngày", "From"), .day).view(form, language))
            \(FormField("den", Phrase("Đến ngày", "To"), .day).view(form, language))
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button> \
            <a class="button button-quiet" href="\(file)">\(Phrase("Tải về (XLSX)", "Download (XLSX)"), language)</a> \
            <button class="button button-quiet" type="button" data-print hidden>\(Phrase("In sổ", "Print"), language)</button></p></div></form>
            \(when: register.letters.isEmpty, EmptyState(Phrase("Không có đơn nào trong những ngày này.", "No letters in these days.")).view(language),
              else: Table(register.title, columns: LetterRegister.columns.map { .init($0.name) },
                rows: register.letters.map { register.cells(of: $0).map { "\($0)" } }, hidesCaption: true).view)
            <p class="muted">\(Phrase("Sổ này không gồm đơn tố cáo.", "Denunciations are not in this register."), language)</p>
            """
    }

    private var file: Address {
        Address.letterWorkbook.adding("don-vi", register.unit.code).adding("tu", form.typed("tu"))
            .adding("den", form.typed("den"))
    }
}
