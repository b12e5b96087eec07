import Civics
import HTTPTypes
import Records
import Site
import TestSupport
import Testing

@Suite struct AccountPagesTests {
    @Test func `a role that ends takes its power from an open session the next day`() async throws {
        let city = try await AccountsCity()
        let today = city.site.clock.today
        city.site.clock.move(to: Instant(today, hour: 23, minute: 30))
        let lan = try await city.site.admit(holding: [(.unitHead, city.ward.id)])
        let browser = city.site.visitor()
        browser.cookies[city.site.parts.sessionCookie] = lan.pass.token.text
        let held = try #require(
            try await city.site.parts.accounts.identify(lan.pass.token.text)?.authority.appointments.first)
        try await city.site.parts.accounts.people.end(held.id, with: today, by: .keeper)
        city.site.clock.advance(minutes: 29)
        #expect(try await browser.get(.people).status == .ok)
        city.site.clock.advance(minutes: 1)
        #expect(try await browser.get(.people).status == .forbidden)
        #expect(try await browser.get(.account).status == .ok)
    }

    @Test func `sessions are listed and ended one by one and all at once`() async throws {
        let city = try await AccountsCity()
        let lan = try await city.site.admit(login: "lan.nt", holding: [(.unitClerk, city.ward.id)])
        let door = city.site.parts.accounts.door
        var others: [SecretToken] = []
        for _ in 0..<3 {
            city.site.clock.advance(minutes: 2)
            let pass = try await door.signIn(
                login: "lan.nt", password: TestSite.password, device: "Chrome · Android")
            let code = city.site.code(of: try #require(lan.secret))
            others.append(try await door.enter(code: code, for: pass.token).token)
        }
        let browser = city.site.visitor()
        browser.cookies[city.site.parts.sessionCookie] = lan.pass.token.text
        let account = try await browser.get(.account)
        #expect(account.says("Firefox · Linux (phiên này)") || account.says("phiên này"))
        let first = try #require(try await city.site.parts.accounts.sessions.find(others[0])).session
        let after = try await browser.submit(account, to: .sessionEnd(first.id))
        #expect(after.says("Phiên đăng nhập ấy đã kết thúc."))
        #expect(try await city.site.parts.accounts.sessions.find(others[0]) == nil)
        #expect(try await city.site.parts.accounts.sessions.find(others[1]) != nil)
        _ = try await browser.submit(after, to: .otherSessionsEnd)
        #expect(try await city.site.parts.accounts.sessions.find(others[1]) == nil)
        #expect(try await browser.get(.account).status == .ok)

        let stranger = try await city.site.browser(of: "Trần Văn Ba", holding: (.unitClerk, city.school.id))
        let theirs = try await stranger.get(.account)
        let seal = theirs.forms.last?.fields.first { $0.name == "_dau" }?.value ?? ""
        let tried = try await stranger.post(
            Address.sessionEnd(lan.pass.session.id).path, [("_dau", seal)])
        #expect(tried.status == .notFound)
        #expect(try await browser.get(.account).status == .ok)
    }

    @Test func `changing password, codes and authenticator asks for the password first`() async throws {
        let city = try await AccountsCity()
        let browser = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        for address in [Address.recoveryCodes, .authenticator] {
            let page = try await browser.submit(
                try await browser.get(address), to: address, ["current": "sai mất rồi"])
            #expect(page.says("Mật khẩu hiện tại không đúng."))
        }
        let codes = try await browser.submit(
            try await browser.get(.recoveryCodes), to: .recoveryCodes, ["current": TestSite.password])
        #expect(codes.texts(of: "code").count == 10)
        let enrolment = try await browser.submit(
            try await browser.get(.authenticator), to: .authenticator, ["current": TestSite.password])
        #expect(enrolment.heading == "Thiết lập ứng dụng xác thực")
        let changed = try await browser.submit(
            try await browser.get(.password), to: .password,
            ["current": TestSite.password, "password": "bốn con vịt qua cầu", "again": "bốn con vịt qua cầu"])
        #expect(changed.says("Mật khẩu đã đổi"))
    }

    @Test func `the head of a ward adds a clerk, who comes in by the link`() async throws {
        let city = try await AccountsCity()
        let browser = try await city.site.browser(of: "Lê Văn Trưởng", holding: (.unitHead, city.ward.id))
        let people = try await browser.get(.people)
        #expect(people.says("Lê Văn Trưởng"))
        let new = try await browser.get(.newPerson(in: city.ward))
        let wrong = try await browser.submit(
            new, to: .newPerson, ["name": "A", "login": "??", "role": "unit_clerk", "unit": "p1"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.forms.last?.fields.contains { $0.name == "login" && $0.value == "??" } == true)
        let invited = try await browser.submit(
            wrong, to: .newPerson,
            [
                "name": "Phạm Thị Mới", "login": "moi.pt", "role": "unit_clerk", "unit": "Phường Bến Đò",
                "from": "2022-08-12",
            ])
        let link = try #require(invited.texts(of: "code").first)
        #expect(link.hasPrefix("http://localhost/dang-nhap/loi-moi/"))
        let visitor = try await city.site.visitor().get(String(link.dropFirst("http://localhost".count)))
        #expect(visitor.says("Phạm Thị Mới"))
        #expect(try await browser.get(.people).says("Chưa đăng nhập lần nào"))
    }

    @Test func `nobody gives roles he may not give, by whatever form`() async throws {
        let city = try await AccountsCity()
        let browser = try await city.site.browser(of: "Lê Văn Trưởng", holding: (.unitHead, city.ward.id))
        let new = try await browser.get(.newPerson)
        for (role, unit) in [
            ("keeper", ""), ("unit_head", "p1"), ("unit_clerk", "th"), ("committee_secretary", "tp"),
            ("auditor", ""),
        ] {
            let page = try await browser.submit(
                new, to: .newPerson,
                ["name": "Kẻ Lạ", "login": "la.k", "role": role, "unit": unit, "from": "2022-08-12"])
            #expect(page.status == .unprocessableContent, "\(role)")
        }
        #expect(!(try await browser.get(.people).says("Kẻ Lạ")))
    }

    @Test func `appointing, ending, resetting and closing go from the person's page`() async throws {
        let city = try await AccountsCity()
        let lan = try await city.site.admit(login: "lan.nt", holding: [(.unitClerk, city.ward.id)])
        let secretary = try await city.site.browser(
            of: "Vũ Thị Thư", holding: (.committeeSecretary, city.city.id))
        let page = try await secretary.get(.person(lan.person.id))
        #expect(page.heading == "Nguyễn Thị Lan")
        let given = try await secretary.submit(
            page, to: .appointments(of: lan.person.id),
            [
                "role": "unit_clerk", "unit": "th", "from": "2022-08-12",
                "decision": "Quyết định 15/QĐ-UBND",
            ])
        #expect(given.says("Đã giao chức trách.") && given.says("Trường Tiểu học Hoa Mai"))
        let again = try await secretary.submit(
            given, to: .appointments(of: lan.person.id),
            ["role": "unit_clerk", "unit": "th", "from": "2022-08-12"])
        #expect(again.says("Người này đã giữ chức trách đó"))

        let held = try #require(
            try await city.site.parts.accounts.identify(lan.pass.token.text)?.authority.appointments.first)
        let ended = try await secretary.submit(given, to: .appointmentEnd(held.id, of: lan.person.id))
        #expect(ended.says("Chức trách kết thúc hết ngày hôm nay."))

        let reset = try await secretary.submit(ended, to: .newInvitation(of: lan.person.id))
        #expect(reset.texts(of: "code").first?.contains("/dang-nhap/loi-moi/") == true)
        #expect(try await city.site.parts.accounts.identify(lan.pass.token.text) == nil)

        let closed = try await secretary.submit(
            try await secretary.get(.person(lan.person.id)), to: .personClosing(lan.person.id))
        #expect(closed.says("Tài khoản đã đóng."))
    }

    @Test func `people outside one's units are not found`() async throws {
        let city = try await AccountsCity()
        let other = try await city.site.admit("Đỗ Thị Trường", holding: [(.unitClerk, city.school.id)])
        let head = try await city.site.browser(of: "Lê Văn Trưởng", holding: (.unitHead, city.ward.id))
        #expect(try await head.get(.person(other.person.id)).status == .notFound)
        #expect(try await head.get("/nhan-su?don-vi=th").status == .notFound)
        #expect(try await head.get("/nhan-su/khong-phai").status == .notFound)
        let clerk = try await city.site.browser(of: "Bùi Văn Thường", holding: (.unitClerk, city.ward.id))
        #expect(try await clerk.get(.people).status == .forbidden)
        #expect(try await clerk.get(.newPerson).status == .forbidden)
        #expect(try await clerk.get(.person(other.person.id)).status == .notFound)
    }

    // Which answer each route of accounts gives to whom.
    @Test func `every route of accounts knows who may come`() async throws {
        let city = try await AccountsCity()
        let stranger = city.site.visitor()
        let clerk = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        let keeper = try await city.site.browser(of: "Ngô Văn Quản", holding: (.keeper, nil))
        let someone = try await city.site.admit("Đỗ Thị Trường", holding: [(.unitClerk, city.school.id)])
        let table: [(Address, HTTPResponse.Status, HTTPResponse.Status, HTTPResponse.Status)] = [
            (.signIn, .ok, .ok, .ok),
            (.account, .unauthorized, .ok, .ok),
            (.password, .unauthorized, .ok, .ok),
            (.recoveryCodes, .unauthorized, .ok, .ok),
            (.authenticator, .unauthorized, .ok, .ok),
            (.people, .unauthorized, .forbidden, .ok),
            (.newPerson, .unauthorized, .forbidden, .ok),
            (.person(someone.person.id), .unauthorized, .notFound, .ok),
        ]
        for (address, visitor, byClerk, byKeeper) in table {
            #expect(try await stranger.get(address).status == visitor, "\(address.path)")
            #expect(try await clerk.get(address).status == byClerk, "\(address.path)")
            #expect(try await keeper.get(address).status == byKeeper, "\(address.path)")
        }
    }

    @Test(arguments: [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/103.0 Safari/537.36",
            "Chrome · Windows"
        ),
        (
            "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/103.0 Mobile Safari/537.36",
            "Chrome · Android"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 15_5 like Mac OS X) Version/15.5 Mobile Safari/604.1",
            "Safari · iPhone"
        ),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:102.0) Gecko/20100101 Firefox/102.0", "Firefox · Linux"),
        ("curl/7.88", "?"), ("", "?"),
    ])
    func `a device is named coarsely`(userAgent: String, name: String) async throws {
        let city = try await AccountsCity()
        let invited = try await city.site.parts.accounts.people.add(
            name: "Trần Văn Dân", login: "dan", by: .keeper)
        _ = try await city.site.parts.accounts.door.accept(
            invited.token, password: TestSite.password, device: "")
        let browser = city.site.visitor()
        browser.headers[.userAgent] = userAgent
        let account = try await browser.submit(
            try await browser.get(.signIn), to: .signIn, ["login": "dan", "password": TestSite.password])
        #expect(
            account.says("\(name) ( phiên này )") || account.says("\(name) (phiên này)"), "\(account.text)")
    }
}
