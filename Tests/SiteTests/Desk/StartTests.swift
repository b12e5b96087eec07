import Civics
import Site
import TestSupport
import Testing

@Suite struct StartTests {
    private func signedIn(_ role: Role) async throws -> (
        city: AccountsCity, browser: Browser, start: SeenPage
    ) {
        let city = try await AccountsCity()
        let admitted = try await city.site.admit(
            login: "lan.nt", holding: [(role, role.isHeldEverywhere ? nil : city.ward.id)])
        city.site.clock.advance(minutes: 2)
        let browser = city.site.visitor()
        var page = try await browser.submit(
            try await browser.get(.signIn), to: .signIn,
            ["login": "lan.nt", "password": TestSite.password])
        if let secret = admitted.secret {
            page = try await browser.submit(page, to: .secondFactor, ["code": city.site.code(of: secret)])
        }
        return (city, browser, page)
    }

    @Test(arguments: Role.allCases)
    func `whoever signs in comes to a page of their own`(role: Role) async throws {
        let (_, browser, start) = try await signedIn(role)
        #expect(start.status == .ok)
        #expect(["Bàn làm việc", "Theo dõi", "Nhân sự và tài khoản"].contains(start.heading))
        let menu = try #require(start.links.first { $0.text == start.heading || $0.text == "Nhân sự" })
        #expect(try await browser.get(menu.address).heading == start.heading, "the frame leads back to it")
    }

    @Test(arguments: Role.allCases)
    func `the address of the desk refuses nobody who is signed in`(role: Role) async throws {
        let (_, browser, start) = try await signedIn(role)
        let desk = try await browser.get(.desk)
        #expect(desk.status == .ok)
        #expect(desk.heading == "Bàn làm việc" || desk.heading == start.heading)
    }

    @Test(arguments: Role.allCases)
    func `every way on from a desk is open to whoever is shown it`(role: Role) async throws {
        let (_, browser, _) = try await signedIn(role)
        let desk = try await browser.get(.desk)
        guard desk.heading == "Bàn làm việc" else { return }
        let ways = desk.links.filter { link in
            [
                "Công khai", "Tiếp công dân", "Đơn thư", "Đối thoại", "Lời hứa", "Báo cáo", "Nhân sự",
                "Hồ sơ đơn vị", "Theo dõi công khai", "Theo dõi lời hứa", "Trang của đơn vị",
            ]
            .contains(link.text)
        }
        for way in ways {
            #expect(try await browser.get(way.address).status == .ok, "\(role) at \(way.address)")
        }
    }

    @Test func `a clerk finds the pages of her work on the desk`() async throws {
        let (_, _, desk) = try await signedIn(.unitClerk)
        for name in ["Công khai", "Đơn thư", "Đối thoại", "Lời hứa", "Báo cáo", "Hồ sơ đơn vị"] {
            #expect(desk.link(name) != nil, "\(name)")
        }
    }

    @Test func `whoever holds no role is told whom to ask`() async throws {
        let browser = try await AccountsCity().site.browser()
        let page = try await browser.get(.desk)
        #expect(page.heading == "Tài khoản của tôi" && page.says("Hiện ông/bà không có chức trách"))
    }

    @Test func `a keeper begins with accounts, and goes on to the list of units`() async throws {
        let (_, browser, start) = try await signedIn(.keeper)
        #expect(start.link("Thêm người") != nil)
        let units = try await browser.get(try #require(start.link("Nhập danh sách đơn vị")).address)
        #expect(units.heading == "Nhập danh sách đơn vị")
    }

    @Test func `whoever comes where they may not go is shown the way back`() async throws {
        let (_, browser, _) = try await signedIn(.keeper)
        let refused = try await browser.get(.watch)
        #expect(refused.status == .forbidden)
        #expect(refused.link("Về trang làm việc của ông/bà")?.address == Address.people.path)
    }
}
