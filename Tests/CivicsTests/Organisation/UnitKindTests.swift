import Testing

@testable import Civics

@Suite struct UnitKindTests {
    @Test func `the kinds shipped are read without a fault`() throws {
        let kinds = try UnitKinds.load()
        #expect(kinds.all.count >= 20)
        #expect(kinds["ward"]?.name.vietnamese == "Phường")
    }

    @Test func `districts and townships end with the month of June 2025`() throws {
        let last = try #require(Day("2025-06-30"))
        for key in ["rural_district", "urban_district", "town", "city", "township"] {
            #expect(UnitKind(key)?.validity.last == last)
        }
        #expect(UnitKind("special_zone")?.validity.first == last.adding(days: 1))
        #expect(UnitKind("ward")?.validity == DayRange(from: nil, to: nil))
    }

    @Test func `a state enterprise changes its law on 1 July 2023`() throws {
        let kind = try #require(UnitKind("state_enterprise"))
        let (before, after) = (try #require(Day("2023-06-30")), try #require(Day("2023-07-01")))
        #expect(kind.isBound(byScope: "employer", on: before))
        #expect(!kind.isBound(byScope: "employer", on: after))
        #expect(kind.isBound(byScope: "state_enterprise", on: after))
        #expect(kind.isBound(byScope: "all", on: after))
    }

    @Test func `every fault of the file is told together`() {
        let yaml = """
            unit_kinds:
            - {key: a, vi: A, en: A, level: body, scopes: [], form: null, parents: [b]}
            - {key: a, vi: A, en: A, level: body, scopes: [], form: null, parents: [], valid_to: '2025-02-30'}
            """
        #expect {
            try UnitKinds(yaml: yaml)
        } throws: {
            ($0 as? UnitKindFaults)?.all.count == 3
        }
    }

    @Test(arguments: [
        "[]", "unit_kinds: a", "unit_kinds: [a]", "unit_kinds: [", "unit_kinds:\n- {vi: A}",
        "unit_kinds:\n- {key: a, vi: A, en: A, level: moon, scopes: [], parents: []}",
        "unit_kinds:\n- {key: a, vi: A, en: A, level: body, scopes: [1], parents: []}",
        "unit_kinds:\n- {key: a, vi: A, en: A, level: body, scopes: [], parents: [], root: maybe}",
        "unit_kinds:\n- {key: a, vi: A, en: A, level: body, scopes: [], parents: [], form: poem}",
        "unit_kinds:\n- {key: a, vi: A, en: A, level: body, scopes: [{from: '2022-01-01'}], parents: []}",
        "unit_kinds:\n- {key: a, vi: A, en: A, level: body, scopes: [], parents: null}",
    ])
    func `a row that is not as it should be is refused`(yaml: String) {
        #expect(throws: UnitKindFaults.self) { try UnitKinds(yaml: yaml) }
    }
}
