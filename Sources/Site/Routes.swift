import Hummingbird

extension SiteResponder {
    /// Every controller, one line each.
    static func addRoutes(to router: Router<SiteContext>, _ parts: SiteParts) {
        let anyone = router.group()
        let signedIn = router.group(context: SignedInContext.self)

        AssetController(assets: parts.assets).addRoutes(to: anyone)
        HealthController(archive: parts.archive).addRoutes(to: anyone)
        HomeController(parts: parts).addRoutes(to: anyone)
        ShowcaseController().addRoutes(to: anyone)
        LawController(parts: parts).addRoutes(to: anyone)
        UnitController(parts: parts).addRoutes(to: anyone)
        RecordController(parts: parts).addRoutes(to: anyone)
        SignInController(parts: parts).addRoutes(to: anyone)
        SecondFactorController(parts: parts).addRoutes(to: anyone)
        InvitationController(parts: parts).addRoutes(to: anyone)
        EnrolmentController(parts: parts).addRoutes(to: anyone)
        AccountController(parts: parts).addRoutes(to: signedIn)
        PeopleController(parts: parts).addRoutes(to: signedIn)
        PersonController(parts: parts).addRoutes(to: signedIn)
        DeskController(parts: parts).addRoutes(to: signedIn)
        WatchController(parts: parts).addRoutes(to: signedIn)
        UnitImportController(parts: parts).addRoutes(to: signedIn)
        UnitDeskController(parts: parts).addRoutes(to: signedIn)
        CommitteeDeskController(parts: parts).addRoutes(to: signedIn)
        ReportsController(parts: parts).addRoutes(to: anyone)
        ReportController(parts: parts).addRoutes(to: signedIn)
        ReportWatchController(parts: parts).addRoutes(to: signedIn)
        ReportTextController(parts: parts).addRoutes(toAnyone: anyone)
        ReportTextController(parts: parts).addRoutes(to: signedIn)
        FigureController(parts: parts).addRoutes(to: signedIn)
    }
}
