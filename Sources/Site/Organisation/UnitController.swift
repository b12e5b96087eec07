import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// Finding a unit, its public page, its committee's page, and the list of those under it.
struct UnitController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.units.route, use: list)
        group.get(Address.unitRoute.route, use: show)
        group.get(Address.committeeRoute.route, use: committee)
        group.get(Address.unitListRoute.route, use: csv)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        let words = String((context.query["q"] ?? "").prefix(100))
        return try await context.publicPage {
            UnitsPage(tree: try await parts.units.tree(), words: words)
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let code = try context.parameters.text("code")
        let (parts, language) = (parts, context.language)
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let history = try parts.units.history(reading)
                let unit = try Self.unit(code, in: history, on: reading.today)
                let sections = try parts.unitSources.compactMap {
                    try $0.section(of: unit, in: reading, language)
                }
                return UnitPage(
                    unit, history: history, tree: try parts.units.tree(reading),
                    committee: try parts.committees.committee(of: unit.id, reading),
                    profile: try UnitProfileStore(archive: parts.archive).profile(
                        of: unit.id, on: reading.today, reading),
                    sections: sections)
            }
        }
    }

    func committee(_ request: Request, context: SiteContext) async throws -> Response {
        let code = try context.parameters.text("code")
        let parts = parts
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let unit = try Self.unit(code, in: try parts.units.history(reading), on: reading.today)
                return CommitteePage(
                    of: unit, committee: try parts.committees.committee(of: unit.id, reading),
                    tree: try parts.units.tree(reading))
            }
        }
    }

    func csv(_ request: Request, context: SiteContext) async throws -> Response {
        let tree = try await parts.units.tree()
        guard let unit = tree.unit(code: try context.parameters.text("code")) else {
            throw Refusal.noSuchUnit
        }
        let bytes = tree.csv(under: unit.id, mark: true, guardsAgainstFormulas: true)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"don-vi-\(unit.code).csv\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The unit as it is today, or as it was when it was last there.
    static func unit(_ code: String, in history: UnitHistory, on day: Day) throws -> Unit {
        guard let record = history.record(code: code, on: day),
            let unit = record.unit(on: day) ?? record.latest
        else { throw Refusal.noSuchUnit }
        return unit
    }
}
