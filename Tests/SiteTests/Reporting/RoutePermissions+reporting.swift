@testable import Site

extension RoutePermissions {
    static let reporting: [RoutePermission] = [
        // What is shown depends on who reads, and on whether the report was issued: tested there.
        .get(.reports, .anyone), .get(.reportRoute, .anyone),
        .get(.reportRoute("tai-ve/:format"), .anyone),
        .post(.reportRoute, .holders(.enterFigure)),
        .get(.reportRoute("gui"), .holders(.submitReport)),
        .post(.reportRoute("gui"), .holders(.submitReport)),
        .post(.reportRoute("tra-lai"), .holders(.returnReport)),
        .post(.reportRoute("chap-nhan"), .holders(.acceptReport)),
        .post(.reportRoute("mo-lai"), .holders(.reopenReport)),
        .get(.reportRoute("van-ban"), .holders(.viewReport)),
        .get(.reportRoute("van-ban/:section"), .holders(.editReportText)),
        .post(.reportRoute("van-ban/:section"), .holders(.editReportText)),
        .get(.reportRoute("ban-hanh"), .holders(.issueReport)),
        .post(.reportRoute("ban-hanh"), .holders(.issueReport)),
        .get(.reportRoute("thu-hoi"), .holders(.issueReport)),
        .post(.reportRoute("thu-hoi"), .holders(.issueReport)),
        .get(.reportRoute("so-lieu/:indicator"), .holders(.viewReport)),
        .get(.reportWatch, .holders(.viewWatch)),
    ]
}
