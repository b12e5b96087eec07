import Civics
import Foundation
import Storage
import TestSupport
import Testing

@testable import Records

/// What migrations make of records that are there already.
@Suite struct MigrationTests {
    @Test(arguments: Backend.available)
    func `reports that were issued before have their titles afterwards`(on backend: Backend) async throws {
        let database = try await TestDatabase.make(on: backend, migrated: false)
        let before = Migrator.records.migrations.filter { $0.name < "0078" }
        try await Migrator(before).migrate(database)
        let document = OfficialDocument(
            issuer: .init(body: "Ban Chỉ đạo \"TP\"", keeper: "VP"), number: .init(abbreviation: "BCĐ"),
            place: "Tân Phong", day: nil, title: .init(subject: "kết quả 6 tháng"),
            signature: .init(position: "Trưởng ban", name: ""))
        let text = String(decoding: try JSONEncoder().encode(document), as: UTF8.self)
        try await database.write { connection in
            try connection.execute(
                """
                INSERT INTO reporting_period (key, name_vi, name_en, first_day, last_day, due_on, opened_at)
                VALUES ('2022-H1', 'a', 'b', '2021-12-15', '2022-06-14', '2022-07-10', 0)
                """)
            try connection.execute(
                """
                INSERT INTO report_issue (id, unit, period, number, issued_at, issued_by, document, digest)
                VALUES ('x', 'u', '2022-H1', 1, 0, 'keeper', \(text), \([1, 2] as [UInt8]))
                """)
        }
        try await Migrator.records.migrate(database)
        let title = try await database.read { connection in
            try connection.first("SELECT issuer, subject FROM report_issue") {
                [try $0.text(0), try $0.text(1)]
            }
        }
        #expect(title == ["Ban Chỉ đạo \"TP\"", "kết quả 6 tháng"])
    }

    @Test func `what was found out about two letters is looked up from either`() async throws {
        let database = try await TestDatabase.make(on: .sqlite)
        let plan = try await database.read { connection in
            try connection.all(
                """
                EXPLAIN QUERY PLAN SELECT other, is_same FROM letter_likeness WHERE letter = 'a'
                UNION ALL SELECT letter, is_same FROM letter_likeness WHERE other = 'a'
                """
            ) { try $0.text(3) }
        }
        #expect(plan.filter { $0.hasPrefix("SEARCH") }.count == 2)
        #expect(!plan.contains { $0.hasPrefix("SCAN") })
    }
}
