import Civics
import HTTPTypes
import Hummingbird
import NIOCore
import Records

/// The dialogues that anyone may read of, and one dialogue.
struct DialogueController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.dialogues.route, use: list)
        group.get(Address.DialogueRoute.dialogue.route, use: show)
        group.get(Address.DialogueRoute.calendar.route, use: calendar)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        let (query, units) = (context.query, parts.units)
        return try await context.publicPage {
            try await parts.archive.read { try DialogueListPage(query, try units.tree($0), $0) }
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Dialogue.self)
        let (person, units, store) = (context.person, parts.units, parts.dialogues)
        return try await context.publicPage {
            try await parts.archive.read { reading in
                let record = try DialogueRecord(id, store, try units.tree(reading), reading)
                try record.checkReader(person)
                return DialoguePage(record: record, person: person)
            }
        }
    }

    func calendar(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Dialogue.self)
        let (units, store) = (parts.units, parts.dialogues)
        let record = try await parts.archive.read { reading in
            try DialogueRecord(id, store, try units.tree(reading), reading)
        }
        try record.checkReader(context.person)
        let text = DialogueCalendar(
            dialogue: record.dialogue, unitName: record.unitName,
            link: parts.settings.origin + Address.dialogue(id).path, now: context.now
        ).text
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8",
                .contentDisposition: "attachment; filename=\"doi-thoai.ics\"", .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
