import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The register of letters, to be printed and as a workbook.
struct LetterRegisterController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.letterRegister.route, use: show)
        group.get(Address.letterWorkbook.route, use: workbook)
        group.get(Address.LetterRoute.entry.route, use: entry)
    }

    func entry(_ request: Request, context: SignedInContext) async throws -> Response {
        guard let place = LetterEntry.place(try context.parameters.text("place")) else {
            throw Refusal.notFound
        }
        let (record, entry) = try await context.letterEntry(parts, place)
        let (letters, authority) = (parts.letters, context.person.authority)
        let page = try await parts.archive.read {
            try LetterEntryPage(record, entry, letters, authority, $0)
        }
        return try context.page(page)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let (register, form) = try await register(context)
        return try context.page(
            LetterRegisterPage(register: register, units: context.person.authority.letterUnits, form: form))
    }

    func workbook(_ request: Request, context: SignedInContext) async throws -> Response {
        let (register, form) = try await register(context)
        guard form.isRight else { throw Refusal.wrongDays }
        let code = register.unit.code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return Response(
            status: .ok,
            headers: [
                .contentType: ReportFormat.xlsx.type,
                .contentDisposition: "attachment; filename=\"so-don-\(code).xlsx\"",
                .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: try register.workbook.bytes())))
    }

    /// The unit and days that the query names; the half-year that runs where it names none.
    private func register(_ context: SignedInContext) async throws -> (register: LetterRegister, form: Form) {
        let authority = context.person.authority
        let units = authority.letterUnits
        guard let first = units.first else { throw Refusal.forbidden }
        let code = context.query["don-vi"] ?? first.code
        guard let unit = units.first(where: { $0.code == code }) else { throw Refusal.noSuchUnit }
        let today = context.today
        let start = Day(year: today.year, month: today.month <= 6 ? 1 : 7, day: 1) ?? today
        var form = Form.blank([
            ("don-vi", unit.code), ("tu", context.query["tu"] ?? start.description),
            ("den", context.query["den"] ?? today.description),
        ])
        let from = form.day("tu", Phrase("Từ ngày", "From")) ?? start
        let to = form.day("den", Phrase("Đến ngày", "To")) ?? today
        if from > to {
            form.refuse("den", Phrase("Ngày cuối sớm hơn ngày đầu.", "The last day lies before the first."))
        }
        let days = form.isRight ? DayRange(from: from, to: to) : DayRange(from: start, to: today)
        let tree = authority.tree
        let register = try await parts.archive.read { reading in
            try LetterRegister(unit, days, span: Format.days(days, .vietnamese), tree, reading)
        }
        return (register, form)
    }
}

extension Refusal {
    fileprivate static let wrongDays = Refusal(
        .invalid,
        Phrase(
            "Những ngày đã chọn không đúng; xin chọn lại trong sổ.",
            "These days are not right; choose them again in the register."))
}
