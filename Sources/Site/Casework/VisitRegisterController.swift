import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The reception book of a unit in its usual twelve columns (Mẫu số 03), on the screen, on paper and as a workbook.
struct VisitRegisterController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.visitRegister.route, use: show)
        group.get(Address.visitWorkbook.route, use: workbook)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        try context.page(try await page(context))
    }

    func workbook(_ request: Request, context: SignedInContext) async throws -> Response {
        let page = try await page(context)
        let name = "so-tiep-cong-dan-\(page.first)-\(page.last).xlsx"
        return Response(
            status: .ok,
            headers: [
                .contentType: ReportFormat.xlsx.type, .cacheControl: "private, no-store",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: ResponseBody(
                byteBuffer: ByteBuffer(
                    bytes: try page.workbook(author: context.person.name, context.language).bytes())))
    }

    /// What is sealed stands in no book that is printed or taken away: it is only said how many there are.
    private func page(_ context: SignedInContext) async throws -> VisitRegisterPage {
        let unit = try context.receivingUnit()
        let (tree, query, today) = (context.person.authority.tree, context.query, context.today)
        let (first, last) = (
            query["tu"].flatMap { Day($0) } ?? CalendarMonth(today).first,
            query["den"].flatMap { Day($0) } ?? today
        )
        return try await parts.archive.read { reading in
            let ids = tree.withPredecessors(unit.id)
            let nobody = VisitReader(person: nil, headOf: [])
            let register = try VisitStore.register(of: ids, from: first, to: last, for: nobody, in: reading)
            return VisitRegisterPage(
                unit: unit, first: first, last: last, visits: register,
                sealed: try VisitStore.countSealed(of: ids, from: first, to: last, in: reading),
                conclusions: try VisitStore.conclusions(
                    of: Set(register.map(\.visit.id)), in: reading))
        }
    }
}

/// The reception book between two days.
struct VisitRegisterPage: Page {
    let unit: Unit
    let first: Day
    let last: Day
    let visits: [RegisteredVisit]
    let sealed: Int
    let conclusions: [Visit.ID: [String]]

    var title: Phrase { Phrase("Sổ tiếp công dân", "Register of receptions") }
    var shape: PageShape { .dense }
    var trail: [Crumb] {
        [
            Crumb(Phrase("Bàn làm việc", "Desk"), .desk),
            Crumb(Phrase("Tiếp công dân", "Receptions"), .receptionDesk(of: unit)),
        ]
    }

    static let columns: [(name: Phrase, group: Phrase?, width: Double)] = [
        (Phrase("STT", "No."), nil, 6),
        (Phrase("Ngày tiếp", "Day"), nil, 11),
        (Phrase("Họ tên, địa chỉ", "Name, address"), nil, 28),
        (Phrase("Số căn cước, hộ chiếu", "Card or passport"), nil, 15),
        (Phrase("Nội dung vụ việc", "What it is about"), nil, 40),
        (Phrase("Phân loại, số người", "Kind, people"), nil, 14),
        (Phrase("Cơ quan đã giải quyết", "Settled before by"), nil, 18),
        (Phrase("Thụ lý để giải quyết", "Taken up"), handling, 10),
        (Phrase("Trả lại, hướng dẫn", "Guided"), handling, 10),
        (Phrase("Chuyển cơ quan có thẩm quyền", "Forwarded to"), handling, 18),
        (Phrase("Theo dõi kết quả giải quyết", "Outcome"), nil, 28),
        (Phrase("Ghi chú", "Remarks"), nil, 24),
    ]
    private static let handling = Phrase("Hướng xử lý", "What was done")

    /// One line of the book: twelve cells.
    func cells(_ entry: RegisteredVisit, _ language: Language) -> [String] {
        let (visit, content) = (entry.visit, entry.content)
        let people = Phrase(
            "\(visit.people) người", visit.people == 1 ? "1 person" : "\(visit.people) people")
        var remarks = [
            visit.handling == .explained || visit.handling == .refused ? visit.handling.name[language] : "",
            visit.visitNumber > 1
                ? Phrase("lần thứ \(visit.visitNumber)", "visit no. \(visit.visitNumber)")[language] : "",
            visit.isGroup ? Phrase("đoàn đông người", "a group")[language] : "", entry.matter.name,
            content.note,
        ]
        remarks.removeAll(where: \.isEmpty)
        return [
            visit.name, Format.day(visit.receivedOn, language),
            [content.name, content.address].filter { !$0.isEmpty }.joined(separator: ", "),
            content.idNumber, content.matter, "\(visit.kind.name[language]), \(people[language])",
            content.priorAgency, visit.handling == .accepted ? "x" : "",
            visit.handling == .returnedWithGuidance ? "x" : "",
            visit.handling == .forwarded ? content.forwardedTo : "",
            (conclusions[visit.id] ?? []).joined(separator: "; "), remarks.joined(separator: "; "),
        ]
    }

    func body(for reader: Reader) -> Markup {
        let language = reader.language
        let form = Form.blank([("tu", first.description), ("den", last.description)])
        let fields = [
            FormField("tu", Phrase("Từ ngày", "From"), .day),
            FormField("den", Phrase("Đến ngày", "To"), .day),
        ]
        return """
            <h1>\(title, language)</h1>
            <p class="lead">\(unit.name), \(Format.days(DayRange(from: first, to: last), language))</p>
            <form class="no-print" method="get" action="\(Address.visitRegister)"><input type="hidden" name="don-vi" value="\(unit.code)">\
            <div class="narrowing-line">\(fields.markup { $0.view(form, language) }) \
            <p class="actions"><button class="button button-quiet">\(Phrase("Xem", "Show"), language)</button></p></div></form>
            <p class="actions no-print"><a class="button button-quiet" href="\(workbookAddress)">\(Phrase("Tải bảng tính (XLSX)", "Download (XLSX)"), language)</a> \
            <button type="button" class="button button-quiet" data-print hidden>\(Phrase("In sổ", "Print"), language)</button></p>
            <div class="reception-book">\(visits.isEmpty
                ? "<p>\(Phrase("Chưa có lượt tiếp nào.", "There are no visits."), language)</p>"
                : Table(title[language], columns: Self.columns.map { Table.Column($0.name[language]) },
                    rows: visits.map { row($0, language) }, hidesCaption: true).view)</div>
            \(when: sealed > 0, "<p>\(sealedWords, language)</p>")
            """
    }

    private func row(_ entry: RegisteredVisit, _ language: Language) -> [Markup] {
        let cells = cells(entry, language)
        return ["<a href=\"\(Address.visit(entry.visit.id))\">\(cells[0])</a>"]
            + cells.dropFirst().map { "\($0)" }
    }

    private var workbookAddress: Address {
        Address.visitWorkbook.adding("don-vi", unit.code).adding("tu", first.description)
            .adding("den", last.description)
    }

    var sealedWords: Phrase {
        Phrase(
            "\(sealed) lượt tiếp người tố cáo được giữ kín, không ghi ở đây.",
            "\(sealed) \(sealed == 1 ? "visit" : "visits") of people who denounce are kept secret and stand not here."
        )
    }
}
