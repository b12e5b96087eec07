import Civics

extension Benchmark {
    /// Adding up a half-year.
    static let consolidation = [
        Benchmark(
            "report.consolidation", "1,000 units × every indicator, one report with all its figures",
            .seconds, bar: 2
        ) { ground in
            let columns = try madeUpFigures(units: 1_000, seed: ground.seed)
            let keys = columns.catalogue.all.map(\.key)
            return {
                await Stopwatch.wall {
                    let consolidation = Consolidation(of: columns)
                    for key in keys { keep(consolidation.figure(key, at: 0)) }
                }
            }
        }
    ]

    /// A city, its communes and the agencies and workplaces in them, with a figure wherever one is asked.
    static func madeUpFigures(units count: Int, seed: UInt64) throws -> FigureColumns {
        var random = SeededRandom(seed: seed)
        let catalogue = try IndicatorCatalogue.load()
        let city = Unit.ID(at: .conference)
        let communes = (0..<(count / 10)).map { _ in Unit.ID(at: .conference) }
        var entries = [
            ReportingUnits.Entry(id: city, code: "city", name: "Tân Phong", form: nil, parent: nil)
        ]
        for index in 1..<count {
            let isCommune = index <= communes.count
            let id = isCommune ? communes[index - 1] : Unit.ID(at: .conference)
            let form =
                isCommune
                ? UnitKind.ReportForm.allCases.first
                : UnitKind.ReportForm.allCases.dropFirst()
                    .randomElement(using: &random)
            entries.append(
                ReportingUnits.Entry(
                    id: id, code: "u\(index)", name: "Đơn vị \(index)", form: form,
                    parent: isCommune ? city : communes.randomElement(using: &random)))
        }
        var columns = FigureColumns(units: ReportingUnits(entries), catalogue: catalogue)
        for (position, indicator) in catalogue.all.enumerated() {
            for unit in 0..<count where columns.units[unit].form.map(indicator.applies(to:)) ?? false {
                columns[position, unit] = Quantity(Int.random(in: 0..<500, using: &random))
            }
        }
        return columns
    }
}
