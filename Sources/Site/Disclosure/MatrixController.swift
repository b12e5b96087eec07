import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The matrix from the whole city down to the evidence: city, then a unit's row or an item's column, then a cell with its
/// duties and postings. Everyone sees the units that are his to see.
struct MatrixController {
    let parts: SiteParts
    private var disclosure: DisclosureParts { parts.disclosure }

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.matrix.route, use: city)
        group.get(Address.MatrixRoute.row.route, use: row)
        group.get(Address.MatrixRoute.column.route, use: column)
        group.get(Address.MatrixRoute.cell.route, use: cell)
        group.get(Address.matrixTable.route, use: table)
        group.get(Address.matrixWorkbook.route, use: workbook)
        group.get(Address.absences.route, use: absences)
    }

    func city(_ request: Request, context: SignedInContext) async throws -> Response {
        let units = try seenUnits(context)
        return try context.page(MatrixPage(seen: try await seen(units, context), view: .city))
    }

    func row(_ request: Request, context: SignedInContext) async throws -> Response {
        let unit = try unit(context)
        return try context.page(MatrixPage(seen: try await seen([unit], context), view: .unit(unit)))
    }

    func column(_ request: Request, context: SignedInContext) async throws -> Response {
        let item = try item(context)
        let seen = try await seen(try seenUnits(context), context, only: item.id, scope: item.scope)
        return try context.page(MatrixPage(seen: seen, view: .item(item)))
    }

    func cell(_ request: Request, context: SignedInContext) async throws -> Response {
        let (unit, item, disclosure) = (try unit(context), try item(context), disclosure)
        let choice = MatrixChoice(context.query, on: context.today)
        let page = try await parts.archive.read { try MatrixCellPage(unit, item, choice, disclosure, $0) }
        return try context.page(page)
    }

    func table(_ request: Request, context: SignedInContext) async throws -> Response {
        let seen = try await seen(try seenUnits(context), context)
        return download(
            MatrixDownload(seen: seen, language: context.language).csv, type: "text/csv; charset=utf-8",
            ending: "csv",
            seen.choice)
    }

    func workbook(_ request: Request, context: SignedInContext) async throws -> Response {
        let seen = try await seen(try seenUnits(context), context)
        let book = MatrixDownload(seen: seen, language: context.language).workbook(
            author: parts.settings.name[context.language])
        return download(
            try book.bytes(), type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ending: "xlsx",
            seen.choice)
    }

    func absences(_ request: Request, context: SignedInContext) async throws -> Response {
        let units = try seenUnits(context)
        let authority = context.person.authority
        let page = try await parts.archive.read { reading in
            let reports = try AbsenceReportStore.newest(in: units.map(\.id), reading)
            return AbsencesPage(
                reports: reports,
                postings: try PostingStore.summaries(Set(reports.map(\.posting)), in: reading),
                units: Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }),
                mayFind: Set(
                    units.filter {
                        authority.may(.waiveDuty, in: $0) || authority.may(.keepPostingMinutes, in: $0)
                    }.map(\.id)))
        }
        return try context.page(page)
    }

    private func seenUnits(_ context: SignedInContext) throws -> [Unit] {
        let units = context.person.authority.watchedUnits
        guard !units.isEmpty else { throw Refusal.forbidden }
        return units
    }

    private func unit(_ context: SignedInContext) throws -> Unit {
        let authority = context.person.authority
        guard let unit = authority.tree.unit(code: try context.coreContext.parameters.text("code")),
            authority.may(.viewMatrix, in: unit)
        else { throw Refusal.noSuchUnit }
        return unit
    }

    private func item(_ context: SignedInContext) throws -> DisclosureItem {
        guard let item = disclosure.catalogue.item(try context.coreContext.parameters.text("item")) else {
            throw Refusal.notFound
        }
        return item
    }

    private func seen(
        _ units: [Unit], _ context: SignedInContext, only item: DisclosureItem.ID? = nil,
        scope: DisclosureScope? = nil
    ) async throws -> SeenMatrix {
        let choice = MatrixChoice(context.query, on: context.today).with(scope)
        return try await SeenMatrix.read(choice, units: units, disclosure, only: item)
    }

    private func download(_ bytes: [UInt8], type: String, ending: String, _ choice: MatrixChoice) -> Response
    {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "private, no-store",
                .contentDisposition:
                    "attachment; filename=\"cong-khai-\(choice.first)-\(choice.last).\(ending)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
