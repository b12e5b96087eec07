import Civics
import Records
import Storage
import TestSupport

/// The reports of a small city: two wards, one of which took over a third since last year, a school and a district.
struct ReportingOffice {
    static let city = id(1)
    static let east = id(2)
    static let west = id(3)
    /// Merged into `west` on 1 January 2022.
    static let old = id(4)
    static let school = id(5)
    static let period = ReportingPeriod.Key(year: 2022, part: .firstHalf)
    static let clerk = Actor.person(Person.ID(high: 1, low: 1))
    static let secretary = Actor.person(Person.ID(high: 1, low: 2))

    let test: TestArchive
    let counted = CountedByHand(["postings", "disclosure_items_required", "disclosure_items_done"])
    let periods: PeriodStore
    let reports: ReportStore
    let book: ReportBook
    let cache: ConsolidationCache

    init(on backend: Backend, opened: Bool = true) async throws {
        test = try await TestArchive(on: backend, at: Instant(Day("2022-07-05")!, hour: 9))
        let catalogue = try IndicatorCatalogue.load()
        book = ReportBook(
            registry: MeasureRegistry([counted], catalogue: catalogue),
            checks: try ReportChecks.load(for: catalogue), trees: UnitTrees { day, _ in Self.tree(on: day) })
        periods = PeriodStore(archive: test.archive)
        reports = ReportStore(archive: test.archive, book: book)
        cache = ConsolidationCache(archive: test.archive, book: book)
        if opened {
            try await periods.open(
                ReportingPeriod(
                    key: Self.period, from: Day("2021-12-15")!, to: Day("2022-06-14")!,
                    dueOn: Day("2022-07-10")!),
                by: Self.secretary)
        }
    }

    static func id(_ number: UInt64) -> Unit.ID {
        Unit.ID(high: 0x0180_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
    }

    static func tree(on day: Day) -> UnitTree {
        var units = [
            Unit(id: city, code: "TP", name: "Tân Phong", kind: UnitKind("city")!),
            Unit(id: east, code: "DONG", name: "Phường Đông", kind: UnitKind("ward")!, parent: city),
            Unit(id: west, code: "TAY", name: "Phường Tây", kind: UnitKind("ward")!, parent: city),
            Unit(
                id: school, code: "TH1", name: "Trường Tiểu học Số 1", kind: UnitKind("school")!, parent: city
            ),
        ]
        if day < Day("2022-01-01")! {
            units.append(Unit(id: old, code: "CU", name: "Phường Cũ", kind: UnitKind("ward")!, parent: city))
        }
        return UnitTree(
            on: day, units: units,
            successions: UnitSuccessions([
                UnitSuccession(predecessor: old, successor: west, from: Day("2022-01-01")!)
            ]))
    }

    /// Puts the units into their tables, for measures that count over them: the school began after the period.
    func enterUnits() async throws {
        try await test.archive.act { transaction in
            for unit in Self.tree(on: Day("2021-12-31")!).all {
                let (first, last): (Day?, Day?) =
                    switch unit.id {
                    case Self.school: (Day("2022-06-20")!, nil)
                    case Self.old: (nil, Day("2021-12-31")!)
                    default: (nil, nil)
                    }
                let from = first?.description ?? "0001-01-01"
                try transaction.connection.execute(
                    "INSERT INTO unit (id, code, first_day, last_day) VALUES (\(unit.id), \(unit.code), \(first), \(last))"
                )
                try transaction.connection.execute(
                    """
                    INSERT INTO unit_naming (unit, from_day, name, fold, sort_key)
                    VALUES (\(unit.id), \(from), \(unit.name), \(unit.name.folded), \(unit.name.folded))
                    """)
                try transaction.connection.execute(
                    "INSERT INTO unit_placement (unit, from_day, kind) VALUES (\(unit.id), \(from), \(unit.kind.key))"
                )
            }
            try transaction.enter(JournalEntry("imported", "unit_list", "own", by: Self.secretary))
        }
    }

    func fill(_ unit: Unit.ID, in period: ReportingPeriod.Key = period, _ amounts: [Indicator.Key: Int])
        async throws
    {
        var changes = ReportChanges()
        for (key, amount) in amounts {
            changes.entries[key] = ReportFigures.Entry(quantity: Quantity(amount), source: "Sổ theo dõi")
        }
        try await reports.fill(unit, in: period, with: changes, by: Self.clerk)
    }

    func explain(_ unit: Unit.ID, _ keys: [Indicator.Key]) async throws {
        var changes = ReportChanges()
        for key in keys { changes.explanations[key] = "Do dịch bệnh" }
        try await reports.fill(unit, in: Self.period, with: changes, by: Self.clerk)
    }
}
