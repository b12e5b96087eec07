@testable import Site

extension RoutePermissions {
    static let reception: [RoutePermission] = [
        .get(.receptions, .anyone), .get(.receptionCalendar, .anyone),
        .get(Address.ReceptionRoute.session, .anyone),
        .get(Address.ReceptionRoute.booking, .anyone), .post(Address.ReceptionRoute.booking, .anyone),
        .get(.openedTurn, .anyone), .get(.openedVisit, .anyone), .post(.openedTurnCancelling, .anyone),
        .get(.receptionDesk, .holders(.receiveCitizens)),
        .get(.receptionPlan, .holders(.planReception)), .post(.receptionPlan, .holders(.planReception)),
        .post(.receptionPosting, .holders(.planReception)),
        .get(.receptionSupplement, .holders(.planReception)),
        .post(.receptionSupplement, .holders(.planReception)),
        .get(.newVisit, .holders(.receiveCitizens)), .post(.newVisit, .holders(.receiveCitizens)),
        .get(.visitRegister, .holders(.receiveCitizens)), .get(.visitWorkbook, .holders(.receiveCitizens)),
        .get(.receptionWatch, .holders(.viewReceptions)),
        .get(Address.receptionWatchRoute, .holders(.viewReceptions)),
        // What of these is open depends on the unit, as `PermissionCity` says, and on the kind: ReceptionPermissionTests.
        .get(Address.ReceptionDeskRoute.session, .signedIn),
        .post(Address.ReceptionDeskRoute.outcome, .signedIn),
        .get(Address.ReceptionDeskRoute.postponement, .signedIn),
        .post(Address.ReceptionDeskRoute.postponement, .signedIn),
        .get(Address.ReceptionDeskRoute.walkIn, .signedIn),
        .post(Address.ReceptionDeskRoute.walkIn, .signedIn),
        .post(Address.ReceptionDeskRoute.turn, .signedIn),
        .get(Address.ReceptionDeskRoute.visit, .signedIn),
        .get(Address.ReceptionDeskRoute.correction, .signedIn),
        .post(Address.ReceptionDeskRoute.correction, .signedIn),
        .post(Address.ReceptionDeskRoute.conclusion, .signedIn),
        .post(Address.ReceptionDeskRoute.notice, .signedIn),
        .post(Address.ReceptionDeskRoute.papers, .signedIn),
        .get(Address.ReceptionDeskRoute.paper, .signedIn),
        .get(Address.ReceptionDeskRoute.paperDocument, .signedIn),
    ]
}
