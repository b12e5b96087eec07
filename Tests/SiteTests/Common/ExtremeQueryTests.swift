import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

/// Whatever stands behind the question mark, an address is answered.
@Suite struct ExtremeQueryTests {
    static let names = [
        "tu", "den", "thang", "trang", "truoc", "ky", "hang", "loai", "don-vi", "noi-dung", "q", "phan",
        "dong", "thu", "ve", "tinh-trang", "can-bo", "tre", "bo", "nguon", "linh-vuc", "ke-hoach", "viec",
        "quy-dinh", "ten", "van-ban", "phu-luc", "con-niem-yet",
    ]

    static let values = [
        "0001-01", "9999-12", "0001-01-01", "9999-12-31", "-9223372036854775808", "9223372036854775807", "",
        "%E2%80%AE",
    ]

    @Test(arguments: [nil, Role.committeeSecretary, .unitHead, .unitClerk])
    func `no query brings a page down`(role: Role?) async throws {
        let city = try await PermissionCity()
        var browser = city.site.visitor()
        if let role {
            let unit: Unit.ID? =
                role.isHeldEverywhere
                ? nil : role == .committeeSecretary ? DisclosureOffice.city : DisclosureOffice.ward
            browser = try await city.site.browser(holding: (role, unit))
        }
        let targets = RoutePermissions.all.filter { $0.method == .get && !$0.path.hasPrefix("/dang-xuat") }
            .compactMap { line in line.hasParameters ? city.samples[line.path]?.target : line.path }
        for target in Set(targets) {
            let path = target.split(separator: "?")[0]
            for value in Self.values {
                let query = (["dang=thang"] + Self.names.map { "\($0)=\(value)" }).joined(separator: "&")
                let page = try await browser.get("\(path)?\(query)")
                #expect(page.status.code < 500, "\(path) \(value)")
                // A number in the path itself.
                let parts = path.split(separator: "/")
                guard let last = parts.last, Int(last) != nil, Int(value) != nil else { continue }
                let elsewhere = parts.dropLast().map { "/\($0)" }.joined() + "/\(value)"
                #expect(try await browser.get(elsewhere).status.code < 500, "\(elsewhere)")
            }
        }
    }
}
