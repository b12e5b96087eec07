import Civics
import HTTPTypes
import Records
import Site
import TestSupport
import Testing

@Suite struct SignInPagesTests {
    @Test func `a clerk signs in with password and code, and comes to where she was going`() async throws {
        let city = try await AccountsCity()
        let lan = try await city.site.admit(login: "lan.nt", holding: [(.unitClerk, city.ward.id)])
        city.site.clock.advance(minutes: 2)
        let browser = city.site.visitor()

        let refused = try await browser.get(.account)
        #expect(refused.status == .unauthorized)
        let signIn = try await browser.get(
            try #require(refused.links.last { $0.text == "Đăng nhập" }).address)
        let second = try await browser.submit(
            signIn, to: .signIn, ["login": "lan.nt", "password": TestSite.password])
        #expect(second.heading == "Nhập mã xác thực")
        #expect(try await browser.get(.desk).status == .unauthorized, "the password alone opens nothing")

        let code = city.site.code(of: try #require(lan.secret))
        let account = try await browser.submit(second, to: .secondFactor, ["code": code])
        #expect(account.heading == "Tài khoản của tôi")
        #expect(account.says("Cán bộ phụ trách của đơn vị"))
        #expect(account.says("Phường Bến Đò"))
        #expect(account.headers[.cacheControl] == "no-store")
    }

    @Test func `the first way in: link, password, authenticator, codes on paper, desk`() async throws {
        let city = try await AccountsCity()
        let invited = try await city.site.parts.accounts.people.add(
            name: "Trần Thị Hoa", login: "hoa.tt", to: .unitClerk, in: city.ward.id, by: .keeper)
        let browser = city.site.visitor()
        let address = Address.invitation(invited.token)
        let first = try await browser.get(address)
        #expect(first.says("Tài khoản của Trần Thị Hoa, tên đăng nhập hoa.tt."))

        let unlike = try await browser.submit(
            first, to: address, ["password": TestSite.password, "again": "khác hẳn đi rồi"])
        #expect(unlike.status == .unprocessableContent)
        #expect(unlike.says("Hai lần nhập mật khẩu không giống nhau."))
        let common = try await browser.submit(
            unlike, to: address, ["password": "matkhau2022!!", "again": "matkhau2022!!"])
        #expect(common.says("Mật khẩu này dễ đoán"))
        #expect(!common.html.contains("matkhau2022"), "a password is never shown again")

        let enrolment = try await browser.submit(
            common, to: address, ["password": TestSite.password, "again": TestSite.password])
        #expect(enrolment.heading == "Thiết lập ứng dụng xác thực")
        #expect(enrolment.html.contains("<path d=\"M"))
        let letters = try #require(enrolment.texts(of: "code").first).filter { $0 != " " }
        let secret = OneTimePassword(secret: try #require(Base32.bytes(from: letters)))
        let wrong = try await browser.submit(enrolment, to: .enrolment, ["code": "000000"])
        #expect(wrong.says("Mã không đúng"))
        #expect(wrong.texts(of: "code").first?.filter { $0 != " " } == letters, "the key stays the same")

        let sheet = try await browser.submit(wrong, to: .enrolment, ["code": city.site.code(of: secret)])
        #expect(sheet.heading == "Mã khôi phục")
        #expect(sheet.texts(of: "code").count == 10)
        let desk = try await browser.get(try #require(sheet.link("Tôi đã cất")).address)
        #expect(desk.heading == "Bàn làm việc")
        #expect(try await browser.get(.enrolment).status == .unauthorized, "the codes are not shown again")
        #expect(try await city.site.visitor().get(address).status == .notFound, "the link is used up")
    }

    @Test func `a recovery code opens once, in either language`() async throws {
        let city = try await AccountsCity()
        let lan = try await city.site.admit(login: "lan.nt", holding: [(.unitClerk, city.ward.id)])
        let code = lan.recoveryCodes[0]
        for isFirst in [true, false] {
            let browser = city.site.visitor()
            _ = try await browser.get("/?lang=en")
            let second = try await browser.submit(
                try await browser.get(.signIn), to: .signIn,
                ["login": "lan.nt", "password": TestSite.password])
            let paper = try await browser.get(try #require(second.link("No phone at hand?")).address)
            let next = try await browser.submit(paper, to: .recovery, ["code": code.lowercased()])
            #expect(next.heading == (isFirst ? "Desk" : "Use a recovery code"))
        }
    }

    @Test func `wrong names and passwords read alike, keep the name, and end in a kind wait`() async throws {
        let city = try await AccountsCity()
        _ = try await city.site.admit(login: "lan.nt", holding: [(.unitClerk, city.ward.id)])
        for login in ["lan.nt", "khong.co"] {
            let browser = city.site.visitor()
            var page = try await browser.get(.signIn)
            for _ in 0..<5 {
                page = try await browser.submit(
                    page, to: .signIn, ["login": login, "password": "sai mất rồi"])
                #expect(page.status == .unprocessableContent)
                #expect(page.says("Tên đăng nhập hoặc mật khẩu không đúng."))
                #expect(page.forms.last?.fields.contains { $0.name == "login" && $0.value == login } == true)
                #expect(!page.html.contains("sai mất rồi"))
            }
            page = try await browser.submit(
                page, to: .signIn, ["login": login, "password": TestSite.password])
            #expect(page.status == .tooManyRequests)
            #expect(page.says("xin đợi 1 phút rồi thử lại"))
        }
    }

    @Test func `one place cannot try without end, whatever the names`() async throws {
        let site = try await TestSite()
        let browser = site.visitor()
        let page = try await browser.get(.signIn)
        var last = page.status
        for number in 0..<61 {
            last = try await browser.submit(
                page, to: .signIn, ["login": "ten.\(number)", "password": "sai mất rồi"]
            ).status
        }
        #expect(last == .tooManyRequests)
    }

    @Test func `empty fields are told beside them`() async throws {
        let browser = try await TestSite().visitor()
        let page = try await browser.submit(try await browser.get(.signIn), to: .signIn, [:])
        #expect(page.status == .unprocessableContent)
        #expect(page.says("Còn thiếu: tên đăng nhập.") && page.says("Còn thiếu: mật khẩu."))
    }

    @Test(arguments: [
        "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "",
        "ban-lam-viec",
    ])
    func `one never comes out at another site`(target: String) async throws {
        let city = try await AccountsCity()
        let invited = try await city.site.parts.accounts.people.add(
            name: "Trần Văn Dân", login: "dan", by: .keeper)
        _ = try await city.site.parts.accounts.door.accept(
            invited.token, password: TestSite.password, device: "")
        let browser = city.site.visitor()
        let page = try await browser.get("/dang-nhap?ve=\(Address.segment(target))")
        let next = try await browser.submit(
            page, to: .signIn, ["login": "dan", "password": TestSite.password, "ve": target])
        #expect(next.address == Address.account.path)
    }

    @Test func `a token put into a browser beforehand is worth nothing after signing in`() async throws {
        let city = try await AccountsCity()
        let lan = try await city.site.admit(login: "lan.nt", holding: [(.unitClerk, city.ward.id)])
        city.site.clock.advance(minutes: 2)
        let planted = try await city.site.admit("Kẻ Gian", holding: [(.unitClerk, city.school.id)]).pass.token
        let browser = city.site.visitor()
        let page = try await browser.get(.signIn)
        browser.cookies[city.site.parts.sessionCookie] = planted.text
        // The seal was made for a browser without a session, so the form is opened anew, signed out.
        #expect(
            try await browser.submit(page, to: .signIn, ["login": "lan.nt", "password": TestSite.password])
                .status
                == .forbidden)
        browser.cookies[city.site.parts.sessionCookie] = SecretToken().text
        let second = try await browser.submit(
            page, to: .signIn, ["login": "lan.nt", "password": TestSite.password])
        let half = try #require(browser.cookies[city.site.parts.sessionCookie])
        #expect(half != planted.text)
        _ = try await browser.submit(
            second, to: .secondFactor, ["code": city.site.code(of: try #require(lan.secret))])
        let whole = try #require(browser.cookies[city.site.parts.sessionCookie])
        #expect(whole != half)
        #expect(try await city.site.parts.accounts.identify(half) == nil)
        #expect(try await city.site.parts.accounts.identify(whole)?.name == "Nguyễn Thị Lan")
    }

    @Test func `forms of sign-in and account are refused without their seal or from another site`()
        async throws
    {
        let city = try await AccountsCity()
        let browser = try await city.site.browser(holding: (.unitHead, city.ward.id))
        for address in [
            Address.signIn, .signOut, .secondFactor, .recovery, .enrolment, .password, .recoveryCodes,
            .authenticator, .otherSessionsEnd, .newPerson,
        ] {
            let bare = try await browser.post(address.path, [("login", "lan"), ("password", "x")])
            #expect(bare.status == .forbidden, "\(address.path)")
            browser.headers[.origin] = "https://evil.example"
            let page = try await browser.get(.account)
            let foreign = try await browser.submit(page, to: .signOut)
            #expect(foreign.status == .forbidden)
            browser.headers[.origin] = nil
        }
        let other = try await city.site.browser(of: "Trần Văn Ba", holding: (.unitClerk, city.ward.id))
        let page = try await other.get(.password)
        let stolen = page.forms.last?.fields.first { $0.name == "_dau" }?.value ?? ""
        let sent = try await browser.post(
            Address.password.path, [("_dau", stolen), ("current", "x"), ("password", "y"), ("again", "y")])
        #expect(sent.status == .forbidden, "a seal of another session is worth nothing here")
    }

    @Test func `signing out ends the session for whoever has its cookie`() async throws {
        let city = try await AccountsCity()
        let browser = try await city.site.browser(holding: (.unitClerk, city.ward.id))
        let copied = browser.cookies
        let out = try await browser.submit(try await browser.get(.account), to: .signOut)
        #expect(out.says("Ông/bà đã đăng xuất."))
        #expect(browser.cookies[city.site.parts.sessionCookie] == nil)
        browser.cookies = copied
        #expect(try await browser.get(.account).status == .unauthorized)
    }

    @Test func `behind https the cookie is bound to the host`() async throws {
        let settings = SiteSettings(
            name: Phrase(name: "Tân Phong"), origin: "https://dienhong.example.vn", secret: Array(0..<32))
        let site = try await TestSite(settings: settings)
        let invited = try await site.parts.accounts.people.add(
            name: "Trần Văn Dân", login: "dan", by: .keeper)
        _ = try await site.parts.accounts.door.accept(invited.token, password: TestSite.password, device: "")
        let browser = site.visitor()
        let page = try await browser.get(.signIn)
        // So is the one that forms are sealed for: a neighbouring site cannot plant its own.
        #expect(browser.cookies["__Host-dh-bieu-mau"] != nil && browser.cookies["dh-bieu-mau"] == nil)
        let sent = try await browser.post(
            Address.signIn.path,
            (page.forms.last?.fields ?? []).filter { $0.name == "_dau" } + [
                (name: "login", value: "dan"), (name: "password", value: TestSite.password),
            ])
        let cookie = try #require(sent.headers[values: .setCookie].first { $0.hasPrefix("__Host-") })
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            #expect(cookie.lowercased().contains(part.lowercased()), "\(cookie)")
        }
        #expect(!cookie.lowercased().contains("domain"))
    }
}
