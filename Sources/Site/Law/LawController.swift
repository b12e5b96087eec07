import Hummingbird

/// All that the site shows of the law: rules, calendar and calculator.
struct LawController {
    let parts: SiteParts

    func addRoutes(to group: RouterGroup<SiteContext>) {
        let library = LawLibrary(archive: parts.archive)
        CalculatorController(library: library).addRoutes(to: group)
        RuleController(library: library).addRoutes(to: group)
        WorkingCalendarController(library: library).addRoutes(to: group)
    }
}
