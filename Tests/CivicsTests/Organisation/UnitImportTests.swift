import Testing

@testable import Civics

@Suite struct UnitImportTests {
    private let day = Day(year: 2022, month: 8, day: 12)!

    private func plan(
        _ text: String, for history: UnitHistory = UnitHistory(), list: OfficialUnitList? = nil,
        top: String? = nil
    ) -> UnitImportPlan {
        plan(Array(text.utf8), for: history, list: list, top: top)
    }

    private func plan(
        _ bytes: [UInt8], for history: UnitHistory = UnitHistory(), list: OfficialUnitList? = nil,
        top: String? = nil, isBeginning: Bool = false
    ) -> UnitImportPlan {
        var next: UInt64 = 0
        return UnitImport(bytes, list: list, top: top, day: day, isBeginning: isBeginning).plan(for: history)
        {
            next += 1
            return Unit.ID(high: UInt64(history.records.count) + 2, low: next)
        }
    }

    private func history(_ plan: UnitImportPlan, after history: UnitHistory = UnitHistory()) -> UnitHistory {
        var history = history
        history.apply(plan.steps)
        return history
    }

    @Test func `the official list before July 2025 is imported whole`() throws {
        let plan = plan(try OfficialUnitList.before202507.bytes(), list: .before202507)
        #expect(plan.faults.isEmpty)
        #expect(plan.new.count == 11_367)
        let tree = history(plan).tree(on: day)
        #expect(tree.count == 11_367)
        #expect(tree.roots.count == 63)
        #expect(tree.unit(code: "00001")?.name == "Phường Phúc Xá")
    }

    @Test func `the official list from July 2025 begins on its day`() throws {
        let plan = plan(try OfficialUnitList.from202507.bytes(), list: .from202507)
        #expect(plan.faults.isEmpty)
        #expect(plan.new.count == 3_355)
        #expect(history(plan).tree(on: day).isEmpty)
        #expect(history(plan).tree(on: Day("2025-07-01")!).roots.count == 34)
    }

    @Test func `the later list takes the place of the earlier one`() throws {
        let former = history(plan(try OfficialUnitList.before202507.bytes(), list: .before202507, top: "04"))
        let plan = plan(try OfficialUnitList.from202507.bytes(), for: former, list: .from202507, top: "04")
        #expect(plan.faults.isEmpty)
        #expect(plan.ended.count == former.records.count - 1)
        #expect(plan.changed.map(\.name) == ["Cao Bằng"])
        let whole = history(plan, after: former)
        #expect(whole.tree(on: Day("2025-06-30")!).lines == former.tree(on: day).lines)
        #expect(
            whole.tree(on: Day("2025-07-01")!).unit(code: "04")?.id == former.record(code: "04", on: day)?.id)
        #expect(whole.tree(on: Day("2025-07-01")!).all.allSatisfy { $0.kind.level != .district })
    }

    @Test
    func `agencies of a district that ends go to the province, and villages without a commune are faults`()
        throws
    {
        let former = history(plan(try OfficialUnitList.before202507.bytes(), list: .before202507, top: "04"))
        let own = history(
            plan("code,name,kind,parent_code\nPYT,Phòng Y tế,department,042\n", for: former), after: former)
        let later = plan(try OfficialUnitList.from202507.bytes(), for: own, list: .from202507, top: "04")
        #expect(later.faults.isEmpty)
        let tree = history(later, after: own).tree(on: Day("2025-07-01")!)
        #expect(tree.unit(code: "PYT").flatMap { tree.parent(of: $0.id) }?.code == "04")
        let village = history(
            plan("code,name,kind,parent_code\nT1,Thôn Một,village,01273\n", for: former), after: former)
        #expect(
            plan(try OfficialUnitList.from202507.bytes(), for: village, list: .from202507, top: "04").faults
                .isEmpty
                == false)
    }

    @Test func `both lists whole may be imported in either order`() throws {
        let (former, later) = (
            try OfficialUnitList.before202507.bytes(), try OfficialUnitList.from202507.bytes()
        )
        for order in [[former, later], [later, former]] {
            let first = history(plan(order[0]))
            let second = plan(order[1], for: first)
            #expect(second.faults.isEmpty)
            let whole = history(second, after: first)
            let old = whole.tree(on: Day("2025-06-30")!)
            let new = whole.tree(on: Day("2025-07-01")!)
            #expect(old.count == 11_367 && new.count == 3_355)
            let caoBang = try #require(old.unit(code: "04"))
            #expect(new.successors(of: caoBang.id).map(\.name) == ["Cao Bằng"])
            #expect(plan(order[0], for: whole).isEmpty)
            #expect(plan(order[1], for: whole).isEmpty)
        }
    }

    @Test func `a city of the list is chosen by its code`() throws {
        let plan = plan(try OfficialUnitList.before202507.bytes(), list: .before202507, top: "490")
        #expect(plan.faults.isEmpty)
        let tree = history(plan).tree(on: day)
        #expect(tree.roots.map(\.code) == ["490"])
        #expect(tree.children(of: tree.roots[0].id).allSatisfy { $0.kind.key == "ward" })
    }

    @Test func `a city's own list stands under the unit named`() throws {
        let world = try UnitWorld()
        let list = """
            code,name,kind,parent_code,valid_from
            BVĐK,Bệnh viện,hospital,,
            """
        #expect(plan(list, for: world.history, top: "002").faults.map(\.column) == ["code"])
        let good = plan(
            "code,name,kind,parent_code,valid_from\nP1,Phòng 1,department,SYT,2021-05-01\nSYT2,Sở Mới,administrative_agency,,\n",
            for: world.history, top: "01")
        #expect(good.faults.isEmpty)
        #expect(good.new.map(\.from) == [Day("2021-05-01"), day])
        let tree = history(good, after: world.history).tree(on: day)
        #expect(tree.unit(code: "SYT2").flatMap { tree.parent(of: $0.id) }?.code == "01")
        #expect(tree.unit(code: "SYT2")?.validity.first == day)
        #expect(tree.unit(code: "P1")?.validity.first == Day("2021-05-01"))
    }

    @Test func `every fault is told by row and column, and nothing would be written`() throws {
        let list = """
            code,name,kind,parent_code,valid_from
            A1,,department,01,
            A2,Phòng,nonsense,01,
            A3,Phòng,department,99,
            A4,Phòng,department,01,12/8/2022
            A5,Thôn,village,01,
            A5,Thôn,village,00101,
            B1,Sở,administrative_agency,B2,
            B2,Sở,administrative_agency,B1,
            C\u{202E},Sở,administrative_agency,01,
            D1,Sở\u{200F},administrative_agency,01
            """
        let plan = plan(list, for: try UnitWorld().history)
        #expect(
            plan.faults.map { "\($0.row) \($0.column ?? "")" } == [
                "2 name", "3 kind", "4 parent_code", "5 valid_from", "6 parent_code", "7 code",
                "8 parent_code",
                "10 code", "11 ",
            ])
        #expect(plan.steps.isEmpty)
    }

    @Test func `a list imported twice changes nothing, and what differs is shown`() throws {
        let world = try UnitWorld()
        let again = plan(world.history.tree(on: day).csv(), for: world.history)
        #expect(again.faults.isEmpty && again.isEmpty)
        #expect(again.unchangedCount == world.history.records.count)
        let changed = plan(
            "code,name,kind,parent_code\nV1,Thôn Mới,village,00101\nV2,Thôn 2,village,00102\n",
            for: world.history)
        #expect(
            changed.changed.map { $0.change?.english } == [
                "former name: Thôn 1", "formerly under: Xã Đông 1",
            ])
        let after = history(changed, after: world.history)
        #expect(after.tree(on: day).unit(code: "V1")?.name == "Thôn Mới")
        #expect(after.tree(on: day.adding(days: -1)).unit(code: "V1")?.name == "Thôn 1")
    }

    @Test func `a unit becomes one of another kind only with what stands under it`() throws {
        let world = try UnitWorld()
        let alone = plan("code,name,kind,parent_code\n01,Tỉnh An,ward,\n", for: world.history)
        #expect(!alone.faults.isEmpty && alone.steps.isEmpty)
        let commune = plan(
            "code,name,kind,parent_code\n002,Thành phố Tây,rural_district,01\n", for: world.history)
        #expect(commune.faults.map { "\($0.row) \($0.column ?? "")" }.first == "2 kind")
        #expect(commune.faults.allSatisfy { $0.reason.english.contains("does not stand under") })
        #expect(commune.steps.isEmpty)
        // The list may change those under it as well.
        let whole = plan(
            "code,name,kind,parent_code\n002,Huyện Tây,rural_district,01\n"
                + (1...3).map { "0020\($0),Xã Tây \($0),commune,002\n" }.joined(), for: world.history)
        #expect(whole.faults.isEmpty)
        #expect(history(whole, after: world.history).tree(on: day).unit(code: "00201")?.kind.key == "commune")
    }

    @Test(arguments: OfficialUnitList.allCases)
    func `what is exported is imported again alike`(list: OfficialUnitList) throws {
        let first = history(plan(try list.bytes(), list: list)).tree(on: Day("2025-07-01")!)
        let second = history(plan(first.csv())).tree(on: Day("2025-07-01")!)
        #expect(first.lines == second.lines)
        let third = history(plan(second.csv())).tree(on: Day("2025-07-01")!)
        #expect(third.csv() == second.csv())
        if list == .from202507 { #expect(second.csv() == first.csv()) }
    }

    @Test func `units begin with the day of the import, not before those above them or their kind`() throws {
        let list = """
            code,name,kind,parent_code,valid_from
            TP,Thành phố,city,,2023-03-01
            P1,Phường Một,ward,TP,
            P2,Phường Hai,ward,TP,2024-01-01
            DK,Đặc khu,special_zone,T,
            T,Tỉnh,province,,
            """
        let plan = plan(list)
        #expect(plan.faults.isEmpty)
        #expect(
            Dictionary(uniqueKeysWithValues: plan.new.map { ($0.code, $0.from?.description) }) == [
                "TP": "2023-03-01", "P1": "2023-03-01", "P2": "2024-01-01", "DK": "2025-07-01",
                "T": "2022-08-12",
            ])
        #expect(history(plan).tree(on: Day("2022-08-11")!).isEmpty)
    }

    @Test func `all faults of a row are told at once, and those of others only where they are`() throws {
        let list = """
            code,name,kind,parent_code
            A1,Trường,school,01
            A1,,nonsense,01
            SYT,Sở,administrative_agency,99
            B1,Xã,nonsense,001
            B2,Thôn,village,B1
            """
        let plan = plan(list, for: try UnitWorld().history, top: "01")
        let told = plan.faults.map { "\($0.row) \($0.column ?? "")" }
        #expect(told.contains("3 code") && told.contains("3 name") && told.contains("3 kind"))
        #expect(told.contains("4 parent_code"))
        #expect(told.contains("5 kind"))
        #expect(!told.contains { $0.hasPrefix("6") })
    }

    @Test func `that there is no unit above a faulty row is told with its other faults`() throws {
        let list = """
            code,name,kind,parent_code,valid_from
            A1,,department,99,
            A2,Phòng,nonsense,98,12/8/2022
            A2,Phòng,department,97,
            C\u{202E},Sở,administrative_agency,96,
            A3,,department,SYT,
            A4,,department,A2,
            A5,,department,A5,
            """
        let plan = plan(list, for: try UnitWorld().history)
        let told = plan.faults.filter { $0.reason.english.hasPrefix("no unit has the code") }
        #expect(told.map(\.row) == [2, 3, 4, 5])
        #expect(told.map(\.column) == Array(repeating: "parent_code", count: 4))
        #expect(plan.faults.filter { $0.row == 3 }.map(\.column) == ["kind", "parent_code", "valid_from"])
        // Where a part of the list is asked for, what else stands in it may hang in the air.
        let part = self.plan(
            "code,name,kind,parent_code\nTP,Thành phố,city,01\nP1,,ward,99\n", for: try UnitWorld().history,
            top: "TP")
        #expect(part.faults.map { "\($0.row) \($0.column ?? "")" } == ["3 name"])
    }

    @Test(arguments: 1...20)
    func `the tree of any day of a random history is exported as a list that is imported`(seed: UInt64) throws
    {
        var chance = Chance(state: seed)
        var world = try UnitWorld()
        var day = UnitWorld.start
        for number in 1...80 {
            day = day.adding(days: chance.next(below: 20))
            let change = world.randomChange(number, on: day, &chance)
            if let next = try? world.history.applying(change) { world.history = next }
        }
        for day in [UnitWorld.start] + world.history.changeDays {
            let tree = world.history.tree(on: day)
            let plan = plan(tree.csv(), isBeginning: true)
            #expect(plan.faults.isEmpty, "\(day): \(plan.faults)")
            #expect(history(plan).tree(on: day).lines == tree.lines)
        }
    }

    @Test func `a unit older than what it stands under, or than its kind, is exported with the later day`()
        throws
    {
        var world = try UnitWorld()
        let (merged, zoned) = (Day("2021-03-01")!, Day("2025-07-01")!)
        let heir = world.new("00109", "Xã Đông 9", "commune", under: "001")
        try world.take(.merge([world.id("00101"), world.id("00102")], into: .new(heir), on: merged))
        try world.take(.move(world.id("00103"), under: world.id("01"), on: Day("2025-06-01")!))
        try world.take(.reclassify(world.id("00103"), as: UnitKind("special_zone")!, on: zoned))
        func days(on day: Day) -> [String: String] {
            let lines = String(decoding: world.history.tree(on: day).csv(), as: UTF8.self)
                .split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[4])) })
        }
        #expect(days(on: merged)["V1"] == "2021-03-01" && days(on: merged)["00103"] == "")
        #expect(days(on: zoned)["00103"] == "2025-07-01")
    }
}
