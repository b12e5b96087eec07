import Civics
import Hummingbird
import HTTPTypes
import NIOCore
import Records

/// The public calendar of receptions: as a list, as a month, and as a file for calendars on phones.
struct ReceptionListController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.receptions.route, use: list)
        group.get(Address.receptionCalendar.route, use: calendar)
        group.get(Address.ReceptionRoute.session.route, use: show)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        let (query, units) = (context.query, parts.units)
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let tree = try units.tree(reading)
                return try ReceptionListPage(query, tree, reading)
            }
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: ReceptionSession.self)
        let (units, reception) = (parts.units, parts.reception)
        let language = context.language
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let session = try ReceptionStore.session(id, in: reading)
                return ReceptionPage(
                    session: session, unitName: try units.tree(reading).named(session.unit),
                    next: try session.postponement?.to.map { try ReceptionStore.session($0, in: reading) },
                    taken: try TurnStore.booked(at: [id], in: reading)[id] ?? 0,
                    group: try reception.receptions.rules(in: reading).groups(on: session.day),
                    notice: try reception.receptions.rules(in: reading).postBy(for: session.day).citation,
                    now: reading.now, language: language)
            }
        }
    }

    func calendar(_ request: Request, context: SiteContext) async throws -> Response {
        let (query, units, settings) = (context.query, parts.units, parts.settings)
        let language = context.language
        let text = try await parts.archive.read { reading in
            let tree = try units.tree(reading)
            let unit = try query["don-vi"].flatMap { $0.isEmpty ? nil : $0 }.map { code in
                guard let unit = tree.unit(code: code) else { throw Refusal.noSuchUnit }
                return unit
            }
            let sessions = try ReceptionStore.sessions(
                of: unit.map { tree.within($0) }, from: reading.today.adding(days: -31),
                to: reading.today.adding(days: 186), in: reading)
            return ReceptionCalendarFile(
                sessions: sessions, tree: tree, settings: settings, language: language, now: reading.now
            ).text
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8", .cacheControl: "public, max-age=300",
                .contentDisposition: "attachment; filename=\"tiep-cong-dan.ics\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
