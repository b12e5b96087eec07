import Testing

@testable import Civics

@Suite struct ConsolidationTests {
    typealias City = ReportingCity

    private func at(_ unit: Unit.ID, in columns: FigureColumns) throws -> Int {
        try #require(columns.units.position(of: unit))
    }

    @Test func `amounts are added up the tree, each form apart`() throws {
        var columns = City.columns()
        columns.add("postings", of: City.ward(1), 5)
        columns.add("postings", of: City.ward(2), 7)
        columns.add("postings", of: City.school, 3)
        let whole = Consolidation(of: columns)
        let city = try at(City.city, in: columns)
        #expect(whole.figure("postings", at: city).quantity == 15)
        #expect(whole.figure("postings", at: city).origin == .consolidated(units: 3, of: 8))
        #expect(whole.figure("postings", at: city, forms: [.commune]).quantity == 12)
        #expect(whole.figure("postings", at: try at(City.east, in: columns)).quantity == 5)
        #expect(whole.figure("postings", at: try at(City.west, in: columns)).quantity == 7)
    }

    @Test func `a rate is recomputed from its totals and never averaged`() throws {
        var columns = City.columns()
        for (ward, done, required) in [(1, 1, 2), (2, 90, 90), (3, 0, 8)] {
            columns.add("disclosure_items_done", of: City.ward(ward), Quantity(done))
            columns.add("disclosure_items_required", of: City.ward(ward), Quantity(required))
        }
        let figure = Consolidation(of: columns).figure("disclosure_rate", at: try at(City.city, in: columns))
        #expect(figure.value == .ratio(Ratio(91, of: 100)))
        #expect(figure.value?.ratio?.tenthsOfPercent == 910)
    }

    @Test func `only units that gave both parts count in a rate`() throws {
        var columns = City.columns()
        columns.add("disclosure_items_done", of: City.ward(1), 9)
        columns.add("disclosure_items_done", of: City.ward(2), 4)
        columns.add("disclosure_items_required", of: City.ward(2), 5)
        let figure = Consolidation(of: columns).figure("disclosure_rate", at: try at(City.city, in: columns))
        #expect(figure.value == .ratio(Ratio(4, of: 5)))
        #expect(figure.origin == .consolidated(units: 1, of: 8))
    }

    @Test func `part and whole of a rate speak of the same kinds of unit`() throws {
        var columns = City.columns()
        for unit in [City.ward(1), City.school, City.mill] { columns.add("units_total", of: unit, 1) }
        columns.add("staff_conferences", of: City.school, 1)
        columns.add("bcd_current_units", of: City.city, 1)
        columns.add("bcd_current_units", of: City.ward(1), 1)
        let whole = Consolidation(of: columns)
        let city = try at(City.city, in: columns)
        #expect(whole.figure("staff_conference_rate", at: city).value == .ratio(Ratio(1, of: 1)))
        #expect(whole.figure("bcd_consolidated_rate", at: city).value == .ratio(Ratio(1, of: 1)))
        #expect(whole.figure("units_total", at: city).quantity == 3)
    }

    @Test func `what is not added up over units has no total, and zero is not absent`() throws {
        var columns = City.columns()
        columns.add("satisfaction_index", of: City.ward(1), 88)
        columns.add("strikes", of: City.mill, 0)
        let whole = Consolidation(of: columns)
        let city = try at(City.city, in: columns)
        #expect(whole.figure("satisfaction_index", at: city) == .absent)
        #expect(whole.own("satisfaction_index", of: try at(City.ward(1), in: columns)) == .quantity(88))
        #expect(whole.figure("strikes", at: city).quantity == .zero)
        #expect(whole.figure("postings", at: city) == .absent)
    }

    @Test func `a mean counts every unit once`() throws {
        var columns = City.columns()
        columns.add("score_gap", of: City.ward(1), 4)
        columns.add("score_gap", of: City.school, Quantity(hundredths: -100))
        let figure = Consolidation(of: columns).figure("score_gap", at: try at(City.city, in: columns))
        #expect(figure.value == .mean(total: 3, count: 2))
        #expect(figure.value?.bare(in: .vietnamese) == "1,5")
    }

    @Test func `a village's amounts are its commune's`() throws {
        var columns = City.columns()
        columns.add("postings", of: City.village(1), 2)
        columns.add("postings", of: City.ward(1), 1)
        #expect(columns.quantity("postings", of: City.ward(1)) == 3)
        #expect(columns.units.answered(by: try at(City.ward(1), in: columns)).contains(City.village(1)))
    }

    @Test func `what a merged unit had goes to its successor`() throws {
        let tree = City.tree(
            successions: [
                UnitSuccession(predecessor: City.ward(3), successor: City.ward(1), from: City.day)
            ], without: [City.ward(3)])
        var columns = City.columns(tree)
        columns.add("postings", of: City.ward(3), 2)
        columns.add("postings", of: City.ward(1), 1)
        #expect(columns.quantity("postings", of: City.ward(1)) == 3)
        #expect(
            columns.units.answered(by: try at(City.ward(1), in: columns)) == [
                City.ward(1), City.ward(3), City.village(1),
            ])
    }

    @Test func `what a split unit had counts only above its successors`() throws {
        let tree = City.tree(
            successions: [
                UnitSuccession(predecessor: City.id(9), successor: City.ward(1), from: City.day),
                UnitSuccession(predecessor: City.id(9), successor: City.ward(3), from: City.day),
            ])
        var columns = City.columns(tree)
        columns.add("village_meetings", of: City.id(9), 6)
        let whole = Consolidation(of: columns)
        #expect(columns.quantity("village_meetings", of: City.ward(1)) == nil)
        #expect(whole.figure("village_meetings", at: try at(City.east, in: columns)).quantity == 6)
        #expect(whole.figure("village_meetings", at: try at(City.city, in: columns)).quantity == 6)
        #expect(whole.figure("village_meetings", at: try at(City.west, in: columns)) == .absent)
    }

    @Test func `units that hang on each other in a ring do not stop the sum`() {
        let ring = ReportingUnits([
            .init(id: City.id(1), code: "A", name: "A", form: .commune, parent: City.id(2)),
            .init(id: City.id(2), code: "B", name: "B", form: .commune, parent: City.id(1)),
        ])
        #expect(ring.childrenFirst.count == 2)
    }

    @Test(arguments: 0..<40)
    func `whatever the tree, a total is the sum over the units below it and rates stay within 100 percent`(
        seed: Int
    ) {
        var chance = SeededGenerator(seed: UInt64(seed))
        let count = Int.random(in: 1...60, using: &chance)
        let forms: [UnitKind.ReportForm?] = [.commune, .agency, .workplace, .committee, nil]
        let entries = (0..<count).map { number in
            ReportingUnits.Entry(
                id: City.id(number), code: "\(number)", name: "\(number)",
                form: forms.randomElement(using: &chance)!,
                parent: number == 0 ? nil : City.id(Int.random(in: 0..<number, using: &chance)))
        }
        var columns = FigureColumns(units: ReportingUnits(entries), catalogue: City.catalogue)
        for unit in 0..<count where Bool.random(using: &chance) {
            let whole = Int.random(in: 0...50, using: &chance)
            columns.add("disclosure_items_required", of: City.id(unit), Quantity(whole))
            if Bool.random(using: &chance) {
                columns.add(
                    "disclosure_items_done", of: City.id(unit),
                    Quantity(Int.random(in: 0...whole, using: &chance)))
            }
        }
        let consolidation = Consolidation(of: columns)
        for unit in 0..<count {
            let below = columns.units.subtree(of: unit).filter {
                [.commune, .agency, .workplace].contains(entries[$0].form)
            }
            let amounts = below.compactMap { columns.quantity("disclosure_items_required", of: City.id($0)) }
            let figure = consolidation.figure("disclosure_items_required", at: unit)
            #expect(figure.quantity == (amounts.isEmpty ? nil : amounts.reduce(.zero, +)))
            if let ratio = consolidation.figure("disclosure_rate", at: unit).value?.ratio {
                #expect(!ratio.isOverfull)
                #expect((ratio.tenthsOfPercent ?? 0) <= 1_000)
            }
        }
    }
}

/// Chance that can be repeated (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
