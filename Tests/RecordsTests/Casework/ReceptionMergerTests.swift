import Civics
import Records
import TestSupport
import Testing

/// Receptions of a unit that is merged: its successor receives at what was planned.
@Suite struct ReceptionMergerTests {
    private static let merged = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0098)

    private static let merger = UnitChange.merge(
        [DisclosureOffice.ward, DisclosureOffice.otherWard],
        into: .new(
            UnitChange.NewUnit(
                id: merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                parent: DisclosureOffice.city)), on: Day("2022-08-15")!)

    /// Somebody who receives for the new ward, and so for those whose place it took.
    private static func hand(at office: ReceptionOffice) -> ReceptionHand {
        ReceptionOffice.hand(
            office.thu.officer, [.receptionOfficer],
            in: [merged, DisclosureOffice.ward, DisclosureOffice.otherWard], seen: office.thu.officer.personID
        )
    }

    @Test(arguments: Backend.available)
    func `who booked with the old ward is received by the new one, and stands in its register`(
        on backend: Backend
    ) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session("2022-08-17")
        let (turn, _) = try await office.book("Lan", at: session)
        try await office.office.units.change(by: .keeper, Self.merger)
        office.move(to: "2022-08-17")
        let hand = Self.hand(at: office)
        let visit = try await office.visit(
            at: VisitPlace(unit: Self.merged, session: session.id, turn: (turn.id, turn.revision)), by: hand)
        #expect(visit.unit == Self.merged && visit.name == "1/2022" && visit.session == session.id)
        let other = try await office.session("2022-08-17", of: DisclosureOffice.city)
        await #expect(throws: Refusal.self) {
            _ = try await office.visit(at: VisitPlace(unit: Self.merged, session: other.id), by: hand)
        }
    }

    /// The week of the merger, and the one in which an inherited session is held, are the successor's and are kept.
    @Test(arguments: Backend.available)
    func `what the head of the new ward receives at an inherited session is not missed`(on backend: Backend)
        async throws
    {
        let office = try await ReceptionOffice(on: backend, day: "2022-03-01")
        let before = try await office.session("2022-03-08")
        let inherited = try await office.session("2022-03-16")
        try await office.office.units.change(
            by: .keeper,
            .merge(
                [DisclosureOffice.ward, DisclosureOffice.otherWard],
                into: .new(
                    UnitChange.NewUnit(
                        id: Self.merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                        parent: DisclosureOffice.city)), on: Day("2022-03-10")!))
        for (session, hand) in [(before, ReceptionOffice.lan), (inherited, Self.hand(at: office))] {
            office.move(to: session.day.description)
            _ = try await office.receptions.hold(
                session.id, Holding(by: .head, receiver: "Minh", signedBy: "Lan"), revision: 1, by: hand)
        }
        office.move(to: "2022-08-12")
        let figures = try await office.office.figures()
        try await office.office.expectTheSameAmongMany()
        #expect(figures.quantity("head_sessions_held", of: Self.merged)?.whole == 2)
        for key: Indicator.Key in ["head_sessions_required", "head_sessions_held"] {
            let behind = try await office.office.records(
                behind: key, of: [Self.merged, DisclosureOffice.ward, DisclosureOffice.otherWard])
            #expect(
                behind.reduce(Quantity.zero) { $0 + $1.amount } == figures.quantity(key, of: Self.merged),
                "\(key)")
        }
    }

    @Test(arguments: Backend.available)
    func `the new ward posts and puts off what the old one had planned`(on backend: Backend) async throws {
        let office = try await ReceptionOffice(on: backend)
        let session = try await office.session("2022-08-24")
        try await office.office.units.change(by: .keeper, Self.merger)
        office.move(to: "2022-08-16")
        let hand = Self.hand(at: office)
        try await office.receptions.post(
            [session.id], of: Self.merged, on: Day("2022-08-16")!, by: hand)
        let off = try await office.receptions.postpone(
            session.id, "Chống bão", to: office.draft("2022-08-25"), revision: 2, by: hand)
        let next = try await office.archive.read {
            try ReceptionStore.session(try #require(off.postponement?.to), in: $0)
        }
        #expect(next.unit == Self.merged)
    }
}

extension DisclosureOffice {
    fileprivate func records(behind key: Indicator.Key, of units: [Unit.ID]) async throws -> [FigureRecord] {
        let period = try ReportingPeriod(
            key: ReportingPeriod.Key("2022-H1")!, from: Day("2022-01-01")!, to: Day("2022-06-30")!,
            dueOn: Day("2022-07-10")!)
        let catalogue = try IndicatorCatalogue.load()
        return try await archive.read { reading in
            let measure = MeasureRegistry.standard(catalogue: catalogue).measure(of: key)
            return try measure?.records(
                behind: key, of: units, in: period, page: RecordPage(limit: 100), reading) ?? []
        }
    }
}
