import Testing

@testable import Civics

@Suite struct IndicatorCatalogueTests {
    @Test func `every register that is counted from has a name`() throws {
        let names = try RegisterNames.load()
        for indicator in try IndicatorCatalogue.load().all {
            #expect(names[indicator.record] != nil, "\(indicator.key)")
        }
    }

    @Test func `one is told in the singular`() throws {
        let catalogue = try IndicatorCatalogue.load()
        func words(_ key: Indicator.Key, _ amount: Int, _ language: Language) throws -> String {
            FigureValue.quantity(Quantity(amount)).text(of: try #require(catalogue[key]).unit, in: language)
        }
        #expect(try words("bcd_total", 1, .english) == "1 committee")
        #expect(try words("bcd_total", 2, .english) == "2 committees")
        #expect(try words("reception_people", 1, .english) == "1 person")
        #expect(try words("head_sessions_required", 25, .vietnamese) == "25 kỳ")
        #expect(try words("training_sessions", 3, .vietnamese) == "3 lớp")
    }

    @Test func `the catalogue of the program is without faults`() throws {
        let catalogue = try IndicatorCatalogue.load()
        #expect(catalogue.all.count == 216)
        let rate = try #require(catalogue["disclosure_rate"])
        #expect(rate.parts?.numerator == "disclosure_items_done")
        #expect(rate.parts?.denominator == "disclosure_items_required")
        #expect(rate.name.vietnamese == "Tỷ lệ nội dung công khai đầy đủ")
        #expect(rate.consolidation == .recompute)
        #expect(rate.basis == .seen(["S24"]))
        #expect(catalogue["dialogue_plan_rate"]?.parts?.numerator == "dialogues_planned_held")
        #expect(catalogue["reports_due"]?.basis == .recalled)
        #expect(catalogue["score_gap"]?.unit.isSigned == true)
    }

    @Test func `what is odd in the data is remarked and not changed`() throws {
        let catalogue = try IndicatorCatalogue.load()
        #expect(
            catalogue.remarks.keys.sorted().map(\.text) == [
                "bcd_consolidated_rate", "commitments_done_rate", "consultation_explained_rate",
                "good_rate", "inspection_fix_rate", "score_gap", "work_tasks_done_rate",
            ])
        let rate = try #require(catalogue["bcd_consolidated_rate"])
        #expect(catalogue.commonKinds(of: rate) == [.commune, .agency])
    }

    @Test func `every fault of a file is told together`() {
        let reader = IndicatorCatalogueReader(
            indicators: """
                title: Thử
                sources: {S01: here}
                indicators:
                - {key: a, vi: A, en: A, unit: posting, unit_kinds: [commune], section: I, agg: ratio,
                   numerator: b, denominator: nowhere, across_units: recompute, from: {record: r, rule: r}, seen: [S01]}
                - {key: b, vi: B, en: B, unit: furlong, unit_kinds: [planet], section: I, agg: sum,
                   across_units: average, from: {record: r, rule: r}, seen: [S99]}
                - {key: c, vi: C, unit: posting, unit_kinds: [commune], section: I, agg: avg,
                   across_units: sum, from: {record: r, rule: r}, seen: recalled, colour: red}
                - {key: d, vi: D, en: D, unit: posting, unit_kinds: [commune], section: I, agg: ratio,
                   across_units: recompute, from: {record: r, rule: r}, seen: recalled}
                """,
            units: "posting: {vi: lượt, en: postings}")
        #expect(throws: CatalogueFaults.self) { try reader.read() }
        do {
            _ = try reader.read()
        } catch {
            let lines = "\(error)".split(separator: "\n").map(String.init)
            #expect(
                lines == [
                    "indicators.yaml: b: 'furlong' is not in indicator-units.yaml",
                    "indicators.yaml: b: there is no kind of unit 'planet'",
                    "indicators.yaml: b: 'across_units' must be sum, recompute, none or weighted_avg",
                    "indicators.yaml: b: there is no source 'S99'",
                    "indicators.yaml: c: 'colour' is not known",
                    "indicators.yaml: c: 'en' is missing",
                    "indicators.yaml: c: an average is not added up over units",
                    "indicators.yaml: d: a ratio needs 'numerator' and 'denominator'",
                    "indicators.yaml: a: there is no indicator 'b'",
                    "indicators.yaml: a: there is no indicator 'nowhere'",
                ])
        }
    }

    @Test(arguments: ["", "indicators: {", "- a", "indicators: 3", "\u{0}"])
    func `a broken file is refused and never stops the program`(text: String) {
        #expect(throws: CatalogueFaults.self) {
            try IndicatorCatalogueReader(indicators: text, units: text).read()
        }
    }
}
