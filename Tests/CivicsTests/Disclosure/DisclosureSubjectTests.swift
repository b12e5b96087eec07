import Testing

@testable import Civics

@Suite struct DisclosureSubjectTests {
    private let catalogue = try! DisclosureCatalogue(of: .shipped)

    @Test func `what residents look for first stands under a subject`() {
        let subjects = DisclosureSubject.shipped
        let land = subjects.first { $0.items.contains("commune_projects_land_planning") }
        #expect(land?.key == "dat-dai" && land?.door == "thu-huong")
        #expect(land?.items.contains("ord_projects_land") == true)
    }

    @Test func `every fault of the subjects is told together`() {
        let text = """
            - {key: a, vi: A, en: A, items: [commune_budget, nothing]}
            - {key: a, vi: A, en: A, items: [commune_budget]}
            - {key: b, vi: B, items: []}
            """
        let faults = #expect(throws: RulePackFaults.self) {
            try DisclosureSubject.read(text, for: catalogue)
        }
        let said = faults.map { "\($0)" } ?? ""
        #expect(said.contains("there is no content 'nothing'"))
        #expect(said.contains("two subjects have this key"))
        #expect(said.contains("it needs 'key', 'vi', 'en' and 'items'"))
    }
}
