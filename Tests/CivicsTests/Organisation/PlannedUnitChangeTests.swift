import Testing

@testable import Civics

@Suite struct PlannedUnitChangeTests {
    private let today = Day(year: 2024, month: 11, day: 1)!
    private let day = Day(year: 2024, month: 12, day: 1)!

    @Test func `a rename for a later day is planned, and the history without it is as it was`() throws {
        var world = try UnitWorld()
        let before = world.history.tree(on: day).lines
        try world.take(.rename(world.id("00101"), to: "Xã Mới", on: day))
        let changes = world.history.plannedChanges(of: world.id("00101"), after: today)
        #expect(changes.map(\.day) == [day])
        #expect(changes[0].renamed == [world.id("00101")] && changes[0].units.count == 1)
        #expect(try world.history.without(changes[0]).tree(on: day).lines == before)
        // Once its day has come it is no plan.
        #expect(world.history.plannedChanges(of: world.id("00101"), after: day).isEmpty)
        #expect(world.history.plannedChanges(of: world.id("00102"), after: today).isEmpty)
    }

    @Test func `a merger is cancelled whole, from whichever of its units`() throws {
        var world = try UnitWorld()
        let before = world.history.tree(on: day).lines
        let merged = world.new("00110", "Xã Đông Mới", "commune", under: "001")
        try world.take(.merge([world.id("00101"), world.id("00102")], into: .new(merged), on: day))
        // Another change of the same day does not hang together with it.
        try world.take(.rename(world.id("00201"), to: "Phường Khác", on: day))
        for code in ["00101", "00102", "00110", "V1", "TH1"] {
            let changes = world.history.plannedChanges(of: world.id(code), after: today)
            #expect(changes.count == 1)
            #expect(changes[0].begun == [merged.id])
            #expect(Set(changes[0].ended) == [world.id("00101"), world.id("00102")])
            #expect(
                Set(changes[0].placed) == [world.id("V1"), world.id("V2"), world.id("V3"), world.id("TH1")])
            let without = try world.history.without(changes[0])
            #expect(without[merged.id] == nil && without.successions.all.isEmpty)
            #expect(
                without.tree(on: day).lines.filter { !$0.contains("00201") }
                    == before.filter { !$0.contains("00201") })
        }
        #expect(world.history.plannedChanges(at: world.id("001"), after: today).count == 1)
    }

    @Test func `what a later change rests on is cancelled after that`() throws {
        var world = try UnitWorld()
        try world.take(.rename(world.id("00101"), to: "Xã Mới", on: day))
        try world.take(.rename(world.id("00101"), to: "Xã Mới Nữa", on: day.adding(days: 30)))
        let changes = world.history.plannedChanges(of: world.id("00101"), after: today)
        #expect(changes.count == 2)
        #expect(throws: Refusal.self) { try world.history.without(changes[0]) }
        let once = try world.history.without(changes[1])
        #expect(once.unit(world.id("00101"), on: day.adding(days: 30))?.name == "Xã Mới")
    }
}
