@testable import Site

extension RoutePermissions {
    static let casework: [RoutePermission] = [
        .get(.receipt, .anyone), .post(.receipt, .anyone), .post(.receiptClosing, .anyone),
    ]
}
