@testable import Site

extension RoutePermissions {
    static let law: [RoutePermission] = [
        .get(.calculator, .anyone), .get(.law, .anyone), .get(.ruleRoute, .anyone),
        .get(.workingCalendar, .anyone), .get(.workingCalendarRoute, .anyone),
    ]
}
