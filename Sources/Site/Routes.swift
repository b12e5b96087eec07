import Hummingbird

extension SiteResponder {
    /// Every controller, one line each.
    static func addRoutes(to router: Router<SiteContext>, _ parts: SiteParts) {
        let anyone = router.group()
        let signedIn = router.group(context: SignedInContext.self)

        AssetController(assets: parts.assets).addRoutes(to: anyone)
        HealthController(archive: parts.archive).addRoutes(to: anyone)
        HomeController().addRoutes(to: anyone)
        ShowcaseController().addRoutes(to: anyone)
        LawController(parts: parts).addRoutes(to: anyone)
        DeskController(parts: parts).addRoutes(to: signedIn)
    }
}
