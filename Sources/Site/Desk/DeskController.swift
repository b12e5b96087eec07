import Civics
import Hummingbird

/// The desk: today's work of whoever is signed in.
struct DeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.desk.route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.person.isStaff else { throw Refusal.forbidden }
        let (person, sources) = (context.person, parts.deskSources)
        let lines = try await parts.archive.read { reading in
            try sources.flatMap { try $0.lines(for: person, in: reading) }
        }
        return try context.page(DeskPage(person: person.name, lines: lines, today: context.today))
    }
}
