import Civics
import Records
import TestSupport
import Testing

@Suite struct DisclosureMeasureTests {
    @Test(arguments: Backend.available)
    func `every figure equals the records behind it`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-12")
        try await office.publish("Một", at: [.officeBoard, .villageHouse, .loudspeaker], on: "2022-02-01")
        try await office.publish("Hai", at: [.officeBoard, .portal], on: "2022-03-01")
        try await office.publish("Trước kỳ", on: "2021-12-31")
        try await office.publish("Thủ tục", item: "ord_procedures", on: "2022-04-01", amount: 118)
        let withdrawn = try await office.publish("Gỡ sớm", on: "2022-06-20")
        _ = try await office.postings.withdraw(
            withdrawn.id, reason: "Nhầm", revision: 1, by: DisclosureOffice.lan)
        let figures = try await office.figures()
        try await office.expectTheSameAmongMany()
        func amount(_ key: Indicator.Key) -> Int? { figures.quantity(key, of: DisclosureOffice.ward)?.whole }
        #expect(amount("postings") == 4)
        #expect(amount("postings_hq") == 4)
        #expect(amount("postings_two_places") == 1)
        #expect(amount("postings_loudspeaker") == 1)
        #expect(amount("postings_portal") == 1)
        #expect(amount("postings_village_head") == 0)
        #expect(amount("postings_closed") == 0)
        #expect(amount("procedures_posted") == 118)
        let (done, required) = (
            try #require(amount("disclosure_items_done")), try #require(amount("disclosure_items_required"))
        )
        #expect(done == 2 && done <= required)
        for key: Indicator.Key in [
            "postings", "postings_hq", "postings_two_places", "disclosure_items_done", "procedures_posted",
        ] {
            let records = try await office.records(behind: key)
            let sum = records.reduce(Quantity.zero) { $0 + $1.amount }
            #expect(sum == figures.quantity(key, of: DisclosureOffice.ward), "\(key)")
        }
    }
}

extension DisclosureOffice {
    private func period() throws -> ReportingPeriod {
        try ReportingPeriod(
            key: ReportingPeriod.Key("2022-H1")!, from: Day("2022-01-01")!, to: Day("2022-06-30")!,
            dueOn: Day("2022-07-10")!)
    }

    func figures() async throws -> FigureColumns {
        let (period, catalogue, store) = (try period(), try IndicatorCatalogue.load(), units)
        return try await archive.read { reading in
            let units = ReportingUnits(under: Self.city, in: try store.tree(reading))
            return try MeasureRegistry.standard(catalogue: catalogue).figures(of: units, in: period, reading)
        }
    }

    /// Every figure of every unit is the same whether it is counted for the unit alone, for a small city, or for so many
    /// units that all records are read.
    func expectTheSameAmongMany() async throws {
        let (period, catalogue, store) = (try period(), try IndicatorCatalogue.load(), units)
        try await archive.read { reading in
            let registry = MeasureRegistry.standard(catalogue: catalogue)
            let tree = try store.tree(reading)
            let city = ReportingUnits(under: Self.city, in: tree)
            let others = (1...600).map { number in
                ReportingUnits.Entry(
                    id: Unit.ID(high: 7, low: number), code: "X\(number)", name: "", form: nil, parent: nil)
            }
            let answering = tree.all.filter { $0.kind.level == .village }.compactMap { village in
                village.parent.map { (village.id, $0) }
            }
            let wide = try registry.figures(
                of: ReportingUnits(
                    city.entries + others, answering: Dictionary(uniqueKeysWithValues: answering), tree: tree),
                in: period, reading)
            let narrow = try registry.figures(of: city, in: period, reading)
            for unit in city.entries.map(\.id) {
                let alone = try registry.figures(
                    of: ReportingUnits(only: unit, in: tree), in: period, reading)
                for key in registry.measures.flatMap(\.indicators) {
                    #expect(wide.quantity(key, of: unit) == narrow.quantity(key, of: unit), "\(key)")
                    #expect(alone.quantity(key, of: unit) == narrow.quantity(key, of: unit), "\(key)")
                }
            }
        }
    }

    func records(behind key: Indicator.Key) async throws -> [FigureRecord] {
        let (period, catalogue) = (try period(), try IndicatorCatalogue.load())
        return try await archive.read { reading in
            let measure = MeasureRegistry.standard(catalogue: catalogue).measure(of: key)
            return try measure?.records(
                behind: key, of: [Self.ward], in: period, page: RecordPage(limit: 100), reading) ?? []
        }
    }
}
