import Civics
import Hummingbird

/// The committee's watch over its units.
struct WatchController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SignedInContext>) {
        group.get(Address.watch.route, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        guard context.person.isWatching else { throw Refusal.forbidden }
        let (person, sources, language) = (context.person, parts.watchSources, context.language)
        let found = try await parts.archive.read { reading in
            try sources.compactMap { try $0.part(for: person, in: reading, language) }
        }
        return try context.page(WatchPage(parts: found))
    }
}
