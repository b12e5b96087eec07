import Civics
import Storage
import TestSupport
import Testing

@testable import Records

@Suite struct AnnexRecordsTests {
    typealias Office = ReportingOffice

    @Test(arguments: Backend.available)
    func `committees and staff are told as they are on the day`(on backend: Backend) async throws {
        let office = try await Office(on: backend)
        try await office.enterUnits()
        try await keep(in: office)
        func records(on day: String) async throws -> AnnexRecords {
            let day = try #require(Day(day))
            return try await office.test.archive.read { reading in
                let units = ReportingUnits(under: Office.city, in: Office.tree(on: day))
                return try AnnexRecords.read(of: units, on: day, reading)
            }
        }
        let now = try await records(on: "2022-06-14")
        #expect(now[.committeeDecision, Office.east] == .words("125-QĐ/ĐU ngày 5/1/2021"))
        #expect(now[.committeeHead, Office.east] == .words("Nguyễn Văn An"))
        #expect(now[.committeeMembers, Office.east] == .figure(.quantity(2)))
        #expect(now[.staff, Office.east] == .figure(.quantity(40)))
        #expect(now[.committeeHead, Office.west] == nil)
        let later = try await records(on: "2022-12-14")
        #expect(later[.committeeMembers, Office.east] == .figure(.quantity(1)))
        let before = try await records(on: "2021-01-04")
        #expect(before[.committeeDecision, Office.east] == nil)
        #expect(before[.staff, Office.east] == nil)
    }

    /// A committee of two, one of whom leaves in the summer, and the number of those who work at the unit.
    private func keep(in office: Office) async throws {
        try await office.test.archive.act { transaction in
            let connection = transaction.connection
            try connection.execute(
                "INSERT INTO committee (id, unit, name) VALUES ('c', \(Office.east), 'Ban Chỉ đạo')")
            try connection.execute(
                """
                INSERT INTO committee_decision
                    (id, committee, kind, number, issued_on, effective_on, issuer, standing_body)
                VALUES ('d', 'c', 'establish', '125-QĐ/ĐU', '2021-01-05', '2021-01-05', 'Đảng ủy', '')
                """)
            try connection.execute(
                """
                INSERT INTO committee_member (id, committee, name, post, seat, first_day, last_day, decision)
                VALUES ('m1', 'c', 'Nguyễn Văn An', 'Bí thư', 'head', '2021-01-05', NULL, 'd'),
                    ('m2', 'c', 'Lê Thị Bình', 'Chủ tịch', 'member', '2021-01-05', '2022-08-01', 'd')
                """)
            try connection.execute(
                """
                INSERT INTO unit_profile (unit, from_day, staff, address, phone, contact)
                VALUES (\(Office.east), '2022-01-01', 40, '', '', '')
                """)
            try transaction.enter(JournalEntry("imported", "unit_list", "own", by: Office.secretary))
        }
    }
}
