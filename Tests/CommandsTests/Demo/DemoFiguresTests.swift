import Civics
import Records
import Testing

@testable import Commands

@Suite struct DemoFiguresTests {
    @Test(arguments: UnitKind.ReportForm.allCases)
    func `what the demo enters contradicts nothing`(form: UnitKind.ReportForm) throws {
        let catalogue = try IndicatorCatalogue.load()
        let checks = try ReportChecks.load(for: catalogue)
        let registry = MeasureRegistry.standard(catalogue: catalogue)
        let chance = DemoChance(seed: 7)
        for size in 1...200 {
            let villages = 1 + size % 12
            var drawn = DemoFigures(chance, checks: checks, form: form, size: villages)
            drawn.fill(in: .firstHalf)
            if form == .workplace { drawn.tellOwnership(isState: size.isMultiple(of: 3)) }
            // What records count is never entered; of that the unit itself and its villages are there in any case.
            let counted: [Indicator.Key: Int] = [
                "units_total": 1, "villages_total": villages, "households_total": 150 * villages,
            ]
            let entered = drawn.held(within: counted).filter { key, _ in
                counted[key] != nil || registry.measure(of: key) == nil
            }
            let report = ReportFigures(
                form: form, catalogue: catalogue, computed: [:],
                entered: entered.mapValues {
                    ReportFigures.Entry(quantity: Quantity($0), source: "Sổ theo dõi")
                })
            #expect(checks.review(report, in: .firstHalf).findings.map(\.message.english) == [])
        }
    }

    @Test func `nothing is left of a part whose whole was counted as zero`() throws {
        let checks = try ReportChecks.load(for: IndicatorCatalogue.load())
        var drawn = DemoFigures(DemoChance(seed: 7), checks: checks, form: .commune, size: 4)
        drawn.fill(in: .firstHalf)
        #expect(drawn.figures["meeting_household_attendance"] ?? 0 > 0)
        #expect(drawn.held(within: ["village_meetings": 0])["meeting_household_attendance"] == 0)
    }
}
