import Civics
import Records
import Site
import TestSupport

/// The city of the reception office, with its site and people. Its ward receives on Wednesday 17 August 2022.
struct ReceptionCity {
    let site: TestSite
    let office: DisclosureOffice
    let session: ReceptionSession

    static let ward = DisclosureOffice.ward

    init(day: String = "2022-08-17", capacity: Int = 10) async throws {
        site = try await TestSite()
        office = try await DisclosureOffice(in: site.archive, hands: site.clock)
        session = try await site.parts.reception.receptions.plan(
            [
                SessionDraft(
                    day: Day(day)!, hours: OfficeHours(opens: 450, closes: 690),
                    place: "Phòng tiếp công dân, trụ sở UBND phường", receiver: "Chủ tịch UBND phường",
                    capacity: capacity, postedOn: Day("2022-08-12"))
            ], of: Self.ward, by: ReceptionOffice.lan)[0]
    }

    func officer(_ role: Role = .receptionOfficer, of unit: Unit.ID = ward, named name: String = "Đỗ Thị Thu")
        async throws -> Browser
    {
        try await site.browser(of: name, holding: (role, unit))
    }

    /// Books as a resident does; gives the page with the code.
    func book(
        _ name: String = "Nguyễn Thị Lan", by browser: Browser? = nil, _ values: [String: String?] = [:]
    )
        async throws -> SeenPage
    {
        let browser = browser ?? site.visitor()
        let form = try await browser.get(.turnBooking(session.id))
        var filled: [String: String?] = ["name": name, "matter": "Đường ngõ 12 hỏng"]
        for (field, value) in values { filled[field] = value }
        return try await browser.submit(form, to: .turnBooking(session.id), filled)
    }

    /// Enters a visit through the form; gives the page of the visit.
    func enter(_ kind: VisitClass = .proposal, by browser: Browser, _ values: [String: String?] = [:])
        async throws -> SeenPage
    {
        let form = try await browser.get(.newVisit)
        var filled: [String: String?] = [
            "name": "Nguyễn Thị Lan", "address": "Tổ 3", "kind": kind.rawValue,
            "matter": "Đường ngõ 12 hỏng", "handling": "accepted",
        ]
        for (field, value) in values { filled[field] = value }
        return try await browser.submit(form, to: .newVisit, filled)
    }

    func visits() async throws -> [Visit] {
        try await site.archive.read {
            try VisitStore.register(
                of: [Self.ward], from: Day("2022-01-01")!, to: Day("2026-12-31")!,
                for: VisitReader(person: nil, headOf: [Self.ward]), in: $0)
        }.map(\.visit)
    }
}
