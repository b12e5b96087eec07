import Civics
import HTTPTypes
import Records
import Site
import Testing
import TestSupport

@Suite struct ReportPermissionTests {
    enum Who: String, CaseIterable {
        case clerk, head, otherClerk, otherHead, secretary, committeeHead, member, villager, auditor

        func role(in city: ReportingSite) -> (role: Role, unit: Unit.ID?) {
            switch self {
            case .clerk: (.unitClerk, city.ward.id)
            case .head: (.unitHead, city.ward.id)
            case .otherClerk: (.unitClerk, city.other.id)
            case .otherHead: (.unitHead, city.other.id)
            case .secretary: (.committeeSecretary, city.city.id)
            case .committeeHead: (.committeeHead, city.city.id)
            case .member: (.committeeMember, city.city.id)
            case .villager: (.receptionOfficer, city.ward.id)
            case .auditor: (.auditor, nil)
            }
        }
    }

    /// What is asked for, and who gets it.
    static let sights: [(String, Set<Who>)] = [
        ("/bao-cao/2022-H1/DONG", [.clerk, .head, .secretary, .committeeHead, .member, .auditor]),
        ("/bao-cao/2022-H1/DONG/van-ban", [.clerk, .head, .secretary, .committeeHead, .member, .auditor]),
        ("/bao-cao/2022-H1/DONG/van-ban/VI", [.clerk, .head]),
        (
            "/bao-cao/2022-H1/DONG/so-lieu/postings",
            [.clerk, .head, .secretary, .committeeHead, .member, .auditor]
        ),
        (
            "/bao-cao/2022-H1/DONG/tai-ve/json",
            [.clerk, .head, .secretary, .committeeHead, .member, .auditor]
        ),
        ("/bao-cao/2022-H1/DONG/gui", [.head]),
        ("/bao-cao/2022-H1/TP", [.secretary, .committeeHead, .member, .auditor]),
        ("/bao-cao/2022-H1/TP/van-ban", [.secretary, .committeeHead, .member, .auditor]),
        ("/bao-cao/2022-H1/TP/van-ban/VI", [.secretary, .committeeHead]),
        ("/theo-doi/bao-cao", [.secretary, .committeeHead, .member, .auditor]),
    ]

    @Test(arguments: Who.allCases)
    func `everyone sees what is his to see and nothing else`(who: Who) async throws {
        let city = try await ReportingSite()
        let browser = try await city.site.browser(of: "Người \(who.rawValue)", holding: who.role(in: city))
        for (target, allowed) in Self.sights {
            let status = try await browser.get(target).status
            if allowed.contains(who) {
                #expect(status == .ok, "\(who) \(target)")
            } else {
                #expect(status == .notFound || status == .forbidden, "\(who) \(target) \(status)")
            }
        }
    }

    /// What is done to the ward's report once it was submitted, and who may.
    static let deeds: [(String, Set<Who>)] = [
        ("/bao-cao/2022-H1/DONG/chap-nhan", [.secretary, .committeeHead]),
        ("/bao-cao/2022-H1/DONG/tra-lai", [.secretary, .committeeHead]),
        ("/bao-cao/2022-H1/DONG/mo-lai", [.secretary, .committeeHead]),
        ("/bao-cao/2022-H1/DONG/gui", [.head]),
        ("/bao-cao/2022-H1/DONG", [.clerk, .head]),
        ("/bao-cao/2022-H1/DONG/van-ban/VI", [.clerk, .head]),
        ("/bao-cao/2022-H1/TP/ban-hanh", [.secretary, .committeeHead]),
        ("/bao-cao/2022-H1/TP/thu-hoi", [.secretary, .committeeHead]),
    ]

    @Test(arguments: Who.allCases)
    func `everyone does what is his to do and nothing else`(who: Who) async throws {
        let city = try await ReportingSite()
        try await city.submitForWard()
        let browser = try await city.site.browser(of: "Người \(who.rawValue)", holding: who.role(in: city))
        for (target, allowed) in Self.deeds {
            let status = try await browser.force(
                target, [("reason", "Vì thế"), ("phan", "I"), ("body", "Lời")]
            ).status
            if allowed.contains(who) {
                // The state may refuse what the role allows; the role does not.
                #expect(
                    [.seeOther, .unprocessableContent, .conflict].contains(status),
                    "\(who) \(target) \(status)")
            } else {
                #expect(status == .notFound || status == .forbidden, "\(who) \(target) \(status)")
            }
        }
    }

    @Test func `a visitor is sent to sign in, and does nothing`() async throws {
        let city = try await ReportingSite()
        let visitor = city.site.visitor()
        for (target, _) in Self.sights.dropFirst() where !target.hasSuffix("/TP") && !target.hasSuffix("json")
        {
            let page = try await visitor.send(.get, target)
            #expect(page.status == .seeOther || page.status == .unauthorized, "\(target) \(page.status)")
        }
        for (target, _) in Self.deeds {
            let status = try await visitor.post(target, [(name: "reason", value: "a")]).status
            #expect(status.code >= 300 && status.code < 500, "\(target) \(status)")
        }
    }

    @Test func `a closed period is read and not changed`() async throws {
        let city = try await ReportingSite()
        try await city.site.parts.reports.periods.close(ReportingSite.key, by: .keeper)
        let clerk = try await city.clerk()
        let page = try await clerk.get(city.report())
        #expect(page.status == .ok)
        #expect(!page.forms.contains { $0.action == city.report() })
    }
}
