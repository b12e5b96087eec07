import Civics
import Records
import TestSupport
import Testing

@Suite struct DutyMatrixStoreTests {
    @Test(arguments: Backend.available)
    func `the matrix is computed from the records`(on backend: Backend) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-20")
        let inTime = try await office.register("Mức thu 1", from: "2022-03-01")
        try await office.publish("Mức thu 1", for: inTime.id, on: "2022-03-02")
        let late = try await office.register("Mức thu 2", from: "2022-04-04")
        try await office.publish("Mức thu 2", for: late.id, on: "2022-04-20")
        _ = try await office.register("Mức thu 3", from: "2022-08-10")
        let waived = try await office.register(
            "Mức thu 4", from: "2022-05-10", of: DisclosureOffice.otherWard)
        _ = try await office.obligations.waive(
            waived.id, reason: "Trùng", authority: "Ban Chỉ đạo", version: 1, by: DisclosureOffice.lan)
        try await office.publish("Tự nguyện công khai", item: "ord_other", on: "2022-06-15")
        try await office.obligations.declareNothingArose(
            "ord_boundaries", in: DayRange(from: Day("2022-01-01"), to: Day("2022-06-30")),
            of: DisclosureOffice.ward,
            by: DisclosureOffice.lan)
        let matrix = try await office.matrix(from: "2022-01-01", to: "2022-12-31")
        func states(_ unit: Int, _ item: String) -> [DutyState?] {
            let column = matrix.items.firstIndex { $0.id == item }!
            return (0..<12).map { matrix.counts(unit: unit, item: column, month: $0).gravest }
        }
        #expect(states(0, "ord_fees")[2] == .postedInTime)
        #expect(states(0, "ord_fees")[3] == .postedLate)
        #expect(states(0, "ord_fees")[7] == .missing)
        #expect(states(1, "ord_fees")[4] == .waived)
        #expect(states(0, "ord_other")[5] == .postedInTime)
        #expect(
            states(0, "ord_boundaries") == Array(repeating: .nothingArose, count: 6)
                + Array(repeating: nil, count: 6))
    }

    @Test func `permanent postings fill the months in which they hang`() async throws {
        let office = try await DisclosureOffice(day: "2024-05-20")
        try await office.publish(
            "Thủ tục", item: "commune_administrative_procedures", on: "2024-02-10", amount: 100)
        let matrix = try await office.matrix(from: "2024-01-01", to: "2024-06-30")
        let column = matrix.items.firstIndex { $0.id == "commune_administrative_procedures" }!
        #expect(
            (0..<6).map { matrix.counts(unit: 0, item: column, month: $0).gravest }
                == [.missing, .postedInTime, .postedInTime, .postedInTime, .postedInTime, nil])
    }
}

extension DisclosureOffice {
    func matrix(from first: String, to last: String) async throws -> DutyMatrix {
        let units = [Self.ward, Self.otherWard].enumerated().map { position, id in
            MatrixUnit(
                id: id, code: "P\(position)", name: "Phường \(position)", scope: .commune, group: "Thành phố")
        }
        let period = DayRange(from: Day(first), to: Day(last))
        let items = catalogue.items(for: .commune, in: period)
        return try await archive.read {
            try DutyMatrixStore.matrix(
                of: units, items: items, from: Day(first)!, to: Day(last)!,
                soonUntil: $0.today.adding(days: 5), in: $0)
        }
    }
}
