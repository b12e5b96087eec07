import Civics
import Records
import Site
import TestSupport
import Testing

@Suite struct DisclosurePlanPagesTests {
    @Test func `a plan is entered, and what is expected under it is counted`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let link = try #require(try await clerk.get(.disclosureDesk).link("Kế hoạch công khai"))
        let empty = try await clerk.get(link.address)
        #expect(empty.says("Chưa nhập kế hoạch nào"))
        let listed = try await clerk.submit(
            empty, ["number": "05/KH-UBND", "year": "2022", "adopted-on": "10/1/2022"],
            files: [Browser.File("file", name: "kh.txt", type: "text/plain", bytes: Array("Kế hoạch".utf8))])
        #expect(listed.says("Kế hoạch 05/KH-UBND năm 2022") && listed.says("10/1/2022"))
        let file = try #require(listed.link("kh.txt"))
        #expect(try await city.site.visitor().get(file.address).status == .ok)

        let next = try #require(listed.link("Dự kiến một nội dung"))
        let planned = try await clerk.submit(
            try await clerk.get(next.address),
            ["item": "ord_fees", "title": "Mức thu vệ sinh", "expected-by": "31/8/2022"])
        #expect(planned.heading == "Mức thu vệ sinh")
        let plans = try await city.site.archive.read {
            try DisclosurePlanStore.plans(of: DisclosureOffice.ward, in: $0)
        }
        #expect(plans.map(\.expected) == [1] && plans.map(\.published) == [0])
    }

    @Test func `what is wrong is told beside its field, and a plan is entered once`() async throws {
        let city = try await DisclosureCity()
        let clerk = try await city.clerk()
        let page = try await clerk.get(.disclosurePlans)
        for (field, value) in [
            ("number", ""), ("number", "a\u{202E}b"), ("year", "năm nay"), ("year", "2019"), ("year", "-1"),
            ("adopted-on", "13/8/2022"), ("adopted-on", "30/2/2022"),
        ] {
            var typed: [String: String?] = ["number": "05/KH", "year": "2022", "adopted-on": "2022-01-10"]
            typed[field] = value
            let refused = try await clerk.submit(page, typed)
            #expect(refused.status == .unprocessableContent && !refused.problems.isEmpty, "\(field) \(value)")
        }
        let right: [String: String?] = ["number": "05/KH", "year": "2022", "adopted-on": "2022-01-10"]
        #expect(try await clerk.submit(page, right).status == .ok)
        let again = try await clerk.submit(page, right)
        #expect(again.status == .unprocessableContent && again.says("đã được nhập"))
    }

    @Test func `a plan of another unit is not named`() async throws {
        let city = try await DisclosureCity()
        let other = try await city.clerk(of: DisclosureOffice.otherWard)
        let theirs = try await other.submit(
            try await other.get(.disclosurePlans),
            ["number": "09/KH", "year": "2022", "adopted-on": "2022-01-10"])
        #expect(theirs.says("09/KH"))
        let id = try #require(theirs.html.firstMatch(of: /ke-hoach=([0-9a-f-]{36})/)?.1)
        let clerk = try await city.clerk()
        let form = try await clerk.get(.newPlannedObligation)
        let refused = try await clerk.submit(
            form,
            ["item": "ord_fees", "title": "Mức thu", "expected-by": "31/8/2022", "plan": String(id)])
        #expect(refused.status == .unprocessableContent && refused.says("không có kế hoạch này"))
        #expect(try await clerk.get(Address.disclosurePlans.adding("don-vi", "P2")).status == .forbidden)
    }
}
