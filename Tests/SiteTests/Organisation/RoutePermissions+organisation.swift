@testable import Site

extension RoutePermissions {
    static let organisation: [RoutePermission] =
        [
            .get(.units, .anyone), .get(.unitRoute, .anyone), .get(.committeeRoute, .anyone),
            .get(.unitListRoute, .anyone), .get(.organisationRecordRoute, .anyone),
            .get(.unitImport, .holders(.importUnits)), .post(.unitImport, .holders(.importUnits)),
            .post(.unitImportConfirmation, .holders(.importUnits)),
            // What of it is open depends on the unit: tested there.
            .get(.unitDeskRoute, .signedIn),
            .get(.unitCancellationRoute, .signedIn), .post(.unitCancellationRoute, .signedIn),
            .get(.committeeDeskRoute, .holders(.editCommittee)),
            .get(.taskDoneRoute, .holders(.editCommittee)),
            .post(.taskDoneRoute, .holders(.editCommittee)),
            .get(.taskReopeningRoute, .holders(.editCommittee)),
            .post(.taskReopeningRoute, .holders(.editCommittee)),
            .get(.assignmentEndRoute, .holders(.editCommittee)),
            .post(.assignmentEndRoute, .holders(.editCommittee)),
        ]
        + UnitDeed.allCases.flatMap { deed -> [RoutePermission] in
            [
                .get(Address.unitDeedRoute(deed), .holders(deed.deed)),
                .post(Address.unitDeedRoute(deed), .holders(deed.deed)),
            ]
        }
        + CommitteeDeed.allCases.flatMap { deed -> [RoutePermission] in
            [
                .get(Address.committeeDeedRoute(deed), .holders(.editCommittee)),
                .post(Address.committeeDeedRoute(deed), .holders(.editCommittee)),
            ]
        }
        + MemberDeed.allCases.flatMap { deed -> [RoutePermission] in
            [
                .get(Address.memberDeedRoute(deed), .holders(.editCommittee)),
                .post(Address.memberDeedRoute(deed), .holders(.editCommittee)),
            ]
        }
}
