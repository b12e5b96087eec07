import Civics
import Foundation
import Storage
import TestSupport
import Testing

@testable import Records

/// What migrations make of records that are there already.
@Suite struct MigrationTests {
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
