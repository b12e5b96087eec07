import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// How all units keep their promises, for those who watch them, and the follow-up register as a page to print and as a
/// workbook.
struct PromiseWatchController {
    let parts: SiteParts

    /// A register longer than this is asked for unit by unit.
    private static let longestRegister = 5_000

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.promiseWatch.route, use: show)
        group.get(Address.promiseRegister.route, use: register)
        group.get(Address.promiseWorkbook.route, use: workbook)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let (units, tree) = (try units(context), context.person.authority.tree)
        return try context.page(
            try await parts.archive.read { try PromiseWatchPage(units, tree, $0) })
    }

    func register(_ request: Request, context: SignedInContext) async throws -> Response {
        let (rows, unit) = try await rows(context)
        return try context.page(
            PromiseRegisterPage(
                rows: rows, unit: unit, today: context.today, page: Pager.page(in: context.query)))
    }

    func workbook(_ request: Request, context: SignedInContext) async throws -> Response {
        let (rows, unit) = try await rows(context)
        let book = PromiseRegister(rows).workbook(
            author: parts.settings.name[.vietnamese], unit: unit?.name ?? parts.settings.name[.vietnamese],
            on: context.today)
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                .contentDisposition:
                    "attachment; filename=\"so-theo-doi-loi-hua-\(unit?.code ?? "tat-ca")-\(context.today).xlsx\"",
                .cacheControl: "private, no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: try book.bytes())))
    }

    private func rows(_ context: SignedInContext) async throws -> (rows: [PromiseRegister.Row], unit: Unit?) {
        let (units, tree) = (try units(context), context.person.authority.tree)
        let unit = units.count == 1 ? units.first : nil
        let rows = try await parts.archive.read { reading in
            let filter = PromiseFilter(units: tree.withPredecessors(units))
            let ids = try PromiseStore.list(filter, limit: Self.longestRegister, in: reading).map(\.id)
            return try stride(from: 0, to: ids.count, by: 500).flatMap { start in
                let promises = try PromiseStore.promises(
                    Array(ids[start..<min(start + 500, ids.count)]), in: reading)
                let records = try PromiseStore.records(of: promises.map(\.origin), in: reading)
                return promises.map {
                    PromiseRegister.Row($0, on: records[$0.origin], unit: tree.named($0.unit))
                }
            }
        }
        return (rows, unit)
    }

    /// The units the person follows; only the one that the query names, where it names one.
    private func units(_ context: SignedInContext) throws -> [Unit] {
        let authority = context.person.authority
        let all = authority.unitsWithFollowedPromises
        guard !all.isEmpty else { throw Refusal.forbidden }
        guard let code = context.query["don-vi"], !code.isEmpty else { return all }
        guard let unit = all.first(where: { $0.code == code }) else { throw Refusal.noSuchUnit }
        return [unit]
    }
}
