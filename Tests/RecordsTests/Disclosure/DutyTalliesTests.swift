import Civics
import TestSupport
import Testing

@testable import Records

/// What the database says of how duties stand is what the rule says of the same facts.
@Suite struct DutyTalliesTests {
    private static let (first, last) = (Day("2023-02-01")!, Day("2024-05-31")!)
    private static let today = Day("2024-01-15")!

    private struct Duty {
        let unit: Unit.ID
        let item: DisclosureItem.ID
        let placedOn: Day
        let due: Day?
        let isWaived: Bool
        let openedOn: Day?
        let endedEarly: Bool
        /// A posting that answers no obligation.
        let isPosting: Bool
    }

    @Test(arguments: Backend.available, [UInt64(34), 145, 1284])
    func `the database judges as the rule does`(on backend: Backend, seed: UInt64) async throws {
        let office = try await DisclosureOffice(on: backend, day: Self.today.description)
        var generator = Randomness.seeded(seed).generator
        let items = Array(
            office.catalogue.items(for: .commune, in: DayRange(from: Self.first, to: Self.last))
                .filter { !$0.isStanding }.prefix(5))
        let duties = (0..<400).map { _ in Self.duty(items.map(\.id), &generator) }
        try await Self.write(duties, to: office.archive)
        let units = [DisclosureOffice.ward, DisclosureOffice.otherWard].map {
            MatrixUnit(id: $0, code: "", name: "", scope: .commune, group: "")
        }
        let soonUntil = Self.today.adding(days: 5)
        let read = try await office.archive.read {
            try DutyMatrixStore.matrix(
                of: units, items: items, from: Self.first, to: Self.last, soonUntil: soonUntil, in: $0)
        }
        let told = DutyMatrix(
            units: units, items: items, months: read.months,
            entries: duties.filter { Self.first <= $0.placedOn && $0.placedOn <= Self.last }.map { duty in
                MatrixEntry(
                    unit: duty.unit, item: duty.item, day: duty.placedOn,
                    fact: .obligation(
                        due: duty.due, isWaived: duty.isWaived,
                        evidence: Evidence(openedOn: duty.openedOn, endedEarly: duty.endedEarly)))
            }, on: Self.today, soonUntil: soonUntil)
        for unit in units.indices {
            for item in items.indices {
                for month in read.months.indices {
                    #expect(
                        read.counts(unit: unit, item: item, month: month)
                            == told.counts(unit: unit, item: item, month: month))
                }
            }
        }
        let states = DutyState.allCases.filter { $0 != .nothingArose }
        #expect(states.allSatisfy { read.counts[$0] > 0 })
    }

    /// Days lie close together and close to the bounds, so that equal ones are not rare.
    private static func duty(
        _ items: [DisclosureItem.ID], _ generator: inout some RandomNumberGenerator
    ) -> Duty {
        let near = [first, last, today, today.adding(days: 5), today.adding(days: -60)]
        func day() -> Day {
            near.randomElement(using: &generator)!.adding(days: .random(in: -3...3, using: &generator))
        }
        func maybe(_ percent: Int) -> Bool { .random(in: 0..<100, using: &generator) < percent }
        let isPosting = maybe(25)
        let opened = isPosting || maybe(60) ? day() : nil
        let due = isPosting || maybe(10) ? nil : day()
        return Duty(
            unit: maybe(50) ? DisclosureOffice.ward : DisclosureOffice.otherWard,
            item: items.randomElement(using: &generator)!,
            placedOn: isPosting ? opened! : due ?? day(), due: due, isWaived: !isPosting && maybe(10),
            openedOn: opened, endedEarly: opened != nil && maybe(20), isPosting: isPosting)
    }

    private static func write(_ duties: [Duty], to archive: Archive) async throws {
        try await archive.act { transaction in
            for duty in duties {
                let id = transaction.newID(Obligation.self)
                if duty.isPosting {
                    try transaction.connection.execute(
                        """
                        INSERT INTO posting (id, unit, item, is_permanent, minimum_days, term_vi, term_en, is_internal,
                            published_at, revision, title, fold, opened_on, ended_early)
                        VALUES (\(id), \(duty.unit), \(duty.item), 0, 30, 'Điều 5', 'Article 5', 0, 0, 1, 'Văn bản',
                            'van ban', \(duty.openedOn), \(duty.endedEarly))
                        """)
                } else {
                    try transaction.connection.execute(
                        """
                        INSERT INTO obligation (id, unit, item, title, starts_on, due, placed_on, working, calendar,
                            registered_at, registered_by, version, is_waived, opened_on, ended_early)
                        VALUES (\(id), \(duty.unit), \(duty.item), 'Văn bản', \(duty.placedOn), \(duty.due),
                            \(duty.placedOn), '{}', '', 0, 'keeper', 1, \(duty.isWaived), \(duty.openedOn),
                            \(duty.endedEarly))
                        """)
                }
            }
            try transaction.enter(JournalEntry("registered", "obligation", "some", by: .keeper))
        }
    }
}
