import Civics
import Storage
import TestSupport
import Testing

@testable import Records

@Suite struct CoverageEntriesTests {
    /// The few facts that coverage is told from lead to the same answer as all of them, whatever was posted when.
    @Test(arguments: Backend.available, [UInt64(7), 34, 1284])
    func `coverage told from few facts is that told from all`(on backend: Backend, seed: UInt64) async throws
    {
        let office = try await DisclosureOffice(on: backend, day: "2024-06-20")
        var generator = Randomness.seeded(seed).generator
        let period = DayRange(from: Day("2024-01-01"), to: Day("2024-06-30"))
        let all = office.catalogue.items(for: .commune, in: period)
        let items = Array((all.filter(\.isStanding).prefix(3) + all.filter { !$0.isStanding }.prefix(4)))
        for _ in 0..<40 {
            let item = items.randomElement(using: &generator)!
            let day = Day("2024-01-02")!.adding(days: .random(in: 0...165, using: &generator))
            let unit = [DisclosureOffice.ward, DisclosureOffice.otherWard].randomElement(using: &generator)!
            if item.isStanding || Bool.random(using: &generator) {
                try await office.publish("Văn bản", item: item.id, on: day.description, amount: 9, of: unit)
            } else {
                _ = try await office.register("Văn bản", item: item.id, from: day.description, of: unit)
            }
        }
        try await Self.makeSomeTemporary(office, &generator)

        let (first, last) = (Day("2024-01-01")!, Day("2024-06-30")!)
        let units = [DisclosureOffice.ward, DisclosureOffice.otherWard].map {
            MatrixUnit(id: $0, code: "", name: "", scope: .commune, group: "")
        }
        let coverages = try await office.archive.read { reading in
            let ids = units.map(\.id)
            let few = MatrixFacts(
                tallies: try DutyMatrixStore.talliesOfCoverage(
                    of: ids, items: all, from: first, to: last, on: reading.today, in: reading),
                entries: try DutyMatrixStore.lasting(of: ids, from: first, to: last, in: reading))
            let matrices = [
                try DutyMatrixStore.matrix(
                    of: units, items: all, from: first, to: last, soonUntil: reading.today, in: reading),
                DutyMatrix(
                    units: units, items: all, months: CalendarMonth.all(from: first, to: last), facts: few,
                    on: reading.today, soonUntil: reading.today),
            ]
            return matrices.map { matrix in
                matrix.units.indices.map { matrix.coverage(ofUnit: $0) }.map { [$0.done, $0.required] }
            }
        }
        #expect(coverages[0] == coverages[1])
        #expect(coverages[0].contains { !$0[0].isEmpty })
    }

    /// A posting under a standing item may hang for a term, where another law sets one.
    private static func makeSomeTemporary(
        _ office: DisclosureOffice, _ generator: inout some RandomNumberGenerator
    ) async throws {
        let bound = format(UInt8.random(in: 0...255, using: &generator))
        try await office.archive.act { transaction in
            try transaction.connection.execute(
                "UPDATE posting SET is_permanent = 0, minimum_days = 30 WHERE substr(id, 35, 2) < \(bound)")
            try transaction.enter(JournalEntry("changed", "posting", "some", by: .keeper))
        }
    }

    private static func format(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
}
