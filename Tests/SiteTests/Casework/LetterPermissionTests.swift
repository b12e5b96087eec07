import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

@Suite struct LetterPermissionTests {
    /// Who sees a petition and a denunciation of the ward, and who may write to its sender.
    static let table: [(role: Role, unit: Unit.ID, petition: Bool, denunciation: Bool, writes: Bool)] = [
        (.unitHead, DisclosureOffice.ward, true, true, true),
        (.unitClerk, DisclosureOffice.ward, true, false, true),
        (.receptionOfficer, DisclosureOffice.ward, true, false, true),
        (.caseOfficer, DisclosureOffice.ward, true, false, true),
        (.villageHead, DisclosureOffice.ward, false, false, false),
        (.frontRepresentative, DisclosureOffice.ward, false, false, false),
        (.unitHead, DisclosureOffice.otherWard, false, false, false),
        (.caseOfficer, DisclosureOffice.otherWard, false, false, false),
        (.unitHead, DisclosureOffice.city, false, false, false),
        (.committeeHead, DisclosureOffice.city, false, false, false),
        (.committeeSecretary, DisclosureOffice.city, false, false, false),
        (.inspector, DisclosureOffice.city, false, false, false),
        (.auditor, DisclosureOffice.city, true, false, false),
        (.keeper, DisclosureOffice.city, false, false, false),
    ]

    @Test(arguments: table.indices)
    func `each sees what the table says, and to others there is no such letter`(row: Int) async throws {
        let line = Self.table[row]
        let city = try await LetterCity()
        _ = try await city.write()
        _ = try await city.write(["kind": "denunciation", "subject": "Cán bộ nhận tiền"])
        let letters = try await city.letters()
        let (petition, denunciation) = (try #require(letters.first), try #require(letters.last))
        let browser = try await city.browser(line.role, in: line.unit)
        for (letter, isSeen) in [(petition, line.petition), (denunciation, line.denunciation)] {
            let expected: HTTPResponse.Status = isSeen ? .ok : .notFound
            #expect(try await browser.get(.letter(letter.id)).status == expected)
            #expect(try await browser.get(.letterDocument("receipt", of: letter.id)).status == expected)
            let isHandled = isSeen && line.writes
            let act = try await browser.get(.letterAct("classify", on: letter.id))
            #expect(act.status == (isHandled ? .ok : .notFound))
            let seal = try await browser.get(.home).field("_dau") ?? ""
            let message = try await browser.post(
                Address.letterMessage(letter.id).path, [("_dau", seal), ("text", "Xin chào")])
            #expect(message.status == (isHandled ? .seeOther : .notFound))
        }
        let desk = try await browser.get(.letterDesk.adding("hang", "tat-ca"))
        // Of a denunciation a list tells only that it is there, and to those who may open it.
        #expect(!desk.says("Cán bộ nhận tiền"))
        let links = desk.links.map(\.address)
        #expect(links.contains(Address.letter(denunciation.id).path) == line.denunciation)
        #expect(desk.says("Đường ngõ 12 ngập") == line.petition)
    }

    @Test func `a ward made out of a part of another does not read the letters of the one that goes on`()
        async throws
    {
        let city = try await LetterCity()
        _ = try await city.write()
        let letter = try #require(try await city.letters().first)
        let part = UnitChange.NewUnit(
            id: Unit.ID(at: .conference), code: "P3", name: "Phường Bắc Hòa", kind: UnitKind("ward")!,
            parent: DisclosureOffice.city)
        try await city.site.parts.units.change(
            by: .keeper,
            .split(
                LetterCity.ward, into: [.init(.existing(LetterCity.ward)), .init(.new(part))],
                on: Day("2022-08-12")!))
        #expect(try await city.browser(.unitHead, in: part.id).get(.letter(letter.id)).status == .notFound)
        #expect(try await city.browser(.unitHead).get(.letter(letter.id)).status == .ok)
        let secretary = try await city.browser(.committeeSecretary, in: DisclosureOffice.city)
        let watch = try await secretary.get(.letterWatch)
        #expect(watch.says("Phường Đông Hòa") && !watch.says("Phường Bắc Hòa"))
    }

    @Test func `strangers are asked to sign in`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let id = try #require(try await city.letters().first).id
        #expect(try await city.site.visitor().get(.letter(id)).status == .unauthorized)
        #expect(try await city.site.visitor().get(.letterDesk).status == .unauthorized)
    }

    @Test func `an act is offered to the role and in the state of the table only`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let id = try #require(try await city.letters().first).id
        let head = try await city.browser(.unitHead)
        let officer = try await city.browser(.caseOfficer)
        #expect(try await head.get(.letterAct("decide", on: id)).status == .notFound)
        _ = try await city.act("classify", on: id, by: officer, Self.classified)
        _ = try await city.act("accept", on: id, by: officer)
        #expect(try await head.get(.letterAct("decide", on: id)).status == .ok)
        #expect(try await officer.get(.letterAct("decide", on: id)).status == .notFound)
        #expect(try await officer.get(.letter(id)).link("Ra quyết định, trả lời") == nil)
        #expect(try await head.get(.letter(id)).link("Ra quyết định, trả lời") != nil)
    }

    @Test func `nothing of a denunciation is told outside`() async throws {
        let city = try await LetterCity()
        let secret = "Cán bộ nhận tiền ở chợ"
        _ = try await city.write(["kind": "denunciation", "subject": secret])
        let clerk = try await city.browser(.unitClerk)
        let head = try await city.browser(.unitHead)
        let secretary = try await city.browser(.committeeSecretary, in: DisclosureOffice.city)
        for (browser, address) in [
            (clerk, Address.desk), (clerk, .letterDesk.adding("hang", "tat-ca").adding("q", "nhan tien")),
            (clerk, .letterRegister), (head, .letterRegister), (secretary, .watch), (secretary, .letterWatch),
            (city.site.visitor(), .home), (city.site.visitor(), .letterNumbers),
            (city.site.visitor(), .letters),
        ] {
            #expect(try await !browser.get(address).says(secret), "\(address)")
        }
        #expect(try await !head.get(.letterDesk.adding("hang", "tat-ca")).says(secret))
        #expect(try await head.get(.letterWorkbook).status == .ok)
        let outbox = try await city.site.archive.read { try Outbox.latest(in: $0) }
        #expect(outbox.isEmpty)
    }

    static let classified: [String: String?] = [
        "kind": "petition", "field": "environment", "eligibility": "eligible", "competence": "own",
    ]
}
