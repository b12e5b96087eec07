import Civics
import Records
import TestSupport
import Testing

@Suite struct ObligationStoreTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let item: String
        let scope: DisclosureScope
        let from: String
        let due: String?
        let article: String
        var testDescription: String { "\(item) from \(from)" }
    }

    /// Worked out by hand from each law, on its last and first days first.
    @Test(arguments: [
        // Pháp lệnh 34/2007 Điều 8: 2 days; 30/6/2023 was a Friday, 2/7/2023 a Sunday: on to Monday.
        Case(item: "ord_fees", scope: .commune, from: "2023-06-30", due: "2023-07-03", article: "34/2007"),
        Case(item: "ord_fees", scope: .commune, from: "2022-08-09", due: "2022-08-11", article: "34/2007"),
        // Luật 10/2022 Điều 12 khoản 3: 5 working days; 1/7/2023 was a Saturday.
        Case(
            item: "commune_budget", scope: .commune, from: "2023-07-01", due: "2023-07-07", article: "10/2022"
        ),
        Case(
            item: "commune_budget", scope: .commune, from: "2023-07-03", due: "2023-07-10", article: "10/2022"
        ),
        // Over 2 September 2023 (Saturday, made up on Monday 4; 1 September is the day beside it).
        Case(
            item: "commune_budget", scope: .commune, from: "2023-08-30", due: "2023-09-08", article: "10/2022"
        ),
        // Nghị định 04/2015 Điều 8 khoản 2: 3 working days.
        Case(
            item: "nd04_work_plans", scope: .agency, from: "2022-08-11", due: "2022-08-16", article: "04/2015"
        ),
        Case(
            item: "nd04_work_plans", scope: .agency, from: "2023-06-30", due: "2023-07-05", article: "04/2015"
        ),
        // Luật 10/2022 Điều 47 khoản 2: 5 working days.
        Case(
            item: "agency_work_plans", scope: .agency, from: "2023-07-03", due: "2023-07-10",
            article: "10/2022"),
        // Luật 10/2022 Điều 65 khoản 2: 15 days; 18/7/2023 was a Tuesday.
        Case(
            item: "soe_funds", scope: .stateEnterprise, from: "2023-07-03", due: "2023-07-18",
            article: "10/2022"),
        // Nghị định 145/2020 Điều 43 sets none.
        Case(item: "wp_funds", scope: .employer, from: "2022-08-01", due: nil, article: "145/2020"),
        Case(item: "wp_funds", scope: .stateEnterprise, from: "2023-06-30", due: nil, article: "145/2020"),
    ])
    func `the due day follows the law of the day of the document`(_ given: Case) async throws {
        let office = try await DisclosureOffice(day: "2024-03-01")
        let obligation = try await office.register(
            "Văn bản", item: given.item, from: given.from, scope: given.scope)
        #expect(obligation.due == given.due.flatMap(Day.init))
        #expect(!obligation.working.steps.isEmpty)
        let item = try #require(office.catalogue.item(given.item))
        #expect(item.citation.vietnamese.contains(given.article))
    }

    @Test(arguments: [
        ("commune_budget", DisclosureScope.commune, "2023-06-30"), ("ord_fees", .commune, "2023-07-01"),
        ("nd04_work_plans", .agency, "2023-07-01"), ("agency_work_plans", .agency, "2023-06-30"),
        ("soe_funds", .stateEnterprise, "2023-06-30"), ("wp_funds", .stateEnterprise, "2023-07-01"),
        ("commune_budget", .agency, "2023-07-03"), ("no_such_item", .commune, "2023-07-03"),
        ("nd04_work_plans", .agency, "2015-02-24"),
    ])
    func `an item not in force on the day, or of other units, is refused`(
        _ item: String, scope: DisclosureScope, day: String
    ) async throws {
        let office = try await DisclosureOffice(day: "2024-03-01")
        let refusal = await #expect(throws: Refusal.self) {
            try await office.register("Văn bản", item: item, from: day, scope: scope)
        }
        #expect(refusal?.field == "item")
    }

    @Test(arguments: Backend.available)
    func `what was registered comes back whole, with its working`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let registered = try await office.register("Mức thu vệ sinh môi trường", from: "2022-08-10")
        let found = try await office.obligations.obligation(registered.id)
        #expect(found == registered)
        #expect(found.occasion.number == "15/QĐ-UBND")
        #expect(found.working.calendar != "")
    }

    @Test(arguments: Backend.available)
    func `a planned posting is due on the last day of what was planned`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let plan = try await office.plans.adopt(
            number: "02/KH-UBND", year: 2022, on: Day("2022-01-10")!, of: DisclosureOffice.ward,
            by: DisclosureOffice.lan)
        let planned = try await office.obligations.plan(
            "Quyết toán ngân sách", item: "ord_socio_economic_plan_budget", by: Day("2022-09-30")!,
            of: DisclosureOffice.ward, scope: .commune, plan: plan.id, signedBy: DisclosureOffice.lan)
        #expect(planned.due == Day("2022-09-30"))
        await #expect(throws: Refusal.self) {
            try await office.plans.adopt(
                number: "02/KH-UBND", year: 2022, on: Day("2022-01-10")!, of: DisclosureOffice.ward,
                by: DisclosureOffice.lan)
        }
    }

    @Test(arguments: Backend.available)
    func `a waiver needs a reason, an authority and the newest version`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let duty = try await office.register("Mức thu", from: "2022-08-10")
        func waive(_ reason: String, _ authority: String, version: Int) async throws -> Obligation {
            try await office.obligations.waive(
                duty.id, reason: reason, authority: authority, version: version, by: DisclosureOffice.lan)
        }
        await #expect(throws: Refusal.self) { try await waive("", "Chủ tịch", version: 1) }
        await #expect(throws: Refusal.self) { try await waive("Trùng văn bản", "", version: 1) }
        let stale = await #expect(throws: Refusal.self) { try await waive("Trùng", "Chủ tịch", version: 7) }
        #expect(stale?.kind == .conflict)
        let waived = try await waive("Trùng văn bản", "Công văn 3/BCĐ", version: 1)
        #expect(waived.waiver?.authority == "Công văn 3/BCĐ")
        #expect(try await office.obligations.obligation(duty.id).waiver?.reason == "Trùng văn bản")
        await #expect(throws: Refusal.self) { try await waive("Nữa", "Chủ tịch", version: 2) }
    }

    @Test(arguments: Backend.available)
    func `what has been published is not waived`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        let duty = try await office.register("Mức thu", from: "2022-08-10")
        try await office.publish("Mức thu", for: duty.id, on: "2022-08-11")
        let version = try await office.obligations.obligation(duty.id).version
        let refusal = await #expect(throws: Refusal.self) {
            try await office.obligations.waive(
                duty.id, reason: "Không cần", authority: "Chủ tịch", version: version,
                by: DisclosureOffice.lan)
        }
        #expect(refusal?.kind == .conflict)
    }

    @Test(arguments: Backend.available)
    func `nothing arose is said once, of days that have come, where nothing did`(on backend: Backend)
        async throws
    {
        let office = try await DisclosureOffice(on: backend)
        func say(_ item: String, _ first: String, _ last: String) async throws {
            try await office.obligations.declareNothingArose(
                item, in: DayRange(from: Day(first), to: Day(last)), of: DisclosureOffice.ward,
                by: DisclosureOffice.lan)
        }
        try await say("ord_boundaries", "2022-01-01", "2022-06-30")
        await #expect(throws: Refusal.self) { try await say("ord_boundaries", "2022-06-30", "2022-07-31") }
        let early = await #expect(throws: Refusal.self) {
            try await say("ord_boundaries", "2022-07-01", "2022-08-13")
        }
        #expect(early?.kind == .tooEarly)
        try await say("ord_boundaries", "2022-07-01", "2022-08-12")
        _ = try await office.register("Mức thu", from: "2022-07-10")
        await #expect(throws: Refusal.self) { try await say("ord_fees", "2022-07-01", "2022-07-31") }
        let standing = await #expect(throws: Refusal.self) {
            try await say("commune_administrative_procedures", "2022-01-01", "2022-06-30")
        }
        #expect(standing?.kind == .conflict)
    }

    @Test(arguments: Backend.available)
    func `a document of tomorrow is not registered today`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend)
        await #expect(throws: Refusals.self) { try await office.register("Mức thu", from: "2022-08-13") }
        await #expect(throws: Refusals.self) { try await office.register("", from: "2022-08-10") }
        await #expect(throws: Refusals.self) { try await office.register("a\u{202E}b", from: "2022-08-10") }
    }
}
