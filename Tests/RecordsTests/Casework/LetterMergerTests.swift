import Civics
import Records
import TestSupport
import Testing

/// Letters when the unit that has them is merged, or ends.
@Suite struct LetterMergerTests {
    private static let merged = Unit.ID(high: 0x0190_0000_0000_7001, low: 0x8000_0000_0000_0098)

    private static let merger = UnitChange.merge(
        [DisclosureOffice.ward, DisclosureOffice.otherWard],
        into: .new(
            UnitChange.NewUnit(
                id: merged, code: "P12", name: "Phường Hòa", kind: UnitKind("ward")!,
                parent: DisclosureOffice.city)), on: Day("2022-08-15")!)

    @Test(arguments: Backend.available)
    func `the successor goes on with the clock of a letter, and takes in those sent to the old unit`(
        on backend: Backend
    ) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-12")
        let letters = LetterStore(archive: office.archive, receipts: ReceiptStore(key: .random()))
        let before = try await receive(in: letters)
        try await office.units.change(by: .keeper, Self.merger)
        office.move(to: "2022-08-16")
        // Still 10 days from 12 August, and not from the merger.
        #expect(try await due(of: before, in: letters) == Day("2022-08-22"))
        let after = try await receive(in: letters)
        #expect(after.unit == Self.merged)
        // 10 days from 16 August end on Friday 26.
        #expect(try await due(of: after, in: letters) == Day("2022-08-26"))
        for act in ["classify", "accept"] {
            let record = try await letters.archive.read { try letters.record(before.id, in: $0) }
            var work = LetterWork(act, revision: record.revision, day: letters.archive.clock.now().day)
            work.kind = .complaint
            work.details["field"] = "land"
            try await letters.carryOut(work, on: before.id, by: Self.head)
        }
        // 30 days from acceptance on 16 August end on Thursday 15 September.
        #expect(try await due(of: before, in: letters) == Day("2022-09-15"))
    }

    @Test(arguments: Backend.available)
    func `a letter to a unit that ended without a successor is refused, and nothing of it is kept`(
        on backend: Backend
    ) async throws {
        let office = try await DisclosureOffice(on: backend, day: "2022-08-12")
        let letters = LetterStore(archive: office.archive, receipts: ReceiptStore(key: .random()))
        try await office.units.change(
            by: .keeper, .dissolve(DisclosureOffice.ward, childrenTo: nil, on: Day("2022-08-15")!))
        office.move(to: "2022-08-16")
        let refusal = await #expect(throws: Refusal.self) { _ = try await receive(in: letters) }
        #expect(refusal?.kind == .notFound && refusal?.field == "unit")
        #expect(try await office.archive.read { try !$0.connection.exists("SELECT 1 FROM letter") })
    }

    /// The head of what became of the two wards.
    private static let head = LetterHand(
        DisclosureOffice.lan,
        seeing: LetterReader(
            person: nil, units: [merged, DisclosureOffice.ward], headed: [merged, DisclosureOffice.ward])
    ) { $0 == merged || $0 == DisclosureOffice.ward ? [.unitHead] : [] }

    private func receive(in letters: LetterStore) async throws -> Letter {
        try await letters.receive(
            LetterIntake(
                unit: DisclosureOffice.ward, kind: .complaint, channel: .web, senderName: "Nguyễn Thị Lan",
                senderAddress: "Tổ 5", subject: "Thu hồi lối đi", text: "Lối đi chung bị thu hồi."),
            by: .visitor
        ).letter
    }

    private func due(of letter: Letter, in letters: LetterStore) async throws -> Day? {
        try await letters.archive.read { reading in
            try letters.record(letter.id, in: reading).letter.due(
                by: DueClock.current(in: reading), in: letters.table)?.due
        }
    }
}
