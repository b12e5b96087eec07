import Civics
import Records
import TestSupport
import Testing

@Suite struct UnitStoreTests {
    private static let list = """
        code,name,kind,parent_code
        TP,Thành phố Tân Phong,city,
        P1,Phường Một,ward,TP
        P2,Phường Hai,ward,TP
        T1,Tổ dân phố 1,residential_group,P1
        SYT,Phòng Y tế,department,TP
        """

    private func office(
        on backend: Backend
    ) async throws -> (test: TestArchive, units: UnitStore) {
        let test = try await TestArchive(on: backend)
        let units = UnitStore(archive: test.archive)
        try await units.take(UnitImport(Array(Self.list.utf8), day: Day("2020-01-01")!), by: .keeper)
        return (test, units)
    }

    @Test(arguments: Backend.available)
    func `an imported list is read back as a tree`(on backend: Backend) async throws {
        let (_, units) = try await office(on: backend)
        let tree = try await units.tree()
        #expect(tree.all.map(\.code) == ["TP", "P2", "P1", "T1", "SYT"])
        #expect(tree.unit(code: "T1").flatMap { tree.parent(of: $0.id) }?.name == "Phường Một")
        // Another store reads what was written, not what was remembered.
        let again = try await UnitStore(archive: units.archive).tree()
        #expect(again.all == tree.all)
    }

    @Test(arguments: Backend.available)
    func `an import is one act`(on backend: Backend) async throws {
        let (test, _) = try await office(on: backend)
        let rows = try await JournalStore(archive: test.archive).latest(10)
        #expect(rows.map { "\($0.noun) \($0.act)" } == ["unit_list imported"])
    }

    @Test(arguments: Backend.available)
    func `a list with a fault writes nothing`(on backend: Backend) async throws {
        let (_, units) = try await office(on: backend)
        let list = UnitImport(
            Array("code,name,kind,parent_code\nP3,Phường Ba,ward,TP\nP4,Phường,ward,XX\n".utf8),
            day: Day("2022-08-12")!)
        let preview = try await units.preview(list)
        #expect(preview.plan.faults.map(\.row) == [3])
        await #expect(throws: CSVFaults.self) { try await units.take(list, by: .keeper) }
        #expect(try await units.tree().unit(code: "P3") == nil)
    }

    @Test(arguments: Backend.available)
    func `an import agreed to on older units is refused`(on backend: Backend) async throws {
        let (test, units) = try await office(on: backend)
        let list = UnitImport(
            Array("code,name,kind,parent_code\nP3,Phường Ba,ward,TP\n".utf8), day: test.clock.today)
        let preview = try await units.preview(list)
        let ward = try await units.unit(code: "P1")
        try await units.change(by: .keeper, .rename(ward.id, to: "Phường Nhất", on: test.clock.today))
        await #expect(throws: Refusal.unitsChangedSince) {
            try await units.take(list, by: .keeper, revision: preview.revision)
        }
        #expect(try await units.tree().unit(code: "P3") == nil)
    }

    @Test(arguments: Backend.available)
    func `wards merge, and yesterday's tree stays`(on backend: Backend) async throws {
        let (test, units) = try await office(on: backend)
        let before = try await units.tree()
        let (one, two) = (try #require(before.unit(code: "P1")), try #require(before.unit(code: "P2")))
        let new = UnitChange.NewUnit(
            id: Identifier(at: test.clock.now), code: "P12", name: "Phường Mới", kind: one.kind,
            parent: one.parent)
        test.clock.advance(days: 30)
        try await units.change(by: .keeper, .merge([one.id, two.id], into: .new(new), on: test.clock.today))
        let after = try await units.tree()
        #expect(after.successors(of: one.id).map(\.code) == ["P12"])
        #expect(after.children(of: new.id).map(\.code) == ["T1"])
        let yesterday = try await UnitStore(archive: test.archive).tree(on: test.clock.today.adding(days: -1))
        #expect(yesterday.all.map(\.code) == before.all.map(\.code))
        #expect(try await units.unit(code: "P1").validity.last == test.clock.today.adding(days: -1))
        let rows = try await JournalStore(archive: test.archive).latest(1)
        #expect(rows.map { "\($0.noun) \($0.act)" } == ["unit merged"])
    }

    @Test(arguments: Backend.available)
    func `a change whose day has not come is cancelled with a reason, and then another day is free`(
        on backend: Backend
    ) async throws {
        let (test, units) = try await office(on: backend)
        let before = try await units.tree().all
        let (one, two) = (try await units.unit(code: "P1"), try await units.unit(code: "P2"))
        let later = test.clock.today.adding(days: 20)
        try await units.change(by: .keeper, .rename(two.id, to: "Phường Hòa Bình", on: later))
        let new = UnitChange.NewUnit(
            id: Identifier(at: test.clock.now), code: "P12", name: "Phường Mới", kind: one.kind,
            parent: one.parent)
        try await units.change(
            by: .keeper, .merge([one.id, two.id], into: .new(new), on: later.adding(days: 10)))
        await #expect(throws: Refusals.self) {
            try await units.change(by: .keeper, .rename(two.id, to: "Phường Xuân", on: test.clock.today))
        }
        await #expect(throws: Refusal.self) {
            try await units.cancel(of: two.id, on: later, because: "Chưa có nghị quyết", by: .keeper)
        }
        await #expect(throws: Refusal.self) {
            try await units.cancel(of: two.id, on: later.adding(days: 10), because: " ", by: .keeper)
        }
        try await units.cancel(
            of: new.id, on: later.adding(days: 10), because: "Chưa có nghị quyết", by: .keeper)
        try await units.cancel(of: two.id, on: later, because: "Ghi nhầm ngày", by: .keeper)
        await #expect(throws: Refusal.self) {
            try await units.cancel(of: two.id, on: later, because: "Lần nữa", by: .keeper)
        }
        let rows = try await JournalStore(archive: test.archive).latest(2)
        #expect(rows.map { "\($0.noun) \($0.act)" } == ["unit cancelled", "unit cancelled"])
        let fresh = try await UnitStore(archive: test.archive).tree(on: later.adding(days: 40))
        #expect(fresh.all == before)
        try await units.change(by: .keeper, .rename(two.id, to: "Phường Xuân", on: test.clock.today))
        #expect(try await units.unit(code: "P2").name == "Phường Xuân")
    }

    @Test(arguments: Backend.available)
    func `what is refused leaves no trace`(on backend: Backend) async throws {
        let (test, units) = try await office(on: backend)
        let ward = try await units.unit(code: "P1")
        let revision = try await units.revision()
        await #expect(throws: Refusals.self) {
            try await units.change(by: .keeper, .move(ward.id, under: ward.id, on: test.clock.today))
        }
        #expect(try await units.revision() == revision)
        #expect(try await units.tree().count == 5)
    }

    @Test(arguments: Backend.available)
    func `a province of the official list is imported and exported alike`(on backend: Backend) async throws {
        let test = try await TestArchive(on: backend)
        let units = UnitStore(archive: test.archive)
        let list = OfficialUnitList.before202507
        let plan = try await units.take(
            UnitImport(list.bytes(), list: list, top: "04", day: test.clock.today), by: .keeper)
        #expect(plan.new.count > 150)
        let tree = try await UnitStore(archive: test.archive).tree()
        #expect(tree.count == plan.new.count)
        let again = try await units.preview(UnitImport(tree.csv(), day: test.clock.today))
        #expect(again.plan.isEmpty && again.plan.unchangedCount == tree.count)
    }

    @Test(arguments: Backend.available)
    func `a profile holds from its day on`(on backend: Backend) async throws {
        let (test, units) = try await office(on: backend)
        let profiles = UnitProfileStore(archive: test.archive)
        let ward = try await units.unit(code: "P1").id
        try await profiles.save(
            UnitProfile(unit: ward, from: Day("2022-01-01")!, households: 1_200, contact: "Bà Lan"),
            by: .keeper)
        try await profiles.save(
            UnitProfile(unit: ward, from: Day("2022-07-01")!, households: 1_250), by: .keeper)
        #expect(try await profiles.profile(of: ward, on: Day("2022-06-30")!)?.households == 1_200)
        #expect(try await profiles.profile(of: ward)?.households == 1_250)
        #expect(try await profiles.profile(of: ward, on: Day("2021-12-31")!) == nil)
        await #expect(throws: Refusals.self) {
            try await profiles.save(
                UnitProfile(unit: ward, from: Day("2022-07-01")!, households: -1), by: .keeper)
        }
    }

    @Test(arguments: Backend.available)
    func `no change begins on a day that nobody can mean`(on backend: Backend) async throws {
        let (test, units) = try await office(on: backend)
        let ward = try await units.unit(code: "P1")
        let last = UnitDays.last(today: test.clock.today)
        for day in [Day("0001-01-01")!, Day("1945-09-01")!, last.adding(days: 1), Day("9999-12-31")!] {
            await #expect(throws: Refusals.self) {
                try await units.change(by: .keeper, .rename(ward.id, to: "Phường Nhất", on: day))
            }
            let list = UnitImport(
                Array("code,name,kind,parent_code,valid_from\nP3,Phường Ba,ward,TP,\(day)\n".utf8),
                day: test.clock.today)
            let preview = try await units.preview(list)
            #expect(preview.plan.faults.map(\.column).contains("valid_from"))
            await #expect(throws: CSVFaults.self) { try await units.take(list, by: .keeper) }
        }
        try await units.change(by: .keeper, .rename(ward.id, to: "Phường Nhất", on: last))
        #expect(UnitDays.first == Day("1945-09-02"))
    }
}
