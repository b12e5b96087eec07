@testable import Site

extension RoutePermissions {
    static let promises: [RoutePermission] =
        [
            .get(.promises, .anyone), .get(Address.PromiseRoute.promise, .anyone),
            .get(.openedPromise, .anyone), .get(Address.PromiseRoute.answer, .anyone),
            .post(Address.PromiseRoute.answer, .anyone), .get(Address.PromiseRoute.evidence, .anyone),
            .get(.promiseDesk, .holders(.workOnPromise)),
            .get(.newPromise, .holders(.makePromise)), .post(.newPromise, .holders(.makePromise)),
            .get(.promiseWatch, .holders(.followPromises)), .get(.promiseRegister, .holders(.followPromises)),
            .get(.promiseWorkbook, .holders(.followPromises)),
        ]
        // What of these is open depends on the unit of the promise: tested in PromisePagesTests.
        + PromiseDeed.allCases.flatMap { deed in
            [
                RoutePermission.get(Address.promiseDeedRoute(deed), .signedIn),
                RoutePermission.post(Address.promiseDeedRoute(deed), .signedIn),
            ]
        }
}
