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
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let (register, form) = try await register(context)
        return try context.page(
            LetterRegisterPage(register: register, units: context.person.authority.letterUnits, form: form))
    }

    func workbook(_ request: Request, context: SignedInContext) async throws -> Response {
        let register = try await register(context).register
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
        let from = context.query["tu"].flatMap { Day($0) } ?? start
        let to = context.query["den"].flatMap { Day($0) } ?? today
        let days = DayRange(from: from, to: max(from, to))
        let tree = authority.tree
        let register = try await parts.archive.read { reading in
            try LetterRegister(unit, days, span: Format.days(days, .vietnamese), tree, reading)
        }
        return (
            register,
            .blank([("don-vi", unit.code), ("tu", from.description), ("den", max(from, to).description)])
        )
    }
}
