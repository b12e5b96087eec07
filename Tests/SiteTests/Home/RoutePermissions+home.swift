import Site

extension RoutePermissions {
    static let home: [RoutePermission] =
        [
            .get(.home, .anyone), .get(.health, .anyone), .get(.robots, .anyone), .get(.favicon, .anyone),
            .get(.design, .anyone), .get(.about, .anyone), .get(.privacy, .anyone),
            .get(.accessibility, .anyone), .get(.desk, .signedIn),
            .get(.watch, .holders(.viewWatch)),
        ] + Door.open.map { .get(.door($0), .anyone) }
}
