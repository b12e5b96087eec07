import Civics
import Records
import Site
import TestSupport

/// The city of the disclosure office, with its site and people.
struct DisclosureCity {
    let site: TestSite
    let office: DisclosureOffice

    init() async throws {
        site = try await TestSite()
        office = try await DisclosureOffice(in: site.archive, hands: site.clock)
    }

    func clerk(of unit: Unit.ID = DisclosureOffice.ward) async throws -> Browser {
        try await site.browser(of: "Trần Thị Lan", holding: (.unitClerk, unit))
    }

    func secretary() async throws -> Browser {
        try await site.browser(of: "Phạm Văn Hải", holding: (.committeeSecretary, DisclosureOffice.city))
    }

    /// Publishes through the form as a clerk does.
    func publish(
        by browser: Browser, _ title: String = "Mức thu vệ sinh môi trường", item: String = "ord_fees",
        with values: [String: String?] = [:], channels: [Channel] = [.officeBoard], files: [Browser.File] = []
    ) async throws -> SeenPage {
        let form = try await browser.get(Address.newPosting.adding("don-vi", "P1").adding("noi-dung", item))
        var filled: [String: String?] = ["title": title, "body": "Mỗi hộ 25.000 đồng một tháng."]
        for (name, value) in values { filled[name] = value }
        return try await browser.submit(
            form, to: .newPosting, filled, choosing: channels.map { ("channel", $0.rawValue) }, files: files)
    }
}
