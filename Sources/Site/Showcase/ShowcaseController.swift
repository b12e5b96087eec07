import Hummingbird

/// The page that shows the whole design system.
struct ShowcaseController {
    func addRoutes(to group: RouterGroup<SiteContext>) {
        group.get(Address.design.route) { _, context in
            try await context.publicPage { ShowcasePage() }
        }
    }
}
