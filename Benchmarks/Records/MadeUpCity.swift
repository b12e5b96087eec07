import Civics
import Foundation
import Records
import Storage
import StorageSQLite

/// A city in a database file of its own: a thousand units, and as many postings and duties as are asked for. The rows are
/// made inside the database, because a million acts one by one would take longer than all that is measured.
struct MadeUpCity: Sendable {
    let archive: Archive
    let units: UnitStore
    let city: Civics.Unit.ID
    let unitCount: Int
    let catalogue: DisclosureCatalogue

    /// The year of the conference.
    static let firstDay = Day.conference.adding(days: -223)
    static let lastDay = firstDay.adding(days: 364)

    init(units count: Int) async throws {
        let database = try SQLiteDatabase(path: Scratch.folder().appending(path: "city.sqlite").path)
        try await Migrator.records.migrate(database)
        archive = Archive(database: database, clock: .standing(at: .conference))
        units = UnitStore(archive: archive)
        try await units.take(
            UnitImport(Array(Self.list(count).utf8), day: Self.firstDay.adding(days: -3_000)), by: .keeper)
        let tree = try await units.tree()
        guard tree.count == count + 1, let city = tree.unit(code: "TP") else {
            throw Spoilt(what: "the units")
        }
        self.city = city.id
        unitCount = count
        catalogue = try DisclosureCatalogue(of: Law.load())
    }

    /// A province, the city, a ward for every ten units, and offices of the city.
    private static func list(_ count: Int) -> String {
        var lines = [
            "code,name,kind,parent_code", "TINH,Tỉnh Tân Biên,province,", "TP,Thành phố Tân Phong,city,TINH",
        ]
        for index in 1..<count {
            let (name, kind) = index <= count / 10 ? ("Phường", "ward") : ("Đơn vị", "administrative_agency")
            lines.append("U\(index),\(name) \(index),\(kind),TP")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Postings spread over all units, the contents of the law and the days from the first. Every seventh was taken down.
    func addPostings(_ count: Int, days dayCount: Int = 365) async throws {
        let items = SQLFragment.numbered(catalogue.items.map(\.id))
        let days = Self.days(dayCount)
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO posting (id, unit, item, is_permanent, minimum_days, term_vi, term_en, is_internal,
                    published_at, revision, title, fold, opened_on, hangs_until, closed_on, ended_early)
                WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(count)),
                    u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY code) - 1, id FROM unit WHERE code LIKE 'U%'),
                    t (k, id) AS (\(sql: items)), d (k, day) AS (\(sql: days))
                SELECT printf('01800000-%04x-7000-8000-%012x', n.i / 65536, n.i), u.id, t.id, 0, 30, 'Điều 5', 'Article 5',
                    0, 1640995200000 + n.i, 1, 'Kế hoạch số ' || n.i || ' về chỉnh trang đô thị',
                    'ke hoach so ' || n.i || ' ve chinh trang do thi', d.day, date(d.day, '+30 days'),
                    CASE WHEN n.i % 7 = 0 THEN date(d.day, '+31 days') END, 0
                FROM n JOIN u ON u.k = n.i % \(unitCount - 1) JOIN t ON t.k = (n.i / 7) % \(catalogue.items.count)
                    JOIN d ON d.k = (n.i * 31) % \(dayCount)
                """)
        }
    }

    /// So many days from the first, as a table of `k` and `day`.
    static func days(_ count: Int) -> SQLFragment {
        .numbered((0..<count).map { firstDay.adding(days: $0).description })
    }

    /// A duty in every `nth` cell of unit, item and month; nine in ten done.
    func addObligations(items: [DisclosureItem.ID], inEvery nth: Int, months: Int = 12) async throws {
        let items = SQLFragment.numbered(items)
        _ = try await archive.database.write { connection in
            try connection.execute(
                """
                INSERT INTO obligation (id, unit, item, title, starts_on, due, placed_on, working, calendar,
                    registered_at, registered_by, version, is_waived, opened_on, ended_early)
                WITH RECURSIVE m (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM m WHERE i + 1 < \(months)),
                    u (k, id) AS (SELECT ROW_NUMBER() OVER (ORDER BY code) - 1, id FROM unit WHERE code LIKE 'U%'),
                    t (k, id) AS (\(sql: items))
                SELECT printf('01800000-%04x-7000-9000-%012x', m.i, u.k * 4096 + t.k), u.id, t.id, 'Văn bản',
                    printf('2022-%02d-01', m.i + 1), printf('2022-%02d-08', m.i + 1), printf('2022-%02d-08', m.i + 1), '{}',
                    '', 0, 'keeper', 1, 0,
                    CASE WHEN (u.k * 7 + t.k * 3 + m.i) % 10 > 0 THEN printf('2022-%02d-%02d', m.i + 1, 3 + u.k % 10) END, 0
                FROM m CROSS JOIN u CROSS JOIN t WHERE (u.k * 5 + t.k + m.i) % \(nth) = 0
                """)
        }
    }
}

extension SQLFragment {
    /// `SELECT 0, a UNION ALL SELECT 1, b …`, as rows of a table that is not there.
    static func numbered(_ texts: [String]) -> SQLFragment {
        let rows = texts.enumerated().map { index, text in "(\(index), \(text))" as SQLFragment }
        return "VALUES \(sql: rows.joined(by: ", "))"
    }
}
