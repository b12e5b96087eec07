import Civics
import Testing

@Suite struct DutyMatrixTests {
    private static let units = (1...3).map { number in
        MatrixUnit(
            id: Unit.ID(high: 0, low: UInt64(number)), code: "P\(number)", name: "Phường \(number)",
            scope: number == 3 ? .employer : .commune, group: number == 1 ? "Quận A" : "Quận B")
    }
    private static let items = [
        DisclosureCast.item(id: "budget"),
        DisclosureCast.item(term: .permanent, required: [.permanentPostingAtOffice], id: "procedures"),
    ]
    private static let months = CalendarMonth.all(from: Day("2024-01-01")!, to: Day("2024-06-30")!)

    private static func matrix(_ entries: [MatrixEntry], on today: String = "2024-04-10") -> DutyMatrix {
        DutyMatrix(
            units: units, items: items, months: months, entries: entries, on: Day(today)!,
            soonUntil: Day(today)!.adding(days: 3))
    }

    private static func duty(
        _ unit: Int, due: String, opened: String? = nil, waived: Bool = false, early: Bool = false
    ) -> MatrixEntry {
        MatrixEntry(
            unit: units[unit].id, item: "budget", day: Day(due)!,
            fact: .obligation(
                due: Day(due)!, isWaived: waived,
                evidence: Evidence(openedOn: opened.flatMap(Day.init), endedEarly: early)))
    }

    @Test func `each duty stands in the month of its due day`() {
        let matrix = Self.matrix([
            Self.duty(0, due: "2024-01-31", opened: "2024-01-31"),
            Self.duty(0, due: "2024-02-01", opened: "2024-02-02"),
            Self.duty(0, due: "2024-04-09"), Self.duty(0, due: "2024-04-12"), Self.duty(0, due: "2024-06-30"),
            Self.duty(1, due: "2024-03-15", waived: true),
            Self.duty(1, due: "2023-12-31"), Self.duty(1, due: "2024-07-01"),
        ])
        #expect(matrix.counts(unit: 0, item: 0, month: 0).gravest == .postedInTime)
        #expect(matrix.counts(unit: 0, item: 0, month: 1).gravest == .postedLate)
        #expect(matrix.counts(unit: 0, item: 0, month: 2).gravest == nil)
        #expect(matrix.counts(unit: 0, item: 0, month: 3)[.missing] == 1)
        #expect(matrix.counts(unit: 0, item: 0, month: 3)[.dueSoon] == 1)
        #expect(matrix.counts(unit: 0, item: 0, month: 5)[.notYetDue] == 1)
        #expect(matrix.counts(unit: 0, item: 0).total == 5)
        #expect(matrix.counts(unit: 1, item: 0).total == 1)
        #expect(matrix.counts(unit: 1, item: 0).gravest == .waived)
    }

    @Test func `a unit owes nothing in months before it was there or after it ended`() {
        let unit = MatrixUnit(
            id: Self.units[0].id, code: "P1", name: "Phường 1", scope: .commune, group: "",
            validity: DayRange(from: Day("2024-02-15")!, to: Day("2024-03-31")!))
        let matrix = DutyMatrix(
            units: [unit], items: Self.items, months: Self.months, entries: [], on: Day("2024-05-10")!,
            soonUntil: Day("2024-05-13")!)
        let states = (0..<6).map { matrix.counts(unit: 0, item: 1, month: $0).gravest }
        #expect(states == [nil, .missing, .missing, nil, nil, nil])
    }

    @Test func `what must hang at all times is looked at on each month's last day that has come`() {
        let matrix = Self.matrix([
            MatrixEntry(
                unit: Self.units[0].id, item: "procedures", day: Day("2024-02-10")!,
                fact: .standing(from: Day("2024-02-10")!, to: Day("2024-04-05")!))
        ])
        let states = (0..<6).map { matrix.counts(unit: 0, item: 1, month: $0).gravest }
        #expect(states == [.missing, .postedInTime, .postedInTime, .missing, nil, nil])
        #expect(matrix.counts(unit: 1, item: 1, month: 0).gravest == .missing)
        #expect(matrix.counts(unit: 2, item: 1, month: 0).gravest == nil)
    }

    @Test func `nothing arose fills the months of its period and owes nothing`() {
        let matrix = Self.matrix([
            MatrixEntry(
                unit: Self.units[0].id, item: "budget", day: Day("2024-01-01")!,
                fact: .nothingArose(DayRange(from: Day("2024-01-01")!, to: Day("2024-03-31")!)))
        ])
        #expect((0..<4).map { matrix.counts(unit: 0, item: 0, month: $0)[.nothingArose] } == [1, 1, 1, 0])
        #expect(matrix.coverage(ofUnit: 0).required == [1])
    }

    @Test func `sums by unit, item, group and whole agree`() {
        var entries: [MatrixEntry] = []
        for unit in 0..<2 {
            for month in 1...6 {
                entries.append(
                    Self.duty(unit, due: "2024-0\(month)-15", opened: month < 4 ? "2024-0\(month)-10" : nil))
            }
        }
        let matrix = Self.matrix(entries)
        let byUnit = matrix.units.indices.map { matrix.counts(ofUnit: $0).total }.reduce(0, +)
        let byItem = matrix.items.indices.map { matrix.counts(ofItem: $0).total }.reduce(0, +)
        #expect(byUnit == matrix.counts.total)
        #expect(byItem == matrix.counts.total)
        #expect(matrix.groups.map(\.counts.total).reduce(0, +) == matrix.counts.total)
        #expect(matrix.groups.map(\.name) == ["Quận A", "Quận B"])
        #expect(matrix.groups.map(\.units) == [1, 2])
    }

    @Test func `a rate never passes one: what is done is among what is owed`() {
        let matrix = Self.matrix([
            Self.duty(0, due: "2024-01-15", opened: "2024-01-10"),
            Self.duty(0, due: "2024-02-15", opened: "2024-02-10"),
            Self.duty(0, due: "2024-03-15", waived: true),
        ])
        let coverage = matrix.coverage(ofUnit: 0)
        #expect(coverage.required == [0, 1])
        #expect(coverage.done == [0])
    }
}
