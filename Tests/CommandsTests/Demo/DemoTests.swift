import Civics
import Foundation
import Records
import Storage
import TestSupport
import Testing

@testable import Commands

@Suite struct DemoTests {
    @Test func `the same seed makes the same city, act for act`() async throws {
        let (one, other) = (try await City(), try await City())
        #expect(try await one.journal() == other.journal())
        #expect(one.answer == other.answer)
        #expect(try await City(seed: 7, isBuilt: false).answer != one.answer)

        #expect(try await one.count("SELECT COUNT(*) FROM unit") == 1 + 13 + 56 + 26)
        #expect(try await one.count("SELECT COUNT(*) FROM committee") == 14)
        // Who signs in for a seat of the committee is the member who holds it.
        for (login, seat) in [("truongban", "head"), ("thuky", "secretary"), ("thanhvien1", "member")] {
            let seats = try await one.count(
                """
                SELECT COUNT(*) FROM committee_member m JOIN committee c ON c.id = m.committee
                    JOIN unit u ON u.id = c.unit JOIN person p ON p.name = m.name
                WHERE p.login = \(login) AND m.seat = \(seat) AND u.code = \(DemoNames.provinceCode)
                """)
            #expect(seats > 0, "\(login)")
        }
        #expect(try await one.count("SELECT COUNT(*) FROM obligation") > 200)
        #expect(try await one.count("SELECT COUNT(*) FROM posting WHERE withdrawn_on IS NOT NULL") > 0)
        #expect(try await one.count("SELECT COUNT(*) FROM obligation WHERE is_waived = 1") > 0)
        #expect(try await one.count("SELECT COUNT(*) FROM obligation WHERE ended_early = 1") > 0)
        #expect(try await one.count("SELECT COUNT(*) FROM obligation WHERE due < opened_on") > 0)
        #expect(
            try await one.count(
                "SELECT COUNT(*) FROM obligation WHERE due < '2022-08-12' AND opened_on IS NULL AND is_waived = 0"
            ) > 0)
        let answers = try await one.count("SELECT COUNT(*) FROM answer")
        #expect(try await one.count("SELECT COUNT(*) FROM question") > answers)
        #expect(try await one.count("SELECT COUNT(*) FROM absence_report") > 0)
        #expect(try await one.count("SELECT COUNT(*) FROM file") > 0)
        for kind in LetterKind.allCases {
            let count = try await one.count("SELECT COUNT(*) FROM letter WHERE kind = \(kind.rawValue)")
            #expect(count > 10)
        }
        for state in [
            "received", "decided", "closed", "guided", "refused", "discontinued", "suspended", "split",
        ] {
            #expect(try await one.count("SELECT COUNT(*) FROM letter WHERE state = \(state)") > 0, "\(state)")
        }
        #expect(
            try await one.count("SELECT COUNT(*) FROM letter WHERE is_open = 1 AND due < '2022-08-12'") > 0)
        #expect(try await one.count("SELECT COUNT(*) FROM letter WHERE people = 40") == 1)
        for query: SQLFragment in [
            "SELECT COUNT(*) FROM turn WHERE source = 'walk_in' AND state = 'received'",
            "SELECT COUNT(*) FROM turn WHERE state = 'absent'",
            "SELECT COUNT(*) FROM turn WHERE state = 'cancelled'",
            "SELECT COUNT(*) FROM reception_session WHERE occasion IS NOT NULL",
            "SELECT COUNT(*) FROM reception_postponement WHERE to_session IS NOT NULL",
            "SELECT COUNT(*) FROM visit_correction", "SELECT COUNT(*) FROM visit_code",
            """
            SELECT COUNT(*) FROM reception_session s JOIN reception_holding h ON h.session = s.id
                JOIN unit u ON u.id = s.unit WHERE u.code = 'tp' AND h.received_by = 'head'
            """,
            """
            SELECT COUNT(*) FROM reception_session s JOIN reception_holding h ON h.session = s.id
                JOIN unit u ON u.id = s.unit WHERE u.code = 'tp' AND h.received_by = 'not_held'
            """,
        ] {
            #expect(try await one.count(query) > 0, "\(query)")
        }
        for state in LetterTable.shipped.states {
            let count = try await one.count("SELECT COUNT(*) FROM letter WHERE state = \(state.key)")
            #expect(count > 0, "no letter is \(state.key)")
        }
        for state in ["accepted", "returned", "submitted", "draft"] {
            #expect(
                try await one.count(
                    "SELECT COUNT(*) FROM report WHERE period = '2022-H1' AND state = \(state)") > 0)
        }
        #expect(
            try await one.count("SELECT COUNT(*) FROM report WHERE period = '2021-H1' AND state = 'accepted'")
                > 20)
        #expect(
            try await one.count(
                "SELECT COUNT(*) FROM journal WHERE at >= \(Instant(City.conference, hour: 14))") == 0)
        try await checkDialogues(of: one, on: City.conference)
        try await checkGroup(of: one)
        try await checkFigures(of: one)
    }

    static let isPatient = ProcessInfo.processInfo.environment["DIENHONG_SLOW_TESTS"] != nil

    /// A day of each half-year, the days around the change to two levels and a Sunday among them.
    @Test(
        .enabled(if: isPatient),
        arguments: [
            "2022-07-01", "2022-12-31", "2023-03-05", "2023-08-12", "2023-12-31", "2024-08-12", "2025-02-12",
            "2025-06-30", "2025-07-01", "2025-07-02", "2025-08-15", "2025-12-31", "2026-02-20", "2027-06-30",
        ])
    func `the city can be made for every day it is offered for`(day: String) async throws {
        let asOf = try #require(Day(day))
        try DemoPlan.check(asOf)
        let city = try await City(asOf: asOf)
        #expect(try await city.count("SELECT COUNT(*) FROM letter") > 100)
    }

    @Test(arguments: ["2022-06-30", "2027-07-01", "1999-01-01"])
    func `for other days it is refused at once`(day: String) throws {
        #expect(throws: Refusal.self) { try DemoPlan.check(try #require(Day(day))) }
    }

    @Test func `after 1 July 2025 the city has two levels, and its units have their successors`() async throws
    {
        let day = try #require(Day(year: 2026, month: 8, day: 12))
        let city = try await City(asOf: day)
        let tree = try await UnitStore(archive: city.archive).tree(on: day)
        #expect(tree.roots.map(\.kind.key) == ["central_city"])
        #expect(tree.all.count { $0.kind.level == .district } == 0)
        #expect(
            tree.all.filter { $0.kind.level == .commune }.map(\.code).sorted() == [
                "p21", "p22", "p23", "p24", "x21", "x22",
            ])
        #expect(tree.all.count { $0.kind.level == .village } == 56)
        let before = try await UnitStore(archive: city.archive).tree(on: DemoPlan.twoLevels.adding(days: -1))
        let old = try #require(before.unit(code: "p09"))
        #expect(tree.successors(of: old.id).map(\.code) == ["p24"])
        let laws = try await city.count(
            "SELECT COUNT(*) FROM obligation WHERE item LIKE 'ord_%' AND due >= '2026-01-01'")
        #expect(laws == 0)
        #expect(!city.answer.contains("canbo.p01\""))
        #expect(city.answer.contains("canbo.p21\""))
        try await checkDialogues(of: city, on: day)
    }

    /// A demo city in memory.
    struct City {
        static let conference = Day(year: 2022, month: 8, day: 12)!

        let archive: Archive
        let answer: String

        init(asOf: Day = City.conference, seed: UInt64 = 1284, isBuilt: Bool = true) async throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("demo-\(UUID())")
            defer { try? FileManager.default.removeItem(at: folder) }
            let database = try await TestArchive().archive.database
            let clock = DemoClock(at: Instant(asOf, hour: 14))
            archive = Archive(database: database, clock: clock.clock, randomness: .seeded(seed))
            let builder = try DemoBuilder(
                plan: DemoPlan(asOf: asOf, seed: seed), archive: archive, clock: clock,
                files: FileFolder(at: folder), key: .random())
            if isBuilt { try await builder.build() }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            answer = String(decoding: try encoder.encode(builder.answer(address: "")), as: UTF8.self)
        }

        func count(_ query: SQLFragment) async throws -> Int {
            try await archive.read { try $0.connection.value(query) ?? 0 }
        }

        func journal() async throws -> [String] {
            try await archive.read { reading in
                try reading.connection.all(
                    "SELECT at, actor, noun, subject, act, digest FROM journal ORDER BY number"
                ) { row in
                    "\(try row.integer(0)) \(try row.text(1)) \(try row.text(2)) \(try row.text(3)) \(try row.text(4)) \(try row.bytes(5))"
                }
            }
        }
    }
}
