/// All units over all days. Any past day's tree can be made from it, and a later change does not alter it.
package struct UnitHistory: Sendable {
    package private(set) var records: [Unit.ID: UnitRecord] = [:]
    package private(set) var successions = UnitSuccessions()
    /// The days on which something changed, in order.
    package private(set) var changeDays: [Day] = []
    private var idsByCode: [String: [Unit.ID]] = [:]
    private var childrenEver: [Unit.ID: Set<Unit.ID>] = [:]

    package init() {}

    package init(records: some Sequence<UnitRecord>, successions: some Sequence<UnitSuccession>) {
        var days: Set<Day> = []
        for record in records {
            insert(record)
            days.formUnion(record.factDays)
        }
        self.successions = UnitSuccessions(successions)
        days.formUnion(successions.map(\.from))
        changeDays = days.sorted()
    }

    package subscript(id: Unit.ID) -> UnitRecord? { records[id] }

    package func unit(_ id: Unit.ID, on day: Day) -> Unit? {
        records[id]?.unit(on: day)
    }

    /// Every unit that has ever borne the code, oldest first.
    package func records(code: String) -> [UnitRecord] {
        (idsByCode[code] ?? []).compactMap { records[$0] }.sorted { Self.precedes($0.first, $1.first) }
    }

    /// The unit that bears the code on the day; otherwise the last one that bore it before; otherwise the first after.
    package func record(code: String, on day: Day) -> UnitRecord? {
        let bearers = records(code: code)
        return bearers.first { $0.validity.contains(day) }
            ?? bearers.last { $0.last.map { $0 < day } ?? false } ?? bearers.first
    }

    package func tree(on day: Day) -> UnitTree {
        UnitTree(on: day, units: records.values.compactMap { $0.unit(on: day) }, successions: successions)
    }

    /// Every unit whose place this one took, near or far, whether or not it is gone on some day.
    package func everyPredecessor(of id: Unit.ID) -> Set<Unit.ID> {
        var found: Set<Unit.ID> = []
        var open = [id]
        while let current = open.popLast() {
            for earlier in successions.predecessors[current] ?? [] where found.insert(earlier).inserted {
                open.append(earlier)
            }
        }
        return found
    }

    /// The last day, not after this one, on which something changed: trees of days that share it are alike.
    package func lastChange(upTo day: Day) -> Day? {
        let count = countOfChangeDays(upTo: day)
        return count > 0 ? changeDays[count - 1] : nil
    }

    package mutating func apply(_ steps: some Sequence<UnitStep>) {
        for step in steps {
            switch step {
            case .began(let record):
                insert(record)
                record.factDays.forEach { note($0) }
            case .ended(let id, let last):
                records[id]?.last = last
                note(last.adding(days: 1))
            case .named(let id, let naming):
                records[id]?.names.append(naming)
                if let from = naming.from { note(from) }
            case .placed(let id, let placement):
                records[id]?.placements.append(placement)
                note(parent: placement.parent, of: id)
                if let from = placement.from { note(from) }
            case .succeeded(let succession):
                successions.insert(succession)
                note(succession.from)
            }
        }
    }

    /// Those standing directly under the unit on the day.
    func children(of id: Unit.ID, on day: Day) -> [Unit] {
        (childrenEver[id] ?? []).compactMap { unit($0, on: day) }.filter { $0.parent == id }
            .sorted(by: Unit.inListOrder)
    }

    /// Those that the records place under the unit at some time after the day.
    func childrenPlaced(under id: Unit.ID, after day: Day) -> [UnitRecord] {
        (childrenEver[id] ?? []).compactMap { records[$0] }.filter { record in
            record.placements.contains { $0.parent == id && ($0.from.map { $0 > day } ?? false) }
        }
    }

    private mutating func insert(_ record: UnitRecord) {
        records[record.id] = record
        idsByCode[record.code, default: []].append(record.id)
        for placement in record.placements { note(parent: placement.parent, of: record.id) }
    }

    private mutating func note(parent: Unit.ID?, of id: Unit.ID) {
        guard let parent else { return }
        childrenEver[parent, default: []].insert(id)
    }

    private mutating func note(_ day: Day) {
        let count = countOfChangeDays(upTo: day)
        if count == 0 || changeDays[count - 1] != day { changeDays.insert(day, at: count) }
    }

    private func countOfChangeDays(upTo day: Day) -> Int {
        var (low, high) = (0, changeDays.count)
        while low < high {
            let middle = (low + high) / 2
            if changeDays[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func precedes(_ one: Day?, _ other: Day?) -> Bool {
        guard let other else { return false }
        return one.map { $0 < other } ?? true
    }
}
