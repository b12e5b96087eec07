import Civics
import Records
import TestSupport
import Testing

@Suite struct PromiseMeasureTests {
    @Test(arguments: Backend.available)
    func `what is done is among what is due, in whatever period it was done`(on backend: Backend) async throws
    {
        let office = try await DisclosureOffice(on: backend, day: "2022-05-02")
        // Kept before its day, which lies in the next period; kept late, across the border; open; not possible.
        let early = try await office.promise("Sớm", due: "2022-07-15")
        let late = try await office.promise("Trễ", due: "2022-06-01")
        try await office.promise("Còn nợ", due: "2022-06-10")
        let broken = try await office.promise("Không được", due: "2022-06-10")
        _ = try await office.promises.declareNotPossible(
            broken.id, reason: "Vướng", revision: 1, by: DisclosureOffice.minh)
        let claimed = try await office.claim(early, on: "2022-05-02")
        _ = try await office.promises.confirm(
            claimed.id, as: DisclosureOffice.asker, revision: claimed.revision)
        office.move(to: "2022-07-01")
        let after = try await office.claim(late, on: "2022-07-01")
        _ = try await office.promises.confirm(after.id, as: DisclosureOffice.asker, revision: after.revision)
        #expect(try await office.figures("2021-12-15", "2022-06-14") == [4, 3, 0])
        #expect(try await office.figures("2022-06-15", "2022-12-14") == [0, 3, 2])
        #expect(try await office.figures("2022-12-15", "2023-06-14") == [0, 1, 0])
    }
}

extension DisclosureOffice {
    /// Made, due, done; the records behind each add up to it.
    fileprivate func figures(_ first: String, _ last: String) async throws -> [Int] {
        let period = try ReportingPeriod(
            key: ReportingPeriod.Key("2022-H1")!, from: Day(first)!, to: Day(last)!, dueOn: Day(last)!)
        let (measure, store, catalogue) = (PromiseMeasure(), units, try IndicatorCatalogue.load())
        return try await archive.read { reading in
            let units = ReportingUnits(under: Self.city, in: try store.tree(reading))
            let figures = try MeasureRegistry.standard(catalogue: catalogue).figures(
                of: units, in: period, reading)
            return try measure.indicators.map { indicator in
                let records = try measure.records(
                    behind: indicator, of: [Self.ward], in: period, page: RecordPage(limit: 100), reading)
                let figure = figures.quantity(indicator, of: Self.ward)?.whole
                #expect(figure == records.count, "\(indicator)")
                return records.count
            }
        }
    }
}
