@testable import Civics

/// A small tree for the tests of reports: a city with two districts, wards under them, a school and an enterprise.
struct ReportingCity {
    static let day = Day(year: 2022, month: 6, day: 30)!
    static let city = id(1)
    static let east = id(2)
    static let west = id(3)
    static let school = id(4)
    static let mill = id(5)

    static func id(_ number: Int) -> Unit.ID {
        Unit.ID(high: 0x0180_0000_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(number))
    }

    static func ward(_ number: Int) -> Unit.ID { id(100 + number) }
    static func village(_ number: Int) -> Unit.ID { id(1_000 + number) }

    static func unit(_ id: Unit.ID, _ code: String, _ kind: String, under parent: Unit.ID?) -> Unit {
        Unit(id: id, code: code, name: code, kind: UnitKind(kind)!, parent: parent)
    }

    static func tree(
        wards: Int = 6, successions: [UnitSuccession] = [], without gone: Set<Unit.ID> = []
    ) -> UnitTree {
        var units = [
            unit(city, "TP", "central_city", under: nil), unit(east, "Q1", "urban_district", under: city),
            unit(west, "Q2", "urban_district", under: city), unit(school, "TH", "school", under: city),
            unit(mill, "DN", "private_enterprise", under: city),
        ]
        for number in 1...wards {
            units.append(
                unit(ward(number), "P\(number)", "ward", under: number.isMultiple(of: 2) ? west : east))
        }
        units.append(unit(village(1), "TDP1", "residential_group", under: ward(1)))
        return UnitTree(
            on: day, units: units.filter { !gone.contains($0.id) }, successions: UnitSuccessions(successions))
    }

    static let catalogue: IndicatorCatalogue = {
        do { return try IndicatorCatalogue.load() } catch { preconditionFailure("\(error)") }
    }()

    static func columns(_ tree: UnitTree = tree()) -> FigureColumns {
        FigureColumns(units: ReportingUnits(under: city, in: tree), catalogue: catalogue)
    }
}
