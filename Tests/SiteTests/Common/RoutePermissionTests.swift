import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

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

    @Test func `every line with parameters leads to something there is`() async throws {
        let samples = Set(try await PermissionCity().samples.keys)
        let elsewhere = Set((RoutePermissions.dialogues + RoutePermissions.promises).map(\.description))
        for line in RoutePermissions.all where line.hasParameters && !elsewhere.contains(line.description) {
            switch line.audience {
            case .anyone, .signingIn: continue
            case .signedIn: #expect(samples.contains(line.path), "\(line)")
            case .holders: #expect(samples.contains(line.path) || line.path.hasSuffix("{item}"), "\(line)")
            }
        }
    }

    @Test func `the things of a ward are open to somebody`() async throws {
        let city = try await PermissionCity()
        var reached: Set<String> = []
        for (role, place) in PermissionCity.people {
            let authority = try await city.person(role, in: place).authority
            reached.formUnion(
                city.samples.filter { path, sample in
                    RoutePermissions.all.contains {
                        $0.path == path && city.question($0, for: authority)?.isAdmitted == true
                    }
                }.keys)
        }
        let closed = Set(city.samples.keys).subtracting(reached)
        #expect(closed == [Address.sessionEndRoute.route.description])
    }

    /// Who × what, by `GET` and by `POST` with an empty form: whom the table admits is answered by the page, and nobody
    /// else brings anything about.
    @Test(arguments: PermissionCity.people)
    func `a role gets as far as the table says, and no farther`(role: Role, place: PermissionCity.Place)
        async throws
    {
        let city = try await PermissionCity()
        let browser = try await city.site.browser(of: "Người hỏi", holding: (role, place.unit))
        let person = try #require(
            try await city.site.parts.accounts.identify(browser.cookies[city.site.parts.sessionCookie] ?? ""))
        let seal = try await browser.get(.home).field("_dau") ?? ""
        let journal = JournalStore(archive: city.site.archive)
        let before = try await journal.count()
        for isAdmitted in [false, true] {
            for line in RoutePermissions.all {
                guard let question = city.question(line, for: person.authority),
                    question.isAdmitted == isAdmitted
                else { continue }
                let status = try await self.status(line, question.target, seal, question.fields, browser)
                switch (isAdmitted, line.method) {
                case (false, _): #expect([403, 404].contains(status), "\(line): \(status)")
                case (true, .get): #expect(status == 200, "\(line): \(status)")
                default: #expect(![401, 403, 404].contains(status) && status < 500, "\(line): \(status)")
                }
            }
            if !isAdmitted { #expect(try await journal.count() == before) }
        }
    }

    @Test func `a stranger gets through to nothing of a ward`() async throws {
        let city = try await PermissionCity()
        let browser = city.site.visitor()
        let seal = try await browser.get(.signIn).field("_dau") ?? ""
        let before = try await JournalStore(archive: city.site.archive).count()
        for line in RoutePermissions.all {
            guard let sample = city.samples[line.path] else { continue }
            if case .anyone = line.audience { continue }
            let status = try await self.status(line, sample.target, seal, sample.fields, browser)
            #expect(status == 401, "\(line): \(status)")
        }
        #expect(try await JournalStore(archive: city.site.archive).count() == before)
    }

    /// Forms that name the unit, or the thing it is about, in a field.
    @Test func `nobody publishes for another ward by naming it in a form`() async throws {
        let city = try await PermissionCity()
        let own = try await city.site.browser(of: "Trần Thị Lan", holding: (.unitClerk, PermissionCity.ward))
        let other = try await city.site.browser(
            of: "Lê Văn Khác", holding: (.unitClerk, DisclosureOffice.otherWard))
        let before = try await JournalStore(archive: city.site.archive).count()
        for (address, field, value) in [
            (Address.newObligation, "unit", "P1"), (.newPlannedObligation, "unit", "P1"),
            (.nothingArose, "unit", "P1"), (.disclosurePlans, "unit", "P1"),
            (.newPosting, "obligation", city.obligation.id.description),
        ] {
            for (browser, isAdmitted) in [(other, false), (own, true)] {
                let seal = try await browser.get(.home).field("_dau") ?? ""
                let status = try await browser.post(
                    address.path, [("_dau", seal), (name: field, value: value)]
                ).status.code
                #expect(isAdmitted ? status == 422 : status == 403, "\(address.path): \(status)")
            }
        }
        #expect(try await JournalStore(archive: city.site.archive).count() == before)
    }

    private func status(
        _ line: RoutePermission, _ target: String, _ seal: String, _ fields: [(name: String, value: String)],
        _ browser: Browser
    ) async throws -> Int {
        guard line.method == .post else { return Int(try await browser.send(.get, target).status.code) }
        return Int(try await browser.post(target, [("_dau", seal)] + fields).status.code)
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
