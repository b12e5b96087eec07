@testable import Site

extension RoutePermissions {
    static let accounts: [RoutePermission] = [
        .get(.signIn, .anyone), .post(.signIn, .anyone), .post(.signOut, .anyone),
        .get(.secondFactor, .signingIn), .post(.secondFactor, .signingIn), .get(.recovery, .signingIn),
        .post(.recovery, .signingIn), .get(.enrolment, .signingIn), .post(.enrolment, .signingIn),
        .get(.invitationRoute, .anyone), .post(.invitationRoute, .anyone),
        .get(.account, .signedIn), .post(.sessionEndRoute, .signedIn), .post(.otherSessionsEnd, .signedIn),
        .get(.password, .signedIn), .post(.password, .signedIn), .get(.recoveryCodes, .signedIn),
        .post(.recoveryCodes, .signedIn), .get(.authenticator, .signedIn), .post(.authenticator, .signedIn),
        .get(.people, .holders(.manageAccounts)), .get(.newPerson, .holders(.manageAccounts)),
        .post(.newPerson, .holders(.manageAccounts)), .get(.personRoute, .holders(.manageAccounts)),
        .post(.appointmentsRoute, .holders(.manageAccounts)),
        .post(.appointmentEndRoute, .holders(.manageAccounts)),
        .post(.newInvitationRoute, .holders(.manageAccounts)),
        .post(.personClosingRoute, .holders(.manageAccounts)),
    ]
}
