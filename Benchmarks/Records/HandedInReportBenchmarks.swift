import Civics
import Records
import Storage
import StorageSQLite

extension Benchmark {
    /// The consolidated report out of the records of units that all handed theirs in.
    static let handedInReports = [
        Benchmark(
            "report.handedIn", "1,000 reports × 150 figures out of the records, put together", .seconds,
            bar: 2
        ) { ground in
            let city = try await MadeUpReports(units: 1_000, figures: 150, seed: ground.seed)
            return { try await Stopwatch.wall { keep(try await city.fresh()) } }
        }
    ]
}

/// A city whose communes have all handed their report in.
private struct MadeUpReports {
    private let archive: Archive
    private let book: ReportBook
    private let city: Unit.ID
    private let period = ReportingPeriod.usual(ReportingPeriod.Key(year: 2022, part: .firstHalf))

    init(units count: Int, figures: Int, seed: UInt64) async throws {
        let top = Unit.ID(at: .conference)
        city = top
        let database = try SQLiteDatabase.inMemory()
        try await Migrator.records.migrate(database)
        archive = Archive(database: database, clock: .standing(at: .conference))
        guard let whole = UnitKind("city"), let part = UnitKind("ward") else {
            throw Spoilt(what: "report.handedIn")
        }
        let communes = (1..<count).map { number in
            Unit(
                id: Unit.ID(at: .conference), code: "P\(number)", name: "Phường \(number)", kind: part,
                parent: top)
        }
        let tree = UnitTree(
            on: period.lastDay, units: [Unit(id: top, code: "TP", name: "Tân Phong", kind: whole)] + communes
        )
        let catalogue = try IndicatorCatalogue.load()
        book = ReportBook(
            registry: MeasureRegistry([], catalogue: catalogue),
            checks: try ReportChecks.load(for: catalogue),
            trees: UnitTrees { day, _ in tree.on(day) })
        try await PeriodStore(archive: archive).open(period, by: .keeper)
        let keys = catalogue.all.filter { !$0.isRatio }.prefix(figures).map(\.key.text)
        let key = period.key.description
        try await database.write { connection in
            var random = SeededRandom(seed: seed)
            for commune in communes {
                let (report, snapshot) = (
                    Report.ID(at: .conference), Identifier<ReportSnapshot>(at: .conference)
                )
                try connection.execute(
                    """
                    INSERT INTO report (id, unit, period, state, first_submitted_on, snapshot)
                    VALUES (\(report), \(commune.id), \(key), 'accepted', '2022-07-01', 1)
                    """)
                try connection.execute(
                    """
                    INSERT INTO report_snapshot (id, report, number, form, taken_at, taken_by, given, required, digest)
                    VALUES (\(snapshot), \(report), 1, 'commune', 0, 'keeper', 150, 150, \([UInt8](repeating: 0, count: 32)))
                    """)
                for indicator in keys {
                    try connection.execute(
                        """
                        INSERT INTO snapshot_figure (snapshot, indicator, hundredths, origin)
                        VALUES (\(snapshot), \(indicator), \(Int64.random(in: 0..<50_000, using: &random)), 'computed')
                        """)
                }
            }
        }
    }

    func fresh() async throws -> ConsolidatedReport {
        try await archive.read { [book, city, period] reading in
            try book.consolidated(under: city, in: period, reading)
        }
    }
}
