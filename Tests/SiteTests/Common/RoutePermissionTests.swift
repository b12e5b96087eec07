import Civics
import HTTPTypes
import Site
import TestSupport
import Testing

@Suite struct RoutePermissionTests {
    @Test func `every route stands in the table, and the table names nothing else`() async throws {
        let site = try await TestSite()
        let routes = Set(
            site.responder.routes.routes.filter { !$0.path.hasPrefix("/tai-san/") }.map(\.description))
        let table = Set(RoutePermissions.all.map(\.description))
        #expect(routes.subtracting(table).sorted() == [], "routes that are missing in the table")
        #expect(table.subtracting(routes).sorted() == [], "lines of the table that are no route")
    }

    @Test(arguments: RoutePermissions.all)
    func `a stranger gets as far as the table says`(line: RoutePermission) async throws {
        let browser = try await TestSite().visitor()
        let page = try await call(line, browser)
        switch line.audience {
        case .anyone: #expect(page.status != .unauthorized && page.status.code < 500)
        case .signingIn: #expect([401, 303].contains(page.status.code))
        case .signedIn, .holders: #expect(page.status == .unauthorized)
        }
    }

    @Test func `a form without a seal is taken by no route`() async throws {
        let browser = try await TestSite().visitor()
        for line in RoutePermissions.all where line.method == .post {
            let page = try await browser.post(line.sample, [("a", "b")])
            #expect(page.status == .forbidden, "\(line)")
        }
    }

    @Test(arguments: Role.allCases)
    func `a role gets as far as the table says`(role: Role) async throws {
        let city = try await AccountsCity()
        let admitted = try await city.site.admit(
            holding: [(role, role.isHeldEverywhere ? nil : city.ward.id)])
        let browser = city.site.visitor()
        browser.cookies[city.site.parts.sessionCookie] = admitted.pass.token.text
        let person = try #require(try await city.site.parts.accounts.identify(admitted.pass.token.text))
        for line in RoutePermissions.all {
            guard case .holders(let deed) = line.audience else { continue }
            let page = try await call(line, browser)
            if !person.authority.maySomewhere(deed) {
                #expect([403, 404].contains(page.status.code), "\(role) at \(line)")
            } else if line.method == .get {
                let expected = line.hasParameters ? [200, 404] : [200]
                #expect(expected.contains(page.status.code), "\(role) at \(line)")
            }
        }
    }

    @Test func `an account without a role opens nothing but itself`() async throws {
        let browser = try await TestSite().browser()
        for line in RoutePermissions.all {
            guard case .holders = line.audience else { continue }
            let page = try await call(line, browser)
            #expect([403, 404].contains(page.status.code), "\(line)")
        }
    }

    private func call(_ line: RoutePermission, _ browser: Browser) async throws -> SeenPage {
        guard line.method == .post else {
            let page = try await browser.send(line.method, line.sample)
            // Markup put into a text would show its bytes.
            #expect(!page.html.contains("Markup("), "\(line)")
            return page
        }
        // The sign-in page gives strangers a seal, the frame of every page those who are signed in.
        let page = try await browser.get(browser.cookies.isEmpty ? .signIn : .home)
        return try await browser.post(line.sample, [("_dau", page.field("_dau") ?? "")])
    }
}
