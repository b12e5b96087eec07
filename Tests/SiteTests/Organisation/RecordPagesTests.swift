import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct RecordPagesTests {
    @Test func `a record behind a figure leads to its page`() async throws {
        let city = try await OrganisationCity()
        try await city.foundCommittee()
        let committee = try #require(
            try await CommitteeStore(units: city.site.parts.units).committee(of: city.city.id))
        let decision = try #require(committee.decisions.first)
        let browser = city.site.visitor()
        #expect(
            try await browser.get(.organisationRecord("committee_decision", decision.id.description)).says(
                "12-QĐ/TU"))
        #expect(
            try await browser.get(.organisationRecord("unit", city.ward.id.description)).heading
                == "Phường Bến Đò")
        #expect(try await browser.get(.organisationRecord("unit", "x")).status == .notFound)
        #expect(try await browser.get(.organisationRecord("secret", "x")).status == .notFound)
    }
}
