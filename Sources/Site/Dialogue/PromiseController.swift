import Civics
import Hummingbird
import Records

/// The public list of promises, and one promise.
struct PromiseController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.promises.route, use: list)
        group.get(Address.PromiseRoute.promise.route, use: show)
    }

    func list(_ request: Request, context: SiteContext) async throws -> Response {
        let (query, units) = (context.query, parts.units)
        return try await context.publicPage {
            try await parts.archive.read { try PromiseListPage(query, try units.tree($0), $0) }
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        let id = try context.parameters.identifier("id", of: Promise.self)
        let (person, units) = (context.person, parts.units)
        return try await context.publicPage {
            try await parts.archive.read { reading in
                try PromisePage(
                    try PromiseStore.promise(id, in: reading), for: person, try units.tree(reading), reading)
            }
        }
    }
}

extension SiteParts {
    var promises: PromiseStore { PromiseStore(archive: archive) }
}
