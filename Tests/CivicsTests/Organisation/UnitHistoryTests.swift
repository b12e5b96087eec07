import Testing

@testable import Civics

/// Random histories: whatever is decided, in whatever order, the tree stays whole and the past stays as it was.
@Suite struct UnitHistoryTests {
    @Test(arguments: 1...40)
    func `a random history leaves no orphan and changes no total and no past day`(seed: UInt64) throws {
        var chance = Chance(state: seed)
        var world = try UnitWorld()
        var households = Dictionary(uniqueKeysWithValues: world.history.records.keys.map { ($0, 0) })
        for unit in world.history.tree(on: UnitWorld.start).all {
            households[unit.id] = chance.next(below: 1_000)
        }
        let first = world.history.tree(on: UnitWorld.start)
        var day = UnitWorld.start
        var past: [(day: Day, lines: [String])] = [(day.adding(days: -1), first.lines)]
        var taken = 0
        for number in 1...150 {
            day = day.adding(days: chance.next(below: 20))
            let change = world.randomChange(number, on: day, &chance)
            guard let next = try? world.history.applying(change) else { continue }
            taken += 1
            world.history = next
            if number.isMultiple(of: 10) {
                past.append((day.adding(days: -1), next.tree(on: day.adding(days: -1)).lines))
            }
        }
        #expect(taken > 50)
        for moment in world.history.changeDays { expectWhole(world.history.tree(on: moment)) }
        for moment in past { #expect(world.history.tree(on: moment.day).lines == moment.lines) }
        expectTotalsKept(world.history, first, world.history.tree(on: day), households)
    }

    private func expectWhole(_ tree: UnitTree) {
        #expect(tree.all.count == tree.count)
        for unit in tree.all {
            if let parent = unit.parent {
                let above = tree[parent]
                #expect(above != nil, "\(unit.code) has lost the unit above it")
                #expect(above.map { unit.kind.mayStand(under: $0.kind) } ?? false)
            } else {
                #expect(unit.kind.mayStandAtTheTop)
            }
        }
        #expect(Set(tree.all.map(\.code)).count == tree.count)
    }

    private func expectTotalsKept(
        _ history: UnitHistory, _ first: UnitTree, _ last: UnitTree, _ households: [Unit.ID: Int]
    ) {
        let groups = history.groups(between: first, and: last)
        let earlier = groups.flatMap(\.earlier)
        let later = groups.flatMap(\.later)
        #expect(earlier.count == first.count && Set(earlier).count == first.count)
        #expect(later.count == last.count && Set(later).count == last.count)
        let total = first.all.reduce(0) { $0 + (households[$1.id] ?? 0) }
        #expect(groups.reduce(0) { $0 + $1.earlier.reduce(0) { $0 + (households[$1] ?? 0) } } == total)
        for group in groups {
            let reached = Set(group.earlier.flatMap { last.successors(of: $0).map(\.id) })
            #expect(reached.isSubset(of: group.later))
            // What was reached of what there is: never over 100 %, whatever was merged.
            let there = group.earlier.reduce(0) { $0 + (households[$1] ?? 0) }
            let done = group.earlier.reduce(0) { $0 + (households[$1] ?? 0) * 9 / 10 }
            #expect(done <= there)
        }
    }
}

/// Chance that can be had again from its seed.
struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        // SplitMix64: https://prng.di.unimi.it/splitmix64.c
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(below bound: Int) -> Int {
        Int.random(in: 0..<bound, using: &self)
    }
}

extension UnitWorld {
    /// Any change, sensible or not.
    mutating func randomChange(_ number: Int, on day: Day, _ chance: inout Chance) -> UnitChange {
        let tree = history.tree(on: day)
        let unit = tree.all.randomElement(using: &chance)!
        let siblings = unit.parent.map { tree.children(of: $0) } ?? tree.roots
        let other = siblings.filter { $0.kind == unit.kind && $0.id != unit.id }.randomElement(using: &chance)
        func fresh(_ suffix: String) -> UnitChange.NewUnit {
            UnitChange.NewUnit(
                id: newID(), code: "N\(number)\(suffix)", name: "Đơn vị \(number)\(suffix)", kind: unit.kind,
                parent: unit.parent)
        }
        switch chance.next(below: 8) {
        case 0: return .establish(fresh(""), on: day)
        case 1: return .rename(unit.id, to: "Tên \(number)", on: day)
        case 2: return .move(unit.id, under: tree.all.randomElement(using: &chance)?.id, on: day)
        case 3: return .merge([unit.id, other?.id ?? unit.id], into: .new(fresh("")), on: day)
        case 4: return .merge([unit.id], into: .existing(other?.id ?? unit.id), on: day)
        case 5: return .dissolve(unit.id, childrenTo: other?.id, on: day)
        default:
            let children = tree.children(of: unit.id).map(\.id)
            let half = children.count / 2
            return .split(
                unit.id,
                into: [
                    .init(
                        chance.next(below: 2) == 0 ? .new(fresh("a")) : .existing(unit.id),
                        children: Array(children[..<half])),
                    .init(.new(fresh("b")), children: Array(children[half...])),
                ], on: day)
        }
    }
}
