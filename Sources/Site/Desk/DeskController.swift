import Civics
import Hummingbird

/// The desk: today's work of whoever is signed in.
struct DeskController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.desk.route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let (person, sources) = (context.person, parts.deskSources)
        // Whoever has no desk has another page to begin the day with: an operator, an inspector.
        guard person.isStaff else { return context.redirect(to: person.start) }
        let lines = try await parts.archive.read { reading in
            try sources.flatMap { try $0.lines(for: person, in: reading) }
        }
        return try context.page(
            DeskPage(
                person: person.name, ways: person.deskWays, lines: lines, today: context.today))
    }
}
