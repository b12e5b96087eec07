@testable import Site

extension RoutePermissions {
    static let disclosure: [RoutePermission] = [
        .get(.postings, .anyone), .get(.postingFeed, .anyone), .get(Address.PostingRoute.posting, .anyone),
        .get(Address.PostingRoute.notice, .anyone), .get(Address.PostingRoute.file, .anyone),
        .get(Address.PostingRoute.question, .anyone), .post(Address.PostingRoute.question, .anyone),
        .get(Address.PostingRoute.absence, .anyone), .post(Address.PostingRoute.absence, .anyone),
        .get(.disclosureDesk, .holders(.publishPosting)),
        .get(.newObligation, .holders(.publishPosting)), .post(.newObligation, .holders(.publishPosting)),
        .get(.newPlannedObligation, .holders(.publishPosting)),
        .post(.newPlannedObligation, .holders(.publishPosting)),
        .get(.disclosurePlans, .holders(.publishPosting)), .post(.disclosurePlans, .holders(.publishPosting)),
        .get(.nothingArose, .holders(.publishPosting)), .post(.nothingArose, .holders(.publishPosting)),
        .get(.newPosting, .holders(.publishPosting)), .post(.newPosting, .holders(.publishPosting)),
        .get(.matrix, .holders(.viewMatrix)), .get(.matrixTable, .holders(.viewMatrix)),
        .get(.matrixWorkbook, .holders(.viewMatrix)), .get(.absences, .holders(.viewMatrix)),
        .get(Address.MatrixRoute.row, .holders(.viewMatrix)),
        .get(Address.MatrixRoute.column, .holders(.viewMatrix)),
        .get(Address.MatrixRoute.cell, .holders(.viewMatrix)),
        // What of these is open depends on the unit of the thing: `PermissionCity` says by which deeds.
        .get(Address.DeskRoute.obligation, .signedIn),
        .get(Address.DeskRoute.waiver, .signedIn), .post(Address.DeskRoute.waiver, .signedIn),
        .get(Address.DeskRoute.answer, .signedIn), .post(Address.DeskRoute.answer, .signedIn),
        .get(Address.DeskRoute.absenceFinding, .signedIn), .post(Address.DeskRoute.absenceFinding, .signedIn),
        .get(Address.PostingRoute.correction, .signedIn), .post(Address.PostingRoute.correction, .signedIn),
        .get(Address.PostingRoute.withdrawal, .signedIn), .post(Address.PostingRoute.withdrawal, .signedIn),
        .get(Address.PostingRoute.opening, .signedIn), .post(Address.PostingRoute.opening, .signedIn),
        .get(Address.PostingRoute.closing, .signedIn), .post(Address.PostingRoute.closing, .signedIn),
    ]
}
