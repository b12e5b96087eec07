import Hummingbird

/// The home page, the pages behind the doors, and what the site says about itself.
struct HomeController {
    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.home.route, use: show)
        for door in Door.open {
            group.get(Address.door(door).route) { _, context in
                try await context.publicPage { DoorPage(door: door) }
            }
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        try await context.publicPage { HomePage(city: context.parts.settings.name) }
    }
}
