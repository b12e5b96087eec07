import Testing

@testable import Civics

@Suite struct UnitChangeTests {
    private let day = Day(year: 2024, month: 12, day: 1)!
    private var eve: Day { day.adding(days: -1) }

    private func refusals(_ world: UnitWorld, _ change: UnitChange) -> [Refusal] {
        do {
            _ = try world.history.steps(for: change)
            return []
        } catch {
            return error.all
        }
    }

    @Test func `two communes become one, and those under them go with it`() throws {
        var world = try UnitWorld()
        let merged = world.new("00110", "Xã Đông Mới", "commune", under: "001")
        try world.take(.merge([world.id("00101"), world.id("00102")], into: .new(merged), on: day))
        let (before, after) = (world.history.tree(on: eve), world.history.tree(on: day))
        #expect(before.unit(code: "00101") != nil)
        #expect(after.unit(code: "00101") == nil)
        #expect(after.children(of: merged.id).map(\.code) == ["V1", "V2", "V3", "TH1"])
        #expect(before.children(of: world.id("00101")).map(\.code) == ["V1", "V2", "V3", "TH1"])
        #expect(after.successors(of: world.id("00102")).map(\.id) == [merged.id])
        #expect(before.predecessors(of: merged.id).map(\.code) == ["00101", "00102"])
        #expect(after.count == before.count - 1)
    }

    @Test func `a commune may take in its neighbour and go on`() throws {
        var world = try UnitWorld()
        try world.take(
            .merge([world.id("00101"), world.id("00102")], into: .existing(world.id("00102")), on: day))
        let after = world.history.tree(on: day)
        #expect(after.successors(of: world.id("00101")).map(\.code) == ["00102"])
        #expect(after.unit(code: "V1").flatMap { after.parent(of: $0.id) }?.code == "00102")
    }

    @Test func `a commune is split and each village goes to one part`() throws {
        var world = try UnitWorld()
        let one = world.new("00111", "Xã Một", "commune", under: "001")
        let two = world.new("00112", "Xã Hai", "commune", under: "001")
        let change = UnitChange.split(
            world.id("00101"),
            into: [
                .init(.new(one), children: [world.id("V1"), world.id("TH1")]),
                .init(.new(two), children: [world.id("V2")]),
            ], on: day)
        #expect(refusals(world, change).first?.reason.english.contains("Thôn 3") == true)
        try world.take(
            .split(
                world.id("00101"),
                into: [
                    .init(.new(one), children: [world.id("V1"), world.id("TH1")]),
                    .init(.new(two), children: [world.id("V2"), world.id("V3")]),
                ], on: day))
        let after = world.history.tree(on: day)
        #expect(after.successors(of: world.id("00101")).map(\.code) == ["00112", "00111"])
        #expect(after.children(of: two.id).map(\.code) == ["V2", "V3"])
        #expect(after.everyPredecessor(of: two.id) == [world.id("00101")])
    }

    @Test func `a district gives a part away and goes on`() throws {
        var world = try UnitWorld()
        let new = world.new("003", "Huyện Bắc", "rural_district", under: "01")
        try world.take(
            .split(
                world.id("001"),
                into: [.init(.existing(world.id("001"))), .init(.new(new), children: [world.id("00104")])],
                on: day))
        let after = world.history.tree(on: day)
        #expect(after.children(of: new.id).map(\.code) == ["00104"])
        #expect(after.children(of: world.id("001")).count == 3)
        #expect(after.everyPredecessor(of: new.id).isEmpty, "what the district has stays its own")
        let groups = world.history.groups(between: world.history.tree(on: eve), and: after)
        #expect(
            groups.contains { $0.earlier == [world.id("001")] && Set($0.later) == [world.id("001"), new.id] })
    }

    @Test func `a name holds from its day and the former one until the day before`() throws {
        var world = try UnitWorld()
        try world.take(.rename(world.id("00101"), to: "Xã Hòa Bình", on: day))
        #expect(world.history.tree(on: eve).unit(code: "00101")?.name == "Xã Đông 1")
        #expect(world.history.tree(on: day).unit(code: "00101")?.name == "Xã Hòa Bình")
    }

    @Test func `what cannot be is refused`() throws {
        var world = try UnitWorld()
        let village = world.new("V9", "Thôn 9", "village", under: "01")
        let doubled = world.new("V1", "Thôn khác", "village", under: "00102")
        let zone = world.new("DK", "Đặc khu", "special_zone", under: "01")
        let hidden = world.new("V8", "Thôn\u{202E}8", "village", under: "00102")
        let cases: [(UnitChange, String)] = [
            (.establish(village, on: day), "parent"), (.establish(doubled, on: day), "code"),
            (.establish(zone, on: day), "kind"), (.establish(hidden, on: day), "name"),
            (.move(world.id("V1"), under: world.id("001"), on: day), "parent"),
            (.move(world.id("V1"), under: nil, on: day), "parent"),
            (.move(world.id("V1"), under: world.id("00101"), on: day), "parent"),
            (.rename(world.id("V1"), to: "Thôn 1", on: day), "name"),
            (.rename(world.id("V1"), to: "  ", on: day), "name"),
            (.dissolve(world.id("00101"), childrenTo: nil, on: day), "children"),
            (.merge([world.id("V1")], into: .existing(world.id("V1")), on: day), "units"),
            (
                .merge([world.id("001"), world.id("00101")], into: .existing(world.id("002")), on: day),
                "units"
            ),
            (.merge([world.id("001")], into: .existing(world.id("00101")), on: day), "into"),
            (.merge([world.id("00101")], into: .existing(world.id("002")), on: day), "into"),
            (.merge([world.id("TH1")], into: .existing(world.id("00102")), on: day), "into"),
            (.merge([world.id("V1")], into: .existing(world.id("SYT")), on: day), "into"),
            (.reclassify(world.id("00101"), as: UnitKind("special_zone")!, on: day), "kind"),
        ]
        for (change, field) in cases {
            #expect(refusals(world, change).map(\.field).contains(field), "\(change)")
        }
    }

    @Test func `a unit does not come to stand under itself, now or later`() throws {
        var world = try UnitWorld()
        try world.begin("A", "Sở A", "administrative_agency", under: "01")
        try world.begin("B", "Chi cục B", "administrative_agency", under: "01")
        try world.take(.move(world.id("A"), under: world.id("B"), on: day))
        #expect(refusals(world, .move(world.id("B"), under: world.id("A"), on: day)).count == 1)
        #expect(
            refusals(world, .move(world.id("B"), under: world.id("A"), on: day.adding(days: -30))).count == 1)
    }

    @Test func `nothing is recorded before what is known already`() throws {
        var world = try UnitWorld()
        try world.take(.rename(world.id("V1"), to: "Thôn Hòa", on: day))
        #expect(refusals(world, .rename(world.id("V1"), to: "Thôn Bình", on: day)).first?.field == "on")
        #expect(refusals(world, .rename(world.id("V1"), to: "Thôn Bình", on: eve)).first?.field == "on")
        try world.take(.dissolve(world.id("V2"), childrenTo: nil, on: day))
        #expect(refusals(world, .rename(world.id("V2"), to: "Thôn Bình", on: eve)).first?.kind == .conflict)
        #expect(refusals(world, .rename(world.id("V2"), to: "Thôn Bình", on: day)).first?.kind == .notFound)
    }

    @Test func `a code is free again when its unit has ended`() throws {
        var world = try UnitWorld()
        try world.take(.dissolve(world.id("V2"), childrenTo: nil, on: day))
        let former = world.id("V2")
        let next = world.new("V2", "Thôn Hai", "village", under: "00102")
        try world.take(.establish(next, on: day))
        #expect(world.history.record(code: "V2", on: eve)?.id == former)
        #expect(world.history.record(code: "V2", on: day)?.id == next.id)
    }
}
