import Civics
import HTTPTypes
import Records
import Site
import TestSupport
import Testing

@Suite struct ReceptionPermissionTests {
    /// Who × what: pages about one reception, one ordinary visit and one of somebody who denounces.
    @Test(arguments: [
        (Role.receptionOfficer, "P1", true, true), (.unitClerk, "P1", true, true),
        (.unitHead, "P1", true, true),
        (.caseOfficer, "P1", false, true), (.frontRepresentative, "P1", false, true),
        (.receptionOfficer, "P2", false, false), (.unitHead, "P2", false, false),
        (.committeeSecretary, "TP", false, true), (.inspector, "TP", false, true),
        (.unitHead, "TP", false, false), (.auditor, "", false, true), (.keeper, "", false, false),
    ])
    func `each role gets to the pages of a reception as it should`(
        role: Role, code: String, receives: Bool, sees: Bool
    ) async throws {
        let city = try await ReceptionCity()
        let thu = try await city.officer()
        _ = try await city.enter(by: thu)
        _ = try await city.enter(.denunciation, by: thu, ["name": "Người tố cáo", "matter": "Điều kín"])
        let visits = try await city.visits()
        let open = try #require(visits.first { !$0.isSealed })
        let sealed = try #require(visits.first { $0.isSealed })
        let unit = [
            "P1": DisclosureOffice.ward, "P2": DisclosureOffice.otherWard, "TP": DisclosureOffice.city,
        ][code]
        let browser = try await city.site.browser(of: "Người khác", holding: (role, unit))
        func status(_ address: Address) async throws -> Int {
            Int(try await browser.get(address).status.code)
        }

        for address in [
            Address.sessionDesk(city.session.id), .sessionPostponement(city.session.id),
            .walkIn(city.session.id), .visitCorrection(open.id),
        ] {
            #expect(try await status(address) == (receives ? 200 : 404), "\(address)")
        }
        #expect(try await status(.visit(open.id)) == (sees ? 200 : 404))
        let page = try await browser.get(.visit(open.id))
        #expect(page.says("Nguyễn Thị Lan") == receives)
        // Of the denunciation only the head of the ward hears, beside Thu who received it.
        let isHead = role == .unitHead && code == "P1"
        #expect(try await status(.visit(sealed.id)) == (isHead ? 200 : 404))
        #expect(try await status(.visitCorrection(sealed.id)) == (isHead ? 200 : 404))
        for address in [
            Address.receptionDesk, .visitRegister, .desk, .watch, .receptionWatch,
            .receptionWatch(of: "P1"), .sessionDesk(city.session.id),
        ] {
            let page = try await browser.get(address)
            #expect(!page.says("Điều kín") && !page.says("Người tố cáo"), "\(address)")
            #expect(isHead || !page.html.contains(sealed.id.description), "\(address)")
        }
        #expect(try await thu.get(.visit(sealed.id)).says("Điều kín"))
    }

    /// Every form about one thing, sent by somebody of another ward with a good seal.
    @Test func `nobody of another unit changes anything`() async throws {
        let city = try await ReceptionCity()
        _ = try await city.book()
        let thu = try await city.officer()
        _ = try await city.enter(by: thu)
        let visit = try #require(try await city.visits().first)
        let turn = try #require(
            try await city.site.archive.read { try TurnStore.line(of: city.session.id, in: $0) }.first?.turn)
        let stranger = try await city.officer(of: DisclosureOffice.otherWard, named: "Kẻ khác")
        let seal = try await stranger.get(.home).field("_dau") ?? ""
        let before = try await JournalStore(archive: city.site.archive).count()
        for (address, fields) in [
            (Address.sessionOutcome(city.session.id), [("by", "head"), ("receiver", "X")]),
            (.sessionPostponement(city.session.id), [("reason", "X")]),
            (.walkIn(city.session.id), [("name", "X"), ("matter", "X"), ("people", "1")]),
            (.turnState(turn.id), [("state", "called"), ("revision", "1")]),
            (.visitConclusion(visit.id), [("conclusion", "explained"), ("text", "X")]),
            (.visitCorrection(visit.id), [("reason", "X")]),
            (.visitNotice(visit.id), [("number", "1"), ("notice-on", "2022-08-12")]),
            (.visitPapers(visit.id), [("items", "X")]),
            (.receptionPlan, [("unit", "P1"), ("extra-day", "2022-09-07")]),
            (.receptionPosting, [("unit", "P1"), ("hangs-since", "2022-08-12")]),
            (.newVisit, [("unit", "P1"), ("name", "X")]),
        ] {
            let page = try await stranger.post(
                address.path, [(name: "_dau", value: seal)] + fields.map { (name: $0.0, value: $0.1) })
            #expect([403, 404].contains(page.status.code), "\(address)")
        }
        #expect(try await JournalStore(archive: city.site.archive).count() == before)
    }

    @Test func `a code for a turn opens nothing but that turn`() async throws {
        let city = try await ReceptionCity()
        let visitor = city.site.visitor()
        let booked = try await city.book(by: visitor)
        let code = try #require(booked.texts(of: "p").last { $0.filter(\.isNumber).count == 16 })
        _ = try await visitor.submit(try await visitor.get(.receipt), ["code": code])
        #expect(try await visitor.get(.openedTurn).says("Lượt tiếp công dân số 1"))
        #expect(try await visitor.get(.sessionDesk(city.session.id)).status == .unauthorized)
        let other = city.site.visitor()
        other.cookies = visitor.cookies.mapValues { $0 + "x" }
        #expect(try await other.get(.openedTurn).address == Address.receipt.path)
    }
}
