import Hummingbird

/// The home page, the pages behind the doors, and what the site says about itself.
struct HomeController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.home.route, use: show)
        for door in Door.open {
            group.get(Address.door(door).route) { _, context in
                try await context.publicPage { DoorPage(door: door) }
            }
        }
        for page in TextPage.all {
            group.get(page.address.route) { _, context in
                try await context.publicPage { page }
            }
        }
    }

    func show(_ request: Request, context: SiteContext) async throws -> Response {
        try await context.publicPage {
            let (sources, language) = (parts.homeSources, context.language)
            let news = try await parts.archive.read { reading in
                try sources.map { try $0.news(in: reading, language) }.reduce(HomeNews(), +)
            }
            return HomePage(city: parts.settings.name, today: context.today, news: news)
        }
    }
}
