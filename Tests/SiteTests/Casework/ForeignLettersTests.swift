import Civics
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import Site

/// Letters in the hands of those who have nothing to do with them: by every act, and by giving many at once.
@Suite struct ForeignLettersTests {
    @Test func `no act of the table is carried out by somebody of another ward`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let letter = try #require(try await city.letters().first)
        for role in [Role.unitHead, .unitClerk, .receptionOfficer, .caseOfficer] {
            let stranger = try await city.browser(role, in: DisclosureOffice.otherWard, named: "Kẻ khác")
            let seal = try await stranger.get(.home).field("_dau") ?? ""
            for act in city.site.parts.letters.table.acts {
                let page = try await stranger.post(
                    Address.letterAct(act.key, on: letter.id).path,
                    [("_dau", seal), ("revision", "\(letter.revision)"), ("day", "2022-08-12")])
                #expect(page.status == .notFound, "\(role) \(act.key)")
            }
        }
        #expect(try await city.letters().first == letter)
    }

    @Test func `an act is carried out by the roles of the table alone`() async throws {
        let city = try await LetterCity()
        _ = try await city.write()
        let letter = try #require(try await city.letters().first)
        for role in [Role.unitHead, .unitClerk, .receptionOfficer, .caseOfficer, .villageHead, .auditor] {
            let browser = try await city.browser(role)
            let seal = try await browser.get(.home).field("_dau") ?? ""
            for act in city.site.parts.letters.table.acts {
                // Without the revision that was looked at, whoever may do the act at all is told that it has changed.
                let status = try await browser.post(
                    Address.letterAct(act.key, on: letter.id).path, [("_dau", seal)]
                ).status
                #expect(
                    status == (act.roles.contains(role) ? .conflict : .notFound), "\(role) \(act.key)")
            }
        }
        #expect(try await city.letters().first == letter)
    }

    @Test func `a head gives no letters of another ward, and nobody of another ward is given any`()
        async throws
    {
        let city = try await LetterCity()
        _ = try await city.write()
        let written = try #require(try await city.letters().first)
        let head = try await city.browser(.unitHead)
        _ = try await city.act("classify", on: written.id, by: head, LetterPermissionTests.classified)
        _ = try await city.act("accept", on: written.id, by: head)
        let letter = try #require(try await city.letters().first)
        let own = try await city.site.admit("Bùi Văn Đơn", holding: [(.caseOfficer, LetterCity.ward)]).person
        let foreign = try await city.site.admit(
            "Kẻ khác", holding: [(.caseOfficer, DisclosureOffice.otherWard)]
        ).person
        func give(to officer: Person, by browser: Browser) async throws -> HTTPResponse.Status {
            let seal = try await browser.get(.home).field("_dau") ?? ""
            return try await browser.post(
                Address.letterAssignment.path,
                [
                    ("_dau", seal), ("letter", letter.id.description), ("revision", "\(letter.revision)"),
                    ("officer", officer.id.description), ("confirmed", "co"),
                ]
            ).status
        }
        let stranger = try await city.browser(.unitHead, in: DisclosureOffice.otherWard, named: "Trưởng khác")
        #expect(try await give(to: foreign, by: stranger) == .notFound)
        #expect(try await give(to: own, by: stranger) == .notFound)
        #expect(try await give(to: foreign, by: head) == .unprocessableContent)
        #expect(try await city.letters().first == letter)
        #expect(try await give(to: own, by: head) == .seeOther)
        #expect(try await city.letters().first?.officer == own.id)
    }
}
